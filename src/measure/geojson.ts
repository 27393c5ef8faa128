import type { GeoJSON, Geometry } from "geojson";
import { isOnGlobe, type Position } from "./position.ts";

/**
 * Every line of a GeoJSON object (RFC 7946), each as longitudes and latitudes in degrees, ready for `ruler`
 * and `walkDivider`: of lines, of collections of them, and of polygons their rings. The parts of one
 * MultiLineString that meet end to end are one line. Points are passed over, heights left out.
 *
 * Throws a RangeError that says which feature and which position it is about, where one is none on the globe.
 *
 * @example linesOf({ type: "LineString", coordinates: [[9, 0, 12], [10, 0, 15]] }) // [[[9, 0], [10, 0]]]
 */
export function linesOf(geojson: GeoJSON): Position[][] {
  if (geojson.type !== "FeatureCollection") return geometryOf(geojson, "");
  return geojson.features.flatMap((feature, i) => geometryOf(feature, `feature ${i + 1}, `));
}

function geometryOf(
  geojson: Exclude<GeoJSON, { type: "FeatureCollection" }>,
  where: string,
): Position[][] {
  if (geojson.type !== "Feature") return linesIn(geojson, where);
  // A feature may have no place: RFC 7946, section 3.2.
  const geometry: Geometry | null = geojson.geometry;
  return geometry === null ? [] : linesIn(geometry, where);
}

function linesIn(geometry: Geometry, where: string): Position[][] {
  switch (geometry.type) {
    case "LineString":
      return [positions(geometry.coordinates, where)];
    case "MultiLineString":
      return joined(each(geometry.coordinates, where, "part"));
    case "Polygon":
      return each(geometry.coordinates, where, "ring");
    case "MultiPolygon":
      return geometry.coordinates.flatMap((rings, i) =>
        each(rings, `${where}polygon ${i + 1}, `, "ring"),
      );
    case "GeometryCollection":
      return geometry.geometries.flatMap((one, i) => linesIn(one, `${where}geometry ${i + 1}, `));
    case "Point":
    case "MultiPoint":
      return [];
    default:
      throw new RangeError(`${where}${said(geometry)} is no geometry of GeoJSON`);
  }
}

function each(lines: readonly number[][][], where: string, name: string): Position[][] {
  return lines.map((line, i) => positions(line, `${where}${name} ${i + 1}, `));
}

function positions(coordinates: readonly number[][], where: string): Position[] {
  return coordinates.map((position, i): Position => {
    const [longitude, latitude] = Array.isArray(position) ? position : [];
    const areNumbers = typeof longitude === "number" && typeof latitude === "number";
    if (!areNumbers || !isOnGlobe([longitude, latitude])) {
      throw new RangeError(
        `${where}position ${i + 1}: a position is a longitude from −180 to 180 and a latitude from −90 to 90, not ${said(position)}`,
      );
    }
    return [longitude, latitude];
  });
}

/** Parts in a row, of which one begins where the one before it ends, as one. */
function joined(parts: readonly Position[][]): Position[][] {
  const lines: Position[][] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    const end = line?.at(-1);
    const [start] = part;
    const meets = end && start && end[0] === start[0] && end[1] === start[1];
    if (line && meets) line.push(...part.slice(1));
    else lines.push(part);
  }
  return lines;
}

/** As JSON, no longer than a line of text. */
function said(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
