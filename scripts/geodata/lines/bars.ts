import type { Position as Vertex } from "geojson";
import { metresBetween, x, y } from "../geometry/generalise.ts";
import type { Position } from "../inputs/zones.ts";
import type { Raster } from "../relief/raster.ts";

/** A mapped river, flowing down. */
export interface River {
  course: readonly Vertex[];
  /** How far it may lie off: its head is known no better. */
  accuracyMetres: number;
}

type Leg = [Vertex, Vertex];

/** A step on the raster is shorter than two cells' diagonals, and so is a piece of a river. */
const REACH = 3;
const PIECE_METRES = 500;

/** The steps on a raster that rivers bar. No divide crosses a river; above its head it may pass. */
export class Bars {
  private readonly raster: Raster;
  /** Pieces of rivers that a step from the cell can come upon. */
  private readonly near = new Map<number, Leg[]>();

  constructor(raster: Raster, rivers: readonly River[]) {
    this.raster = raster;
    const ends = new Map<string, number>();
    for (const { course } of rivers) {
      for (const end of new Set([course[0], course.at(-1)].map(String))) {
        ends.set(end, (ends.get(end) ?? 0) + 1);
      }
    }
    for (const { course, accuracyMetres } of rivers) {
      const [head] = course;
      if (head === undefined) continue;
      // A river that goes on from another has no head there.
      const free = ends.get(String(head)) === 1 ? accuracyMetres : 0;
      for (const leg of pieces(course)) {
        if (!leg.some((at) => raster.holds(at as Position))) continue;
        if (leg.some((at) => metresBetween(at, head) >= free)) this.add(leg);
      }
    }
  }

  /** Whether a river runs between the middles of two cells that are at most two apart. */
  bar(cell: number, from: Position, to: Position): boolean {
    return this.near.get(cell)?.some((leg) => crosses(leg, [from, to])) ?? false;
  }

  private add(leg: Leg) {
    const { columns, rows } = this.raster;
    const cell = this.raster.cellOf(leg[0] as Position);
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const [west, east] = [Math.max(0, column - REACH), Math.min(columns - 1, column + REACH)];
    const [south, north] = [Math.max(0, row - REACH), Math.min(rows - 1, row + REACH)];
    for (let up = south; up <= north; up++) {
      for (let right = west; right <= east; right++) {
        const legs = this.near.get(up * columns + right);
        if (legs === undefined) this.near.set(up * columns + right, [leg]);
        else legs.push(leg);
      }
    }
  }
}

/** The legs of a course, cut short. */
function pieces(course: readonly Vertex[]): Leg[] {
  return course.slice(1).flatMap((to, index) => {
    const from = course[index] ?? to;
    const count = Math.max(1, Math.ceil(metresBetween(from, to) / PIECE_METRES));
    const at = (share: number): Vertex => [
      x(from) + (x(to) - x(from)) * share,
      y(from) + (y(to) - y(from)) * share,
    ];
    return Array.from({ length: count }, (_, k): Leg => [at(k / count), at((k + 1) / count)]);
  });
}

/** Whether each leg has its ends on either side of the other. */
function crosses([a, b]: Leg, [c, d]: Leg): boolean {
  const side = (p: Vertex, q: Vertex, r: Vertex) =>
    Math.sign((x(q) - x(p)) * (y(r) - y(p)) - (y(q) - y(p)) * (x(r) - x(p)));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
