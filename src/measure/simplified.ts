import { simplify } from "@turf/turf";
import type { Position } from "./position.ts";

type Chain = readonly (readonly [number, number])[];

/**
 * A line, or a ring, without bends smaller than a tolerance in degrees, which are taken as a plane (Ramer 1972, Douglas
 * and Peucker 1973); its ends stay. For drawing: what is simplified is shorter.
 *
 * @example simplified([[0, 0], [1, 0.01], [2, 0]], 0.1) // [[0, 0], [2, 0]]
 */
export function simplified(chain: Chain, tolerance: number): [number, number][] {
  const coordinates = chain.map(([x, y]): Position => [x, y]);
  const line = { type: "LineString" as const, coordinates: coordinates as [number, number][] };
  return simplify(line, { tolerance, mutate: true }).coordinates as [number, number][];
}
