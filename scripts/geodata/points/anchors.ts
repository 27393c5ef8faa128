import type { Facts } from "../facts/tables.ts";
import type { Position } from "../inputs/zones.ts";
import { points1864 } from "../lines/points1864.ts";

/**
 * The positions each stretch is drawn through, by its id, as the facts say that it is drawn. Another act's point at
 * such a position is no more of a test than the one that was used.
 */
export function anchorsOf(facts: Facts): ReadonlyMap<string, readonly Position[]> {
  const { line1864 } = facts;
  if (line1864 === null) return new Map();
  const at = (ids: readonly string[]) => points1864(ids, facts).map(({ position }) => position);
  const inSteps = line1864.continuations.map(({ id, course }): [string, Position[]] => [
    id,
    at(
      course.flatMap((step) =>
        "crestTo" in step ? [step.crestTo] : step.upTo === undefined ? [] : [step.upTo],
      ),
    ),
  ]);
  return new Map([
    ...line1864.sections.map(({ id, points }): [string, Position[]] => [id, at(points)]),
    ...inSteps,
  ]);
}
