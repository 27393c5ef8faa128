import FlatQueue from "flatqueue";
import { metresBetween, simplify } from "../geometry/generalise.ts";
import { smoothed } from "../geometry/smooth.ts";
import type { Position } from "../inputs/zones.ts";
import type { Heights } from "../relief/heights.ts";
import { Raster } from "../relief/raster.ts";
import { Bars, type River } from "./bars.ts";
import { roundedInside } from "./ends.ts";
import { prices } from "./prominence.ts";

/** Ground taken in around the places that a course leads through. */
const MARGIN_METRES = 40_000;
/** A cell of the heights is nearly 2 km; a course is no better, and finer wiggles would pretend it is. */
export const SMOOTHED_METRES = 3000;
/** What a smoothed course loses nothing by. */
const TOLERANCE_METRES = 100;
/** Columns and rows to the cells that a step leads to, the knight's among them: 16 directions. */
const STEPS = [-2, -1, 0, 1, 2].flatMap((right) =>
  [-2, -1, 0, 1, 2]
    .filter((up) => Math.abs(right * up) === 2 || Math.max(Math.abs(right), Math.abs(up)) === 1)
    .map((up) => ({ right, up })),
);

/** What divides are found on: the heights, and rivers, which no divide crosses. */
export interface Terrain {
  heights: Heights;
  rivers: readonly River[];
}

/**
 * The course along high ground through places in their order: between two of them the cheapest way (Dijkstra)
 * over ground of which a metre costs the less the higher it lies above what is around, and on which no step
 * crosses a river, smoothed over 3 km. It has the places among its vertices.
 *
 * @throws Error where rivers leave no way
 */
export function crestThrough(
  { heights, rivers }: Terrain,
  places: readonly Position[],
): Position[] {
  const raster = new Raster(heights, places, MARGIN_METRES);
  const [price, bars] = [prices(raster), new Bars(raster, rivers)];
  return places.slice(1).flatMap((to, index) => {
    const from = places[index] ?? to;
    const way = smoothed(wayBetween(raster, price, bars, from, to), SMOOTHED_METRES);
    return roundedInside(simplify(way, TOLERANCE_METRES)).slice(index === 0 ? 0 : 1);
  });
}

function wayBetween(
  raster: Raster,
  price: Float64Array,
  bars: Bars,
  from: Position,
  to: Position,
): Position[] {
  const [start, goal] = [raster.cellOf(from), raster.cellOf(to)];
  const cost = new Float64Array(price.length).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(price.length).fill(-1);
  const queue = new FlatQueue<number>();
  cost[start] = 0;
  queue.push(start, 0);
  while (queue.length > 0) {
    const paid = queue.peekValue() ?? 0;
    const cell = queue.pop() ?? start;
    if (cell === goal) return wayBack(raster, before, goal, from, to);
    if (paid > (cost[cell] ?? 0)) continue;
    const here = raster.positionOf(cell);
    for (const next of around(raster, cell)) {
      const there = raster.positionOf(next);
      const mean = ((price[cell] ?? 0) + (price[next] ?? 0)) / 2;
      const sum = paid + metresBetween(here, there) * mean;
      if (sum >= (cost[next] ?? 0) || bars.bar(cell, here, there)) continue;
      cost[next] = sum;
      before[next] = cell;
      queue.push(next, sum);
    }
  }
  throw new Error(`no way leads from ${from.join(" E ")} N to ${to.join(" E ")} N`);
}

/** From the one place over the middles of cells to the other, but for the two cells that hold the places. */
function wayBack(
  raster: Raster,
  before: Int32Array,
  goal: number,
  from: Position,
  to: Position,
): Position[] {
  const way: Position[] = [];
  for (let cell = goal; cell !== -1; cell = before[cell] ?? -1)
    way.unshift(raster.positionOf(cell));
  return [from, ...way.slice(1, -1), to];
}

function around({ columns, rows }: Raster, cell: number): number[] {
  const row = Math.floor(cell / columns);
  const column = cell - row * columns;
  return STEPS.flatMap(({ right, up }) =>
    column + right >= 0 && column + right < columns && row + up >= 0 && row + up < rows
      ? [cell + up * columns + right]
      : [],
  );
}
