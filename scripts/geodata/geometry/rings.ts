import type { Position } from "geojson";
import type { Piece } from "../inputs/multisegment.ts";
import { vertex, x, y } from "./generalise.ts";

const key = (position: Position) => `${x(position)} ${y(position)}`;

/**
 * Joins shore pieces of one level, which GMT cuts at the edges of its one-degree bins, into closed
 * rings. Pieces meet exactly, digit for digit. Shores that leave the window stay open and are left out.
 */
export function closedRings(pieces: Piece[], level: number): Position[][] {
  const lines = pieces.filter((piece) => piece.level === level).map((piece) => piece.line);
  const byEnd = new Map<string, Position[][]>();
  for (const line of lines) {
    for (const end of [vertex(line, 0), vertex(line, line.length - 1)]) {
      byEnd.set(key(end), [...(byEnd.get(key(end)) ?? []), line]);
    }
  }
  const used = new Set<Position[]>();
  const rings: Position[][] = [];
  for (const line of lines) {
    if (used.has(line)) continue;
    used.add(line);
    const ring = [...line];
    const end = () => key(vertex(ring, ring.length - 1));
    while (end() !== key(vertex(ring, 0))) {
      const next = byEnd.get(end())?.find((other) => !used.has(other));
      if (next === undefined) break;
      used.add(next);
      const ordered = key(vertex(next, 0)) === end() ? next : next.toReversed();
      ring.push(...ordered.slice(1));
    }
    if (ring.length > 3 && end() === key(vertex(ring, 0))) rings.push(ring);
  }
  return rings;
}

/** Signed area in square degrees: positive where the ring runs counter-clockwise. */
export function signedArea(ring: Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [vertex(ring, i - 1), vertex(ring, i)];
    sum += x(a) * y(b) - x(b) * y(a);
  }
  return sum / 2;
}

/** RFC 7946: an outer ring runs counter-clockwise, a hole clockwise. */
export function wind(ring: Position[], counterClockwise: boolean): Position[] {
  return signedArea(ring) > 0 === counterClockwise ? ring : ring.toReversed();
}

/** Whether the position lies inside the ring (ray casting). */
export function inside(position: Position, ring: Position[]): boolean {
  let within = false;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [vertex(ring, i - 1), vertex(ring, i)];
    if (y(a) > y(position) === y(b) > y(position)) continue;
    const crossing = x(a) + ((y(position) - y(a)) / (y(b) - y(a))) * (x(b) - x(a));
    if (crossing > x(position)) within = !within;
  }
  return within;
}

/**
 * Cuts a ring in two along the straight chord between its vertices nearest to `from` and `to`. Both
 * halves hold the two chord ends, so they share that edge exactly.
 */
export function cutRing(ring: Position[], from: Position, to: Position): [Position[], Position[]] {
  const open = ring.slice(0, -1);
  const nearest = (seed: Position) => {
    const away = open.map((p) => Math.hypot(x(p) - x(seed), y(p) - y(seed)));
    return away.indexOf(Math.min(...away));
  };
  const [low, high] = [nearest(from), nearest(to)].sort((a, b) => a - b) as [number, number];
  if (high - low < 2) throw new Error("the two chord ends fall on neighbouring vertices");
  const first = open.slice(low, high + 1);
  const second = [...open.slice(high), ...open.slice(0, low + 1)];
  return [
    [...first, vertex(first, 0)],
    [...second, vertex(second, 0)],
  ];
}

/** Six decimals, 0.1 m, and no vertex twice in a row. */
export function sixDecimals(ring: readonly (readonly [number, number])[]): [number, number][] {
  return ring
    .map(([x, y]): [number, number] => [Number(x.toFixed(6)), Number(y.toFixed(6))])
    .filter(([x, y], k, all) => k === 0 || x !== all[k - 1]?.[0] || y !== all[k - 1]?.[1]);
}
