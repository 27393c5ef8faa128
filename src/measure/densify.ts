import { geodesicDistance, geodesicInterpolate } from "./geodesy.ts";
import type { Metres, Position } from "./position.ts";

/**
 * The vertices with places between them on the WGS84 geodesic, no two further apart than `spacing`:
 * what is drawn then is what is measured, where a straight line on the map is not.
 *
 * @example geodesicPath([[70, 50], [90, 50]], 100_000).length // 16: 1,433 km in 15 pieces
 */
export function geodesicPath(vertices: readonly Position[], spacing: Metres): Position[] {
  if (!(spacing > 0)) throw new RangeError(`a spacing is more than 0 metres, not ${spacing}`);
  return vertices.flatMap((vertex, i) => {
    const next = vertices[i + 1];
    if (next === undefined) return [vertex];
    const length = geodesicDistance(vertex, next);
    const pieces = Math.max(1, Math.ceil(length / spacing));
    return Array.from({ length: pieces }, (_, k) =>
      k === 0 ? vertex : geodesicInterpolate(vertex, next, (length * k) / pieces),
    );
  });
}
