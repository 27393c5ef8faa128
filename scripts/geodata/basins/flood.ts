import FlatQueue from "flatqueue";
import { x, y } from "../geometry/generalise.ts";
import { type Grid, PER_DEGREE } from "./grid.ts";
import type { Water } from "./waters.ts";

/**
 * AGREE: land this near to water is lowered, most of all at the water, so that valleys lie where rivers do and a
 * wrong cell dams none.
 */
const RAMP_KM = 8;
const RAMP_METRES = 300;
/** Metres to a kilometre: in flats, where heights decide nothing, the nearer water wins. */
const RISE = 0.5;

/** Which water each cell drains to, and how high it must rise to flow there. */
export interface Flood {
  part: Int32Array;
  metres: Float32Array;
}

/** What a flood rises from and over. */
export interface Floodable {
  waters: readonly Water[];
  /** The part of every cell beside a known divide, which keeps it; -1 elsewhere. */
  walls: Int32Array | null;
  /** Metres above the sea of every cell. */
  heights: Float32Array;
}

/** How a flood treats water and flats. */
export interface Manner {
  rampKm: number;
  rampMetres: number;
  rise: number;
}

export const MANNER: Manner = { rampKm: RAMP_KM, rampMetres: RAMP_METRES, rise: RISE };

/**
 * Priority flood (Barnes and others 2014) from all waters at once: the lowest cell at the water's edge
 * is drowned next and belongs to the water it was drowned from.
 */
export function flood(
  { waters, walls, heights }: Floodable,
  grid: Grid,
  manner: Manner = MANNER,
): Flood {
  const part = burnt(waters, grid);
  const ground = carved(part, heights, grid, manner);
  const metres = new Float32Array(grid.cells).fill(Number.POSITIVE_INFINITY);
  const queue = new FlatQueue<number>();
  for (let cell = 0; cell < grid.cells; cell++) {
    const walled = walls?.[cell] ?? -1;
    if (walled !== -1) part[cell] = walled;
    if (part[cell] === -1) continue;
    metres[cell] = ground[cell] ?? 0;
    queue.push(cell, metres[cell] ?? 0);
  }
  const steps = grid.around.map(({ step }) => step);
  const climbs = Array.from({ length: grid.rows }, (_, row) =>
    grid.kmAround(row).map((km) => manner.rise * km),
  );
  while (queue.length > 0) {
    const level = queue.peekValue() ?? 0;
    const cell = queue.pop() ?? 0;
    if (level > (metres[cell] ?? 0)) continue;
    const climb = climbs[Math.floor(cell / grid.columns)] ?? [];
    for (let n = 0; n < steps.length; n++) {
      if (!grid.hasNeighbourAt(cell, n)) continue;
      const next = cell + (steps[n] ?? 0);
      const reached = Math.fround(Math.max(level + (climb[n] ?? 0), ground[next] ?? 0));
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
function carved(
  part: Int32Array,
  heights: Float32Array,
  grid: Grid,
  { rampKm, rampMetres }: Manner,
): Float32Array {
  const away = kmToWater(part, grid);
  return heights.map(
    (metres, cell) => metres - rampMetres * Math.max(0, 1 - (away[cell] ?? 0) / rampKm),
  );
}

/** Kilometres to the nearest water by steps to neighbours, in one sweep down and one back up. */
function kmToWater(part: Int32Array, grid: Grid): Float32Array {
  const away = Float32Array.from(part, (at) => (at === -1 ? Number.POSITIVE_INFINITY : 0));
  const steps = grid.around.map(({ step }) => step);
  const kmAroundRow = Array.from({ length: grid.rows }, (_, row) => grid.kmAround(row));
  const sweep = (cell: number, behind: -1 | 1) => {
    const km = kmAroundRow[Math.floor(cell / grid.columns)] ?? [];
    for (let n = 0; n < steps.length; n++) {
      const step = steps[n] ?? 0;
      if (step * behind < 0 || !grid.hasNeighbourAt(cell, n)) continue;
      const through = (away[cell + step] ?? 0) + (km[n] ?? 0);
      if (through < (away[cell] ?? 0)) away[cell] = through;
    }
  };
  for (let cell = 0; cell < grid.cells; cell++) sweep(cell, -1);
  for (let cell = grid.cells - 1; cell >= 0; cell--) sweep(cell, 1);
  return away;
}
