import FlatQueue from "flatqueue";
import { x, y } from "../geometry/generalise.ts";
import { Heights } from "../relief/heights.ts";
import { type Grid, PER_DEGREE } from "./grid.ts";
import type { Water } from "./waters.ts";

/** AGREE: land this near to water is lowered, most of all at the water, so that valleys lie where rivers do. */
const RAMP_KM = 8;
const RAMP_METRES = 300;
/** Metres to a kilometre: in flats, where heights decide nothing, the nearer water wins. */
const RISE = 0.5;

/** Which water each cell drains to, and how high it must rise to flow there. */
export interface Flood {
  part: Int32Array;
  metres: Float32Array;
}

/**
 * Priority flood (Barnes and others 2014) from all waters at once: the lowest cell at the water's edge
 * is drowned next and belongs to the water it was drowned from.
 */
export async function flood(waters: readonly Water[], grid: Grid): Promise<Flood> {
  const part = burnt(waters, grid);
  const ground = await carved(part, grid);
  const metres = new Float32Array(grid.cells).fill(Number.POSITIVE_INFINITY);
  const queue = new FlatQueue<number>();
  for (let cell = 0; cell < grid.cells; cell++) {
    if (part[cell] === -1) continue;
    metres[cell] = ground[cell] ?? 0;
    queue.push(cell, metres[cell] ?? 0);
  }
  const km = Array.from({ length: grid.rows }, (_, row) => grid.kmAround(row));
  while (queue.length > 0) {
    const level = queue.peekValue() ?? 0;
    const cell = queue.pop() ?? 0;
    if (level > (metres[cell] ?? 0)) continue;
    const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
    for (const [n, to] of grid.around.entries()) {
      if (!grid.hasNeighbour(column, row, to)) continue;
      const next = cell + to.step;
      const risen = level + RISE * (km[row]?.[n] ?? 0);
      const reached = Math.fround(Math.max(risen, ground[next] ?? 0));
      if (reached >= (metres[next] ?? 0)) continue;
      metres[next] = reached;
      part[next] = part[cell] ?? -1;
      queue.push(next, reached);
    }
  }
  return { part, metres };
}

/** The part of the water in every cell, -1 on land. Half-cell steps leave no gap. */
function burnt(waters: readonly Water[], grid: Grid): Int32Array {
  const cells = new Int32Array(grid.cells).fill(-1);
  for (const { line, part } of waters) {
    for (const [i, to] of line.entries()) {
      const from = line[i - 1] ?? to;
      const [dx, dy] = [x(to) - x(from), y(to) - y(from)];
      const steps = Math.max(1, Math.ceil(2 * PER_DEGREE * Math.max(Math.abs(dx), Math.abs(dy))));
      for (let step = 0; step <= steps; step++) {
        const cell = grid.cellAt(x(from) + (dx * step) / steps, y(from) + (dy * step) / steps);
        if (cell !== -1 && cells[cell] === -1) cells[cell] = part;
      }
    }
  }
  return cells;
}

/** Heights of all cells, lowered beside water. */
async function carved(part: Int32Array, grid: Grid): Promise<Float32Array> {
  const heights = await Heights.read();
  const away = kmToWater(part, grid);
  const ground = new Float32Array(grid.cells);
  for (let row = 0; row < grid.rows; row++) {
    const { metres } = heights.profile(
      grid.latitudeOf(row),
      grid.window.west,
      grid.window.east,
      grid.columns,
    );
    for (let column = 0; column < grid.columns; column++) {
      const cell = row * grid.columns + column;
      const near = Math.max(0, 1 - (away[cell] ?? 0) / RAMP_KM);
      ground[cell] = (metres[column] ?? 0) - RAMP_METRES * near;
    }
  }
  return ground;
}

/** Kilometres to the nearest water by steps to neighbours, in one sweep down and one back up. */
function kmToWater(part: Int32Array, grid: Grid): Float32Array {
  const away = Float32Array.from(part, (at) => (at === -1 ? Number.POSITIVE_INFINITY : 0));
  const sweep = (cell: number, behind: (step: number) => boolean) => {
    const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
    const km = kmAroundRow[row] ?? [];
    for (const [n, to] of grid.around.entries()) {
      if (!behind(to.step) || !grid.hasNeighbour(column, row, to)) continue;
      const through = (away[cell + to.step] ?? 0) + (km[n] ?? 0);
      if (through < (away[cell] ?? 0)) away[cell] = through;
    }
  };
  const kmAroundRow = Array.from({ length: grid.rows }, (_, row) => grid.kmAround(row));
  for (let cell = 0; cell < grid.cells; cell++) sweep(cell, (step) => step < 0);
  for (let cell = grid.cells - 1; cell >= 0; cell--) sweep(cell, (step) => step > 0);
  return away;
}
