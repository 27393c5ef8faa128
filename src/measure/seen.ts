import { bboxClip, lineString, simplify } from "@turf/turf";
import type { LineString, MultiLineString } from "geojson";
import type { Bounds } from "./bounds.ts";
import type { Position } from "./position.ts";

/**
 * What can be seen of a way within bounds: its runs there, cut at the edges, with no more vertices
 * than needed for every place on them to lie within two tolerances of what is left. Bounds and
 * tolerance in degrees, which are taken as a plane. For drawing: what is simplified is shorter.
 *
 * @example seen([[0, 0], [1, 0], [4, 0]], [0.5, -1, 3, 1], 0.1) // [[[0.5, 0], [3, 0]]]
 */
export function seen(way: readonly Position[], bounds: Bounds, tolerance: number): Position[][] {
  const line = lineString(way as [number, number][]);
  const clipped = bboxClip(line, [...bounds]).geometry as LineString | MultiLineString;
  const runs = clipped.type === "LineString" ? [clipped.coordinates] : clipped.coordinates;
  return runs
    .filter((run) => run.length > 1)
    .map((coordinates) => {
      const run: LineString = { type: "LineString", coordinates };
      return simplify(run, { tolerance, mutate: true }).coordinates as [number, number][];
    });
}
