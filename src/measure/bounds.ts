import { bbox } from "@turf/turf";
import type { Geometry } from "geojson";

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The smallest box of parallels and meridians around a geometry; for geometries that stay off the 180th meridian. */
export function boundsOf(geometry: Geometry): Bounds {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}
