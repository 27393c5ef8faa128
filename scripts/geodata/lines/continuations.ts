import type { Product } from "../build/product.ts";
import type { ContinuationFact, ContinuationStep } from "../facts/drawnSections.ts";
import { filled } from "../facts/placeholders.ts";
import type { Facts } from "../facts/tables.ts";
import { simplify } from "../geometry/generalise.ts";
import type { Position } from "../inputs/zones.ts";
import { borderOf, startingAt } from "../neighbours/parting.ts";
import { crestThrough, type Terrain } from "./crest.ts";
import { roundedInside } from "./ends.ts";
import type { Drawn } from "./entry.ts";
import { between } from "./oldMaps.ts";
import { type NamedPoint, noteWith, points1864 } from "./points1864.ts";

/** They are drawn lightly, for orientation. */
const TOLERANCE_METRES = 1000;

/** The line of 1864 beyond both ends of today's border, where it parts other states or none. */
export function continuations1864(
  facts: Facts,
  courseOf: (fact: ContinuationFact, points: readonly NamedPoint[]) => Position[],
): Drawn[] {
  return (facts.line1864?.continuations ?? []).map((fact) => {
    const { id, names, points, method, note, basis, sources, accuracyMetres } = fact;
    const named = points1864(points, facts);
    return {
      kind: "land",
      status: "reconstructed",
      basis,
      id,
      names,
      method: filled(method, { simplifiedKm: TOLERANCE_METRES / 1000 }),
      accuracyMetres,
      startAccuracyMetres: named[0]?.accuracyMetres ?? 0,
      endAccuracyMetres: fact.endAccuracyMetres,
      sources,
      ...noteWith(note, named),
      coordinates: courseOf(fact, named),
    };
  });
}

/** From an end of today's border step by step outwards, told from north to south. */
export function continuationFrom(
  [north, south]: readonly [Position, Position],
  { beyond, course }: ContinuationFact,
  points: readonly NamedPoint[],
  earlier: Product,
  terrain: Terrain,
): Position[] {
  const line: Position[] = [beyond === "north" ? north : south];
  for (const step of course) {
    const here = line.at(-1) as Position;
    line.push(...stepFrom(here, step, points, earlier, terrain));
  }
  const drawn = joined(line);
  return beyond === "north" ? drawn.toReversed() : drawn;
}

function stepFrom(
  here: Position,
  step: ContinuationStep,
  points: readonly NamedPoint[],
  earlier: Product,
  terrain: Terrain,
): Position[] {
  const at = (point: string) => {
    const found = points.find(({ id }) => id === point);
    if (found === undefined) throw new Error(`${point} is not among the points of this course`);
    return found.position;
  };
  if ("crestTo" in step) return crestThrough(terrain, [here, at(step.crestTo)]).slice(1);
  const border = startingAt(here, borderOf(earlier, step.borderOf));
  return step.upTo === undefined ? border : between(border, here, at(step.upTo));
}

/** Simplified; vertices that stand twice where parts meet, once. */
function joined(line: Position[]): Position[] {
  const once = line.filter((at, index) => String(at) !== String(line[index - 1]));
  return roundedInside(simplify(once, TOLERANCE_METRES));
}
