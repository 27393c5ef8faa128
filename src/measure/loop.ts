import { featureCollection, pointOnFeature, polygon, union } from "@turf/turf";
import type { Position } from "./position.ts";

/** A simple part of a loop that crosses itself. */
export interface LoopPart {
  /** Outer ring counter-clockwise, holes clockwise (RFC 7946). */
  rings: [number, number][][];
  /** How many times the loop goes round it, counter-clockwise; negative for clockwise. */
  turns: number;
}

/** A triangle with its first corner repeated. */
const SMALLEST_RING = 4;

/**
 * A closed walk cut at its own crossings into simple parts, each with the sense in which the walk goes
 * round it. A walk that encloses nothing has none. Straight in longitude and latitude, as GeoJSON is.
 *
 * @example loopParts([[0, 0], [2, 2], [2, 0], [0, 2]]) // a bow tie: two triangles, turns 1 and −1
 */
export function loopParts(walk: readonly Position[]): LoopPart[] {
  const [first] = walk;
  if (first === undefined) return [];
  const ring = [...walk, first]
    .map(([x, y]): [number, number] => [x, y])
    .filter(([x, y], k, all) => k === 0 || x !== all[k - 1]?.[0] || y !== all[k - 1]?.[1]);
  if (ring.length < SMALLEST_RING) return [];
  const loop = polygon([ring]);
  // The union of a loop with itself is the loop with its crossings resolved.
  const resolved = union(featureCollection([loop, loop]))?.geometry;
  if (resolved === undefined) return [];
  const parts = resolved.type === "Polygon" ? [resolved.coordinates] : resolved.coordinates;
  return parts.map((coordinates) => {
    const rings = coordinates as [number, number][][];
    const [x = 0, y = 0] = pointOnFeature(polygon(rings)).geometry.coordinates;
    return { rings, turns: turns(ring, [x, y]) };
  });
}

/** Winding number of a closed ring about a point: crossings of the ray due east of it, by their sense. */
function turns(ring: readonly Position[], [x, y]: Position): number {
  let count = 0;
  for (const [k, [bx, by]] of ring.entries()) {
    const [ax, ay] = ring[k - 1] ?? [bx, by];
    if (ay > y === by > y) continue;
    const left = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
    if (by > ay && left > 0) count++;
    if (by < ay && left < 0) count--;
  }
  return count;
}
