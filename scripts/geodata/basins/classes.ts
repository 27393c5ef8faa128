import type { System } from "../facts/basin.ts";
import type { Flood } from "./flood.ts";
import type { Grid } from "./grid.ts";

/** Land that drains to none of our basins. The basins follow in the order they are given in, from 1. */
export const ELSEWHERE = 0;

/** Rounds of the majority filter; it rounds off corners of one or two cells. */
const ROUNDS = 2;
/** Cells; a patch smaller than this, some 500 km², is given to what lies around it. */
const SPECK = 300;

/** The basin of every cell as it was flooded; a system counts to the basin of its name. */
export function roughClassesOf(
  { part }: Flood,
  systems: ReadonlyMap<number, System>,
  basins: readonly string[],
): Uint8Array<ArrayBuffer> {
  const known = new Uint8Array(Math.max(0, ...systems.keys()) + 1).fill(ELSEWHERE);
  for (const [at, system] of systems) known[at] = basins.indexOf(system) + 1;
  const classes = new Uint8Array(part.length);
  for (let cell = 0; cell < part.length; cell++)
    classes[cell] = known[part[cell] ?? -1] ?? ELSEWHERE;
  return classes;
}

/** The same, smoothed. */
export function classesOf(
  flooded: Flood,
  systems: ReadonlyMap<number, System>,
  basins: readonly string[],
  grid: Grid,
): Uint8Array {
  let classes = roughClassesOf(flooded, systems, basins);
  for (let round = 0; round < ROUNDS; round++) classes = majority(classes, grid);
  dropSpecks(classes, grid);
  return classes;
}

/** Every cell takes what most of the nine cells around it are; its own where none leads. */
function majority(classes: Uint8Array, grid: Grid): Uint8Array<ArrayBuffer> {
  const next = Uint8Array.from(classes);
  const steps = grid.around.map(({ step }) => step);
  for (let cell = 0; cell < grid.cells; cell++) {
    const own = classes[cell] ?? ELSEWHERE;
    if (isAmongItsOwn(cell, classes, steps, grid)) continue;
    const votes = neighbours(cell, grid).map((n) => classes[n] ?? ELSEWHERE);
    next[cell] = mostFrequent([...votes, own], own);
  }
  return next;
}

function isAmongItsOwn(
  cell: number,
  classes: Uint8Array,
  steps: readonly number[],
  grid: Grid,
): boolean {
  for (let n = 0; n < steps.length; n++) {
    if (!grid.hasNeighbourAt(cell, n)) continue;
    if (classes[cell + (steps[n] ?? 0)] !== classes[cell]) return false;
  }
  return true;
}

function neighbours(cell: number, grid: Grid): number[] {
  const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
  return grid.around
    .filter((to) => grid.hasNeighbour(column, row, to))
    .map(({ step }) => cell + step);
}

function mostFrequent(votes: number[], own: number): number {
  const counts = new Map<number, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  let winner = own;
  for (const [vote, count] of counts) if (count > (counts.get(winner) ?? 0)) winner = vote;
  return winner;
}

/** Patches are cells of one class joined by their sides. */
function dropSpecks(classes: Uint8Array, grid: Grid) {
  const seen = new Uint8Array(grid.cells);
  const sides = grid.around.filter(({ columns, rows }) => columns === 0 || rows === 0);
  for (let start = 0; start < grid.cells; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const own = classes[start] ?? ELSEWHERE;
    const patch = [start];
    const rim: number[] = [];
    for (let at = 0; at < patch.length; at++) {
      const cell = patch[at] ?? 0;
      const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
      for (const to of sides) {
        if (!grid.hasNeighbour(column, row, to)) continue;
        const next = cell + to.step;
        if (classes[next] !== own) {
          if (patch.length <= SPECK) rim.push(classes[next] ?? ELSEWHERE);
        } else if (!seen[next]) {
          seen[next] = 1;
          patch.push(next);
        }
      }
    }
    if (patch.length >= SPECK || rim.length === 0) continue;
    const around = mostFrequent(rim, rim[0] ?? ELSEWHERE);
    for (const cell of patch) classes[cell] = around;
  }
}
