import type { Position } from "geojson";
import { chains } from "../geometry/chain.ts";
import { simplify, vertex, x, y } from "../geometry/generalise.ts";
import type { Position as Corner } from "../inputs/zones.ts";
import { ELSEWHERE } from "./classes.ts";
import { type Edge, polygonsOf, type Rings } from "./faces.ts";
import { type Grid, PER_DEGREE } from "./grid.ts";

/** Passes of the filter 1-2-1 along an outline: it bends over about five cells instead of at each. */
const PASSES = 16;
/** Well below the accuracy of 4 km. */
const TOLERANCE_METRES = 200;
/** Cells of land around our basins that are outlined too. */
const MARGIN = 20;
/** No basin: what lies beyond the margin. */
const BEYOND = -1;

/** Part of a basin's outline, from a place where three basins meet to the next. */
export interface Arc {
  /** Degrees. */
  line: Position[];
  left: number;
  right: number;
}

/**
 * The polygons of every basin, and of the land around them as ELSEWHERE. Each outline is smoothed once,
 * for both its sides, so neighbours share it vertex for vertex.
 */
export function outlines(arcs: readonly Arc[]): Map<number, Rings[]> {
  const edges = new Map<number, Edge[]>();
  for (const { line, left, right } of arcs) {
    addEdges(edges, left, line);
    addEdges(edges, right, line.toReversed());
  }
  edges.delete(BEYOND);
  return new Map([...edges].map(([basin, own]) => [basin, polygonsOf(own)]));
}

function addEdges(edges: Map<number, Edge[]>, basin: number, line: Position[]) {
  const own = edges.get(basin) ?? [];
  for (let i = 1; i < line.length; i++) own.push([vertex(line, i - 1), vertex(line, i)]);
  edges.set(basin, own);
}

/** The outlines of all basins, smoothed. */
export function arcsOf(classes: Uint8Array, grid: Grid): Arc[] {
  return alongCells(classes, grid).map((arc) => ({ ...arc, line: smoothed(arc.line, grid) }));
}

/** Outlines along the sides of cells, in columns and rows from the window's north-western corner. */
function alongCells(classes: Uint8Array, grid: Grid): Arc[] {
  const at = within(classes, grid);
  const sides = new Map<string, { left: number; right: number }>();
  const edges: [Corner, Corner][] = [];
  const add = (from: Corner, to: Corner, left: number, right: number) => {
    if (left === right) return;
    edges.push([from, to]);
    sides.set(`${from} ${to}`, { left, right });
    sides.set(`${to} ${from}`, { left: right, right: left });
  };
  for (let row = 0; row <= grid.rows; row++) {
    for (let column = 0; column <= grid.columns; column++) {
      const here = at(column, row);
      add([column, row], [column + 1, row], at(column, row - 1), here);
      add([column, row], [column, row + 1], here, at(column - 1, row));
    }
  }
  return chains(edges).map((line) => {
    const known = sides.get(`${line[0]} ${line[1]}`);
    if (known === undefined) throw new Error(`no basin is known beside ${line[0]}`);
    return { line, ...known };
  });
}

/** The basin of a cell, or BEYOND outside the rectangle that holds our basins with a margin. */
function within(classes: Uint8Array, grid: Grid): (column: number, row: number) => number {
  let [west, east, north, south] = [grid.columns, 0, grid.rows, 0];
  for (const [cell, basin] of classes.entries()) {
    if (basin === ELSEWHERE) continue;
    const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
    west = Math.min(west, column - MARGIN);
    east = Math.max(east, column + MARGIN);
    north = Math.min(north, row - MARGIN);
    south = Math.max(south, row + MARGIN);
  }
  return (column, row) =>
    column < west || column > east || row < north || row > south
      ? BEYOND
      : (classes[row * grid.columns + column] ?? BEYOND);
}

/** The outline in degrees, bent smoothly, its two ends where they were. */
function smoothed(line: Position[], grid: Grid): Position[] {
  let curve = line.map(
    (corner): Position => [
      grid.window.west + x(corner) / PER_DEGREE,
      grid.window.north - y(corner) / PER_DEGREE,
    ],
  );
  const last = curve.length - 1;
  for (let pass = 0; pass < PASSES; pass++) {
    curve = curve.map((here, i) => {
      const [before, after] = [curve[i - 1], curve[i + 1]];
      if (before === undefined || after === undefined) return here;
      return [(x(before) + 2 * x(here) + x(after)) / 4, (y(before) + 2 * y(here) + y(after)) / 4];
    });
  }
  const half = vertex(curve, Math.floor(last / 2));
  return rounded4(simplify(curve, TOLERANCE_METRES, (p) => p === half));
}

/** Four decimals, about 10 m, with no vertex twice in a row. */
export function rounded4(line: Position[]): Position[] {
  const coarse = line.map((p): Position => [Number(x(p).toFixed(4)), Number(y(p).toFixed(4))]);
  return coarse.filter((p, i) => i === 0 || String(p) !== String(coarse[i - 1]));
}
