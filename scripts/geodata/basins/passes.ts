import type { System } from "../facts/basin.ts";
import type { Flood } from "./flood.ts";
import type { Grid } from "./grid.ts";
import { Groups } from "./groups.ts";

/** Where the water of one part would spill into another. */
interface Pass {
  one: number;
  other: number;
  metres: number;
}

/**
 * The system of every part: waters without a name spill over the lowest pass into their neighbours, the
 * lowest first, until they reach one with a name (Kruskal's tree, in which no two names may meet).
 */
export function spill(
  { part, metres }: Flood,
  systems: ReadonlyMap<number, System>,
  grid: Grid,
): Map<number, System> {
  const count = part.reduce((most, at) => Math.max(most, at), 0) + 1;
  const groups = new Groups(count);
  const named = new Map(systems);
  for (const { one, other } of lowestPasses(part, metres, count, grid)) {
    const [a, b] = [groups.of(one), groups.of(other)];
    if (a === b || (named.has(a) && named.has(b))) continue;
    if (named.has(a)) groups.join(b, a);
    else groups.join(a, b);
  }
  const found = new Map<number, System>();
  for (let at = 0; at < count; at++) {
    const system = named.get(groups.of(at));
    if (system !== undefined) found.set(at, system);
  }
  return found;
}

/** The lowest pass between every two parts that touch, in order of height. */
function lowestPasses(part: Int32Array, metres: Float32Array, count: number, grid: Grid): Pass[] {
  const lowest = new Map<number, number>();
  const forward = grid.around.filter(({ step }) => step > 0);
  for (let cell = 0; cell < grid.cells; cell++) {
    const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
    for (const to of forward) {
      if (row + to.rows >= grid.rows || !grid.hasNeighbour(column, row, to)) continue;
      const [a, b] = [part[cell] ?? -1, part[cell + to.step] ?? -1];
      if (a === b) continue;
      const key = Math.min(a, b) * count + Math.max(a, b);
      const height = Math.max(metres[cell] ?? 0, metres[cell + to.step] ?? 0);
      if (height < (lowest.get(key) ?? Number.POSITIVE_INFINITY)) lowest.set(key, height);
    }
  }
  return [...lowest]
    .map(([key, height]) => ({
      one: Math.floor(key / count),
      other: key % count,
      metres: height,
    }))
    .sort((a, b) => a.metres - b.metres || a.one - b.one || a.other - b.other);
}
