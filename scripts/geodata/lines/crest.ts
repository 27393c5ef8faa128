import type { Position as Vertex } from "geojson";
import { metresBetween, simplify, x, y } from "../geometry/generalise.ts";
import type { Position } from "../inputs/zones.ts";
import type { Heights } from "../relief/heights.ts";
import { roundedInside } from "./ends.ts";

/** Degrees between the nodes of the grid, about 4.5 km either way; the relief itself has 13 × 19 km. */
const STEP: Position = [0.06, 0.04];
/** Degrees of ground taken in around the two ends. */
const MARGIN = 0.3;
/** A detour is worth its length where it gains so many metres that the cost falls by e. */
const METRES_PER_E = 400;
/** A river that rises where the course begins or ends is no bar to it. */
const AT_END_METRES = 5000;
/** The course is no better than the relief; finer wiggles would pretend it is. */
const TOLERANCE_METRES = 2500;

interface Node {
  at: Position;
  metres: number;
  cost: number;
  before: Node | null;
  done: boolean;
}

/** What divides are found on: the heights, and rivers, which no divide crosses. */
export interface Terrain {
  heights: Heights;
  rivers: readonly (readonly Vertex[])[];
}

/**
 * A course along high ground between two positions: the path over a grid on which each metre costs
 * the less the higher it lies (Dijkstra), and no step crosses a river. The relief alone would put the
 * course on the wrong side of one, since its cells are wider than the valleys.
 */
export function crestBetween(
  { heights, rivers }: Terrain,
  from: Position,
  to: Position,
): Position[] {
  const grid = gridAround(heights, from, to);
  const legs = legsAround(rivers, from, to);
  const start = nearest(grid, from);
  const goal = nearest(grid, to);
  start.cost = 0;
  for (let here: Node | null = start; here !== null && here !== goal; here = cheapest(grid)) {
    here.done = true;
    for (const next of neighbours(grid, here)) {
      if (next.done || legs.some((leg) => crosses(leg, [(here as Node).at, next.at]))) continue;
      const height = (here.metres + next.metres) / 2;
      const cost = here.cost + metresBetween(here.at, next.at) * Math.exp(-height / METRES_PER_E);
      if (cost < next.cost) Object.assign(next, { cost, before: here });
    }
  }
  const path: Position[] = [];
  for (let node: Node | null = goal; node !== null; node = node.before) path.unshift(node.at);
  // Nodes beside the ends would turn the course back on itself.
  const inner = path.filter((at) => !isNear(at, from) && !isNear(at, to));
  return roundedInside(simplify([from, ...inner, to], TOLERANCE_METRES));
}

type Leg = [Vertex, Vertex];

function isNear(at: Vertex, end: Position): boolean {
  return metresBetween(at, end) < AT_END_METRES;
}

function legsAround(rivers: Terrain["rivers"], from: Position, to: Position): Leg[] {
  const [[x1, y1], [x2, y2]] = [from, to];
  const [west, east] = [Math.min(x1, x2) - MARGIN, Math.max(x1, x2) + MARGIN];
  const [south, north] = [Math.min(y1, y2) - MARGIN, Math.max(y1, y2) + MARGIN];
  const apart = ([a, b]: Leg) =>
    Math.max(x(a), x(b)) < west ||
    Math.min(x(a), x(b)) > east ||
    Math.max(y(a), y(b)) < south ||
    Math.min(y(a), y(b)) > north;
  return rivers
    .flatMap((river) => river.slice(1).map((to, index): Leg => [river[index] ?? to, to]))
    .filter((leg) => !apart(leg))
    .filter((leg) => !leg.some((at) => [from, to].some((end) => isNear(at, end))));
}

/** Whether each leg has its ends on either side of the other. */
function crosses([a, b]: Leg, [c, d]: Leg): boolean {
  const side = (p: Vertex, q: Vertex, r: Vertex) =>
    Math.sign((x(q) - x(p)) * (y(r) - y(p)) - (y(q) - y(p)) * (x(r) - x(p)));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function gridAround(heights: Heights, from: Position, to: Position): Node[][] {
  const west = Math.min(from[0], to[0]) - MARGIN;
  const south = Math.min(from[1], to[1]) - MARGIN;
  const columns = Math.ceil((Math.abs(from[0] - to[0]) + 2 * MARGIN) / STEP[0]);
  const rows = Math.ceil((Math.abs(from[1] - to[1]) + 2 * MARGIN) / STEP[1]);
  return Array.from({ length: rows }, (_, row) => {
    const latitude = south + (row + 0.5) * STEP[1];
    const { metres } = heights.profile(latitude, west, west + columns * STEP[0], columns);
    return Array.from(metres, (height, column) => ({
      at: [west + (column + 0.5) * STEP[0], latitude],
      metres: height,
      cost: Number.POSITIVE_INFINITY,
      before: null,
      done: false,
    }));
  });
}

function nearest(grid: Node[][], to: Position): Node {
  return grid.flat().reduce((a, b) => (metresBetween(a.at, to) <= metresBetween(b.at, to) ? a : b));
}

function cheapest(grid: Node[][]): Node | null {
  let best: Node | null = null;
  for (const row of grid) {
    for (const node of row) {
      if (!node.done && node.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = node;
    }
  }
  return best;
}

function neighbours(grid: Node[][], node: Node): Node[] {
  const row = grid.findIndex((nodes) => nodes[0]?.at[1] === node.at[1]);
  const column = grid[row]?.indexOf(node) ?? -1;
  const around = [-1, 0, 1].flatMap((up) => [-1, 0, 1].map((right) => [up, right] as const));
  return around.flatMap(([up, right]) => grid[row + up]?.[column + right] ?? []);
}
