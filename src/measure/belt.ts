import { buffer, featureCollection, lineString, simplify, union } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import type { Metres, Position } from "./position.ts";

/** A stretch of line and how far it may lie from the true one, to either side. */
export interface DoubtfulLine {
  coordinates: readonly Position[];
  accuracyMetres: Metres;
}

/** Arcs in a quarter of a buffer's round end: within 2 % of the radius of a true circle. */
const STEPS = 8;
/** The line is first thinned by this share of its accuracy, so the belt's edge is off by no more. */
const THINNED = 0.25;
/** Of latitude; a degree of longitude is shorter, so the line is thinned by less than is said. */
const METRES_PER_DEGREE = 111_320;

/**
 * The belt within which lines may lie: each widened to both sides by its own accuracy, all as one
 * shape, so that nothing is washed over twice. Its edge is within a quarter of that accuracy of the
 * true buffer, which turf computes on a local plane. Null for no lines.
 */
export function beltOf(lines: readonly DoubtfulLine[]): Polygon | MultiPolygon | null {
  const belts = lines.flatMap(({ coordinates, accuracyMetres }) => {
    const tolerance = (THINNED * accuracyMetres) / METRES_PER_DEGREE;
    const line = lineString(coordinates.map(([lon, lat]) => [lon, lat]));
    const thinned = simplify(line, { tolerance });
    return buffer(thinned, accuracyMetres, { units: "meters", steps: STEPS }) ?? [];
  });
  const [first] = belts;
  if (first === undefined) return null;
  return (belts.length === 1 ? first : union(featureCollection(belts)))?.geometry ?? null;
}
