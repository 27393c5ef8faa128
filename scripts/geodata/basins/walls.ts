import type { Position } from "geojson";
import type { System } from "../facts/basin.ts";
import { vertex, x, y } from "../geometry/generalise.ts";
import { type Grid, KM_PER_CELL, PER_DEGREE } from "./grid.ts";

/** Kilometres: no step of the flood, from corner to corner of a cell, is as long, so none leaps over a wall. */
const THICK_KM = 2.7;

/** A divide that is known, and how far from it the flood may put its edge. */
export interface Divide {
  line: Position[];
  left: System;
  right: System;
  /** Half the width of the strip that is left to the flood. */
  km: number;
}

/** Land whose system is known because it lies beside a divide. */
export interface Walls {
  /** A part for every cell of it, -1 elsewhere. */
  part: Int32Array;
  systems: Map<number, System>;
}

/**
 * Walls on both sides of each divide. Between them the ground decides where the edge runs; beyond a divide's ends
 * there are none.
 * @param first the number of the first part
 */
export function wallsBeside(divides: readonly Divide[], first: number, grid: Grid): Walls {
  const systems = [...new Set(divides.flatMap(({ left, right }) => [left, right]))];
  const part = new Int32Array(grid.cells).fill(-1);
  const nearest = new Float32Array(grid.cells).fill(Number.POSITIVE_INFINITY);
  const open = new Set<number>();
  for (const divide of divides) {
    for (const { cell, km, side } of beside(divide, grid)) {
      if (km <= divide.km) open.add(cell);
      if (side === null || km <= divide.km || km >= (nearest[cell] ?? 0)) continue;
      nearest[cell] = km;
      part[cell] = first + systems.indexOf(divide[side]);
    }
  }
  for (const cell of open) part[cell] = -1;
  return { part, systems: new Map(systems.map((system, i) => [first + i, system])) };
}

interface Beside {
  cell: number;
  /** To the divide. */
  km: number;
  /** null beyond its ends. */
  side: "left" | "right" | null;
}

/** The cells within reach of a divide, seen from its nearest leg. */
function beside({ line, km }: Divide, grid: Grid): Beside[] {
  const reach = km + THICK_KM;
  const found = new Map<number, Beside>();
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [vertex(line, i - 1), vertex(line, i)];
    const ends = { first: i === 1, last: i === line.length - 1 };
    for (const cell of cellsAround(from, to, reach, grid)) {
      const seen = seenFrom(from, to, ends, cell, grid);
      if (seen.km < reach && seen.km < (found.get(cell)?.km ?? Number.POSITIVE_INFINITY)) {
        found.set(cell, { cell, ...seen });
      }
    }
  }
  return [...found.values()];
}

function cellsAround(from: Position, to: Position, km: number, grid: Grid): number[] {
  const rows = Math.ceil(km / KM_PER_CELL);
  const columns = Math.ceil(rows / Math.cos((Math.max(y(from), y(to)) * Math.PI) / 180)) + 1;
  const { west, north } = grid.window;
  const [left, right] = [x(from), x(to)].sort((a, b) => a - b) as [number, number];
  const [bottom, top] = [y(from), y(to)].sort((a, b) => a - b) as [number, number];
  const cells: number[] = [];
  for (
    let row = Math.max(0, Math.floor((north - top) * PER_DEGREE) - rows);
    row <= Math.min(grid.rows - 1, Math.floor((north - bottom) * PER_DEGREE) + rows);
    row++
  ) {
    for (
      let column = Math.max(0, Math.floor((left - west) * PER_DEGREE) - columns);
      column <= Math.min(grid.columns - 1, Math.floor((right - west) * PER_DEGREE) + columns);
      column++
    )
      cells.push(row * grid.columns + column);
  }
  return cells;
}

function seenFrom(
  from: Position,
  to: Position,
  { first, last }: { first: boolean; last: boolean },
  cell: number,
  grid: Grid,
): Omit<Beside, "cell"> {
  const latitude = grid.latitudeOf(Math.floor(cell / grid.columns));
  const longitude = grid.longitudeOf(cell % grid.columns);
  const perDegree = KM_PER_CELL * PER_DEGREE;
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const [dx, dy] = [(x(to) - x(from)) * shrink * perDegree, (y(to) - y(from)) * perDegree];
  const [px, py] = [(longitude - x(from)) * shrink * perDegree, (latitude - y(from)) * perDegree];
  const along = (px * dx + py * dy) / (dx * dx + dy * dy);
  const foot = Math.min(1, Math.max(0, along));
  const km = Math.hypot(px - foot * dx, py - foot * dy);
  if ((first && along < 0) || (last && along > 1)) return { km, side: null };
  return { km, side: dx * py - dy * px > 0 ? "left" : "right" };
}
