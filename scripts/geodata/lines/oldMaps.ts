import { chains } from "../geometry/chain.ts";
import { metresBetween, metresToLeg, rounded, vertex, x, y } from "../geometry/generalise.ts";
import { gmt } from "../inputs/gmt.ts";
import { type Piece, readMultisegment } from "../inputs/multisegment.ts";
import type { Position } from "../inputs/zones.ts";

/** The two tri-points, north first. */
export type Ends = readonly [Position, Position];

/**
 * The Soviet-Chinese border of the Digital Chart of the World: Kazakhstan's ring between the vertices
 * nearest to the tri-points. China's own ring cannot be matched with it vertex by vertex, because GMT
 * stores every country's coordinates in steps of its own.
 */
export async function dcwLine([north, south]: Ends): Promise<Position[]> {
  const pieces = readMultisegment(await gmt("pscoast", "-EKZ", "-M"));
  const ring = longest(pieces).slice(0, -1);
  const [from, to] = [nearestIndex(ring, north), nearestIndex(ring, south)];
  const onward =
    to > from ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
  const back =
    to > from ? [...ring.slice(to), ...ring.slice(0, from + 1)] : ring.slice(to, from + 1);
  return rounded(onward.length < back.length ? onward : back.toReversed()) as Position[];
}

/**
 * The same border in World Data Bank II, between the bank's own tri-points: where the borders of the
 * Russian and of the Kirghiz republic come in. These lie up to 5 km from the tri-points of 1999.
 */
export async function wdbLine(ends: Ends): Promise<Position[]> {
  const pieces = readMultisegment(await gmt("pscoast", "-R79/89/41/50", "-Df", "-N1", "-M"));
  const edges = pieces.flatMap(({ line }) =>
    line.slice(1).flatMap((to, index) => {
      const from = vertex(line, index);
      return String(from) === String(to) ? [] : [[from, to] as [Position, Position]];
    }),
  );
  const [border, ...others] = chains(edges).toSorted((a, b) => b.length - a.length);
  if (border === undefined) throw new Error("World Data Bank II has no border here");
  const [from, to] = ends.map((end) => {
    const tips = others.flatMap((line) => [vertex(line, 0), vertex(line, line.length - 1)]);
    return nearestIndex(border, vertex(tips, nearestIndex(tips, end)) as Position);
  }) as [number, number];
  const line = from < to ? border.slice(from, to + 1) : border.slice(to, from + 1).toReversed();
  return rounded(line) as Position[];
}

/** The part of a line between the places where it comes nearest to two positions. */
export function between(line: Position[], from: Position, to: Position): Position[] {
  const [start, end] = [footOn(line, from), footOn(line, to)];
  if (start.leg >= end.leg) throw new Error(`no part of the line lies between ${from} and ${to}`);
  return rounded([start.at, ...line.slice(start.leg + 1, end.leg + 1), end.at]) as Position[];
}

function footOn(line: Position[], from: Position): { leg: number; at: Position } {
  const away = line.slice(1).map((to, leg) => metresToLeg(from, vertex(line, leg), to));
  const leg = away.indexOf(Math.min(...away));
  const [a, b] = [vertex(line, leg), vertex(line, leg + 1)];
  // On so short a leg degrees east count by the cosine of the latitude.
  const shrink = Math.cos((y(from) * Math.PI) / 180) ** 2;
  const [dx, dy] = [x(b) - x(a), y(b) - y(a)];
  const dot = (x(from) - x(a)) * dx * shrink + (y(from) - y(a)) * dy;
  const share = Math.min(1, Math.max(0, dot / (dx * dx * shrink + dy * dy)));
  return { leg, at: [x(a) + share * dx, y(a) + share * dy] };
}

export function nearestIndex(line: readonly (readonly number[])[], to: Position): number {
  const away = line.map((position) => metresBetween([...position], to));
  return away.indexOf(Math.min(...away));
}

function longest(pieces: Piece[]): Piece["line"] {
  return pieces.map(({ line }) => line).reduce((a, b) => (a.length >= b.length ? a : b));
}
