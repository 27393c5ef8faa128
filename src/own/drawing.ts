import type { Feature } from "geojson";
import type { ReadFeature, ReadGeometry } from "../formats/reading.ts";
import { spaced } from "../measure/spaced.ts";
import type { OwnDrawing } from "../store/own.ts";

/** MapLibre copies all that is drawn of a style at each change of it: with so many positions in some milliseconds. */
const MOST_DRAWN = 20_000;
/** The finest bend that the map shows, in degrees: a pixel at its closest zoom. */
const FINEST = 0.000_02;
const METRES_IN_DEGREE = 111_195;

/** What the map draws of a file's features: all, or as much as keeps it quick; what was left out is told. */
export function drawingOf(features: readonly ReadFeature[]): OwnDrawing {
  const points = features.filter(({ geometry }) => isPoints(geometry));
  const rest = features.filter(({ geometry }) => !isPoints(geometry));
  const everyPoint = Math.max(1, Math.ceil(points.length / MOST_DRAWN));
  const kept = points.filter((_, i) => i % everyPoint === 0);
  let tolerance = 0;
  let drawn = rest.map(({ geometry }) => geometry);
  while (drawn.reduce((sum, geometry) => sum + cornersOf(geometry), 0) > MOST_DRAWN) {
    tolerance = tolerance === 0 ? FINEST : 2 * tolerance;
    drawn = drawn.map((geometry) => coarser(geometry, tolerance));
    // Of very many small things nothing is left to take away.
    if (tolerance > 1) break;
  }
  const shapes = [...kept.map(({ geometry }) => geometry), ...drawn.slice(0, MOST_DRAWN)];
  return {
    shapes: { type: "FeatureCollection", features: shapes.map(asFeature) },
    bounds: boundsAround(features),
    withoutMetres: tolerance * METRES_IN_DEGREE,
    everyPoint,
  };
}

const isPoints = ({ type }: ReadGeometry) => type === "Point" || type === "MultiPoint";

const asFeature = (geometry: ReadGeometry): Feature => ({
  type: "Feature",
  geometry,
  properties: {},
});

function cornersOf(geometry: ReadGeometry): number {
  return chainsOf(geometry).reduce((sum, { length }) => sum + length, 0);
}

/** Its positions in a row, whatever it is. */
export function chainsOf({ type, coordinates }: ReadGeometry): [number, number][][] {
  switch (type) {
    case "Point":
      return [[coordinates]];
    case "MultiPoint":
    case "LineString":
      return [coordinates];
    case "MultiLineString":
    case "Polygon":
      return coordinates;
    case "MultiPolygon":
      return coordinates.flat();
  }
}

function coarser(geometry: ReadGeometry, tolerance: number): ReadGeometry {
  const line = (chain: [number, number][]) => spaced(chain, tolerance);
  const ring = (chain: [number, number][]) => {
    const fewer = line(chain);
    return fewer.length < 4 ? chain.slice(0, 3).concat(chain.slice(0, 1)) : fewer;
  };
  switch (geometry.type) {
    case "LineString":
      return { ...geometry, coordinates: line(geometry.coordinates) };
    case "MultiLineString":
      return { ...geometry, coordinates: geometry.coordinates.map(line) };
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map(ring) };
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(ring)) };
    default:
      return geometry;
  }
}

/** Of hundreds of thousands of positions no list is made. */
function boundsAround(features: readonly ReadFeature[]): OwnDrawing["bounds"] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { geometry } of features) {
    for (const chain of chainsOf(geometry)) {
      for (const [x, y] of chain) {
        if (x < west) west = x;
        if (x > east) east = x;
        if (y < south) south = y;
        if (y > north) north = y;
      }
    }
  }
  return west > east ? null : [west, south, east, north];
}
