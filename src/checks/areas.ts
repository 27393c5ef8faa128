import { geodesicArea, greatCircleArea } from "../measure/geodesy.ts";
import type { Position } from "../measure/position.ts";

/** One area by both earths, in square metres. */
export interface Area {
  turf: number;
  wgs84: number;
}

type Rings = readonly (readonly Position[])[];
type Surface =
  | { type: "Polygon"; coordinates: Rings }
  | { type: "MultiPolygon"; coordinates: readonly Rings[] };

/** Area of a polygon or several: outer rings less their holes, in square metres by both rules. */
export function areasOf(surface: Surface): Area {
  const polygons = surface.type === "Polygon" ? [surface.coordinates] : surface.coordinates;
  const total: Area = { turf: 0, wgs84: 0 };
  for (const rings of polygons) {
    for (const [index, ring] of rings.entries()) {
      const sign = index === 0 ? 1 : -1;
      total.turf += sign * greatCircleArea(ring);
      total.wgs84 += sign * geodesicArea(ring);
    }
  }
  return total;
}
