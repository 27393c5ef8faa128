import { geodesicAzimuth } from "../../measure/geodesy.ts";
import type { Position } from "../../measure/position.ts";

/** The sixteen points of the compass, clockwise from north. */
export const COMPASS_POINTS = [
  "n",
  "nne",
  "ne",
  "ene",
  "e",
  "ese",
  "se",
  "sse",
  "s",
  "ssw",
  "sw",
  "wsw",
  "w",
  "wnw",
  "nw",
  "nnw",
] as const;
export type CompassPoint = (typeof COMPASS_POINTS)[number];

/**
 * The point of the compass nearest to an azimuth in degrees clockwise from north: of sixteen, or of the
 * eight main ones.
 *
 * @example compassPoint(100, 16) // "e"
 */
export function compassPoint(azimuth: number, points: 8 | 16): CompassPoint {
  const step = COMPASS_POINTS.length / points;
  const index = (Math.round((azimuth / 360) * points) + points) % points;
  return COMPASS_POINTS[index * step] ?? "n";
}

/** In which direction one place lies, seen from another. */
export function directionOf(place: Position, from: Position, points: 8 | 16 = 8): CompassPoint {
  return compassPoint(geodesicAzimuth(from, place), points);
}
