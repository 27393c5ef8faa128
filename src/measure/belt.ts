import { buffer, featureCollection, lineString, multiPolygon, simplify, union } from "@turf/turf";
import type { Position as GeoPosition, MultiPolygon, Polygon } from "geojson";
import type { Metres, Position } from "./position.ts";

/** A stretch of line and how far it may lie from the true one, to either side. */
export interface DoubtfulLine {
  coordinates: readonly Position[];
  accuracyMetres: Metres;
}

/** Arcs in a quarter of a buffer's round end: within 0.5 % of the radius of a true circle. */
const STEPS = 8;
/** By these shares of its accuracy a line is thinned, and then the edge around it. */
const THINNED = { line: 0.05, edge: 0.1 } as const;
/** At most by this share of the least accuracy a vertex is moved when it is written. */
const ROUNDED = 0.07;
/** Of latitude on turf's sphere; a degree of longitude is shorter, so less is moved than is said. */
const METRES_PER_DEGREE = 111_195;
const MOST_DECIMALS = 6;
/** Rounding may lay two edges across each other, which moves a few vertices off the grid once more. */
const MOST_ROUNDINGS = 10;

/**
 * How far the edge of a belt may lie from the true buffer's, as a share of the accuracy that it tells: what
 * it is thinned and rounded by, the arcs, the local plane on a sphere that it is computed on, and room for
 * the lot.
 */
export const EDGE_WITHIN = 0.25;

/**
 * A line widened to both sides by its accuracy, within `EDGE_WITHIN` of it. Its shape may still cross
 * itself: `joined` puts that right.
 */
export function widened({ coordinates, accuracyMetres }: DoubtfulLine): MultiPolygon {
  const [, latitude] = coordinates[coordinates.length >> 1] ?? [0, 0];
  const thin = (line: readonly GeoPosition[], share: number) =>
    thinned(line, (share * accuracyMetres) / METRES_PER_DEGREE, latitude);
  const line = lineString(
    thin(
      coordinates.map(([lon, lat]) => [lon, lat]),
      THINNED.line,
    ),
  );
  const belt = buffer(line, accuracyMetres, { units: "meters", steps: STEPS });
  if (belt === undefined) throw new RangeError("a line that is widened has at least two positions");
  return {
    type: "MultiPolygon",
    coordinates: whole(belt.geometry).coordinates.map((rings) =>
      rings.map((ring) => thin(ring, THINNED.edge)).filter((ring) => ring.length > 3),
    ),
  };
}

/** By Douglas and Peucker to so many degrees of latitude, a degree of longitude being as short as it is there. */
function thinned(line: readonly GeoPosition[], tolerance: number, latitude: number): GeoPosition[] {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const flat = lineString(line.map(([lon = 0, lat = 0]) => [lon * shrink, lat]));
  const { geometry } = simplify(flat, { tolerance, highQuality: true });
  return geometry.coordinates.map(([lon = 0, lat = 0]) => [lon / shrink, lat]);
}

/**
 * The belt within which lines may lie: what each is widened to, all as one shape that does not cross itself,
 * so that nothing is washed over twice. Its decimals are as few as the least of the accuracies allows.
 * Null for no lines.
 *
 * @param least metres, the least of their accuracies
 * @throws Error where no shape is found that is written with so many decimals
 */
export function joined(belts: readonly MultiPolygon[], least: Metres): MultiPolygon | null {
  if (belts.length === 0) return null;
  const decimals = decimalsFor(least);
  let shape = asOne(belts);
  for (let i = 0; i < MOST_ROUNDINGS; i++) {
    const rounded = onGrid(shape, decimals);
    shape = asOne([rounded]);
    if (JSON.stringify(onGrid(shape, decimals)) === JSON.stringify(shape)) return shape;
  }
  throw new Error(`a belt crosses itself with ${decimals} decimals`);
}

/** So few that half a step in both directions is within the share of the accuracy. */
function decimalsFor(metres: Metres): number {
  const most = (ROUNDED * metres) / METRES_PER_DEGREE;
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    if (Math.SQRT1_2 * 10 ** -decimals <= most) return decimals;
  }
  return MOST_DECIMALS;
}

function asOne(shapes: readonly MultiPolygon[]): MultiPolygon {
  const features = shapes.map(({ coordinates }) => multiPolygon(coordinates));
  // One shape is laid over itself, by which it is put right as well.
  const first = features.slice(0, features.length === 1 ? 1 : 0);
  const together = union(featureCollection([...features, ...first]));
  return together === null ? { type: "MultiPolygon", coordinates: [] } : whole(together.geometry);
}

function whole(shape: Polygon | MultiPolygon): MultiPolygon {
  return shape.type === "MultiPolygon"
    ? shape
    : { type: "MultiPolygon", coordinates: [shape.coordinates] };
}

function onGrid({ coordinates }: MultiPolygon, decimals: number): MultiPolygon {
  const round = (degrees: number) => Number(degrees.toFixed(decimals));
  return {
    type: "MultiPolygon",
    coordinates: coordinates.map((rings) =>
      rings.map((ring) => ring.map((position) => position.map(round))),
    ),
  };
}
