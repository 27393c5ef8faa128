import type { Position } from "geojson";
import { vertex, x, y } from "../geometry/generalise.ts";
import { inside, signedArea } from "../geometry/rings.ts";

/** A straight edge with the face it bounds on its left. */
export type Edge = readonly [Position, Position];

/** A ring that runs counter-clockwise, and the clockwise rings cut out of it. */
export type Rings = Position[][];

/**
 * The polygons of a face from all its edges. Where rings touch in one vertex they are kept apart, so
 * that each is simple.
 */
export function polygonsOf(edges: readonly Edge[]): Rings[] {
  const rings = ringsOf(edges);
  const outer = rings.filter((ring) => signedArea(ring) > 0);
  const polygons = outer.map((ring) => [ring]);
  const bySize = polygons.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
    const probe = justLeftOf(vertex(hole, 0), vertex(hole, 1));
    const around = bySize.find(([ring = []]) => inside(probe, ring));
    if (around === undefined) throw new Error(`a hole at ${hole[0]} lies in no polygon`);
    around.push(hole);
  }
  return polygons;
}

function sizeOf([ring = []]: Rings): number {
  return signedArea(ring);
}

/** A position inside the face, a thousandth of the edge's length off its middle. */
function justLeftOf(from: Position, to: Position): Position {
  const [dx, dy] = [x(to) - x(from), y(to) - y(from)];
  return [x(from) + dx / 2 - dy / 1000, y(from) + dy / 2 + dx / 1000];
}

function ringsOf(edges: readonly Edge[]): Position[][] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = String(edge[0]);
    const known = leaving.get(key);
    if (known === undefined) leaving.set(key, [edge]);
    else known.push(edge);
  }
  const walked = new Set<Edge>();
  const rings: Position[][] = [];
  for (const start of edges) {
    if (walked.has(start)) continue;
    const ring = [start[0]];
    for (let edge = start; !walked.has(edge); edge = next(edge, leaving)) {
      walked.add(edge);
      ring.push(edge[1]);
    }
    rings.push(ring);
  }
  return rings;
}

/** The edge that turns most sharply to the left, and so stays with the same corner of the face. */
function next(edge: Edge, leaving: ReadonlyMap<string, Edge[]>): Edge {
  const [from, at] = edge;
  const back = Math.atan2(y(from) - y(at), x(from) - x(at));
  let [found, least]: [Edge | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const other of leaving.get(String(at)) ?? []) {
    const ahead = Math.atan2(y(other[1]) - y(at), x(other[1]) - x(at));
    const clockwise = (back - ahead + 4 * Math.PI) % (2 * Math.PI);
    if (clockwise < least) [found, least] = [other, clockwise];
  }
  if (found === undefined) throw new Error(`the outline of a face ends at ${at}`);
  return found;
}
