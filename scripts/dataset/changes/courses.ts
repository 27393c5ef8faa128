import type { Geometry } from "geojson";
import { placesAlong } from "../../../src/measure/apart.ts";
import { geodesicDistance, geodesicLength } from "../../../src/measure/geodesy.ts";
import type { Metres, Position } from "../../../src/measure/position.ts";
import { ruler } from "../../../src/measure/ruler.ts";

/** No course is sampled finer: nothing here is known to this. */
const FINEST: Metres = 10;

/** How far apart two drawings of one thing are. */
export interface Apart {
  /**
   * Hausdorff distance on WGS84: how far any place of the one lies from the nearest of the other, at most. Vertices
   * and places every quarter of the accuracy are asked, so that it is too small by an eighth of that at most.
   */
  metres: Metres;
  /** Of all lines and rings, on WGS84. */
  lengthBefore: Metres;
  lengthAfter: Metres;
}

/** Compares two drawings of a thing known to `accuracy` metres. Infinitely far apart where they are not of one form. */
export function courseChange(before: Geometry, after: Geometry, accuracy: Metres): Apart {
  if (before.type === "Point" && after.type === "Point") {
    const metres = geodesicDistance(pair(before.coordinates), pair(after.coordinates));
    return { metres, lengthBefore: 0, lengthAfter: 0 };
  }
  const [older, newer] = [linesOf(before), linesOf(after)];
  const lengths = {
    lengthBefore: total(older),
    lengthAfter: total(newer),
  };
  if (older.length === 0 || newer.length === 0) {
    return { metres: Number.POSITIVE_INFINITY, ...lengths };
  }
  const every = Math.max(FINEST, accuracy / 4);
  const metres = Math.max(furthest(older, newer, every), furthest(newer, older, every));
  return { metres, ...lengths };
}

/** How far any place of some lines lies from the nearest of others. */
function furthest(from: readonly Position[][], to: readonly Position[][], every: Metres): Metres {
  const rulers = to.map((line) => ruler(line));
  return from
    .flatMap((line) => [...line, ...placesAlong(line, every)])
    .map((place) => Math.min(...rulers.map((each) => each.locate(place).distanceOff)))
    .reduce((most, metres) => Math.max(most, metres), 0);
}

const pair = ([lon = Number.NaN, lat = Number.NaN]: readonly number[]): Position => [lon, lat];

const total = (lines: readonly Position[][]) =>
  lines.reduce((sum, line) => sum + geodesicLength(line), 0);

function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates.map(pair)];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates.map((line) => line.map(pair));
    case "MultiPolygon":
      return geometry.coordinates.flat().map((ring) => ring.map(pair));
    default:
      return [];
  }
}
