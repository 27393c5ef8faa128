import { strToU8, zipSync } from "fflate";
import type { FeatureCollection, Geometry, Position } from "geojson";

export const bytesOf = (text: string) => strToU8(text);

export function collection(...geometries: Geometry[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: geometries.map((geometry, i) => ({
      type: "Feature",
      geometry,
      properties: { name: `number ${i + 1}` },
    })),
  };
}

const text = (value: string) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const tuples = (positions: readonly Position[]) => positions.map((at) => at.join(",")).join(" ");
const ringOf = (ring: Position[], of: string) =>
  `<${of}><LinearRing><coordinates>${tuples(ring)}</coordinates></LinearRing></${of}>`;

function kmlOf(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return `<Point><coordinates>${geometry.coordinates.join(",")}</coordinates></Point>`;
    case "LineString":
      return `<LineString><coordinates>${tuples(geometry.coordinates)}</coordinates></LineString>`;
    case "Polygon": {
      const [outer = [], ...holes] = geometry.coordinates;
      const inner = holes.map((hole) => ringOf(hole, "innerBoundaryIs")).join("");
      return `<Polygon>${ringOf(outer, "outerBoundaryIs")}${inner}</Polygon>`;
    }
    default:
      throw new RangeError(`no ${geometry.type} is written as KML here`);
  }
}

/** A KML text of points, lines and polygons, by the words of the standard. */
export function kml({ features }: FeatureCollection): string {
  const placemarks = features.map(
    ({ geometry, properties }) =>
      `<Placemark><name>${text(String(properties?.name ?? ""))}</name>${kmlOf(geometry)}</Placemark>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join("\n")}</Document></kml>`;
}

/** A GPX text of waypoints and tracks. */
export function gpx({ features }: FeatureCollection): string {
  const point = (name: string, [lon, lat]: Position, inner: string) =>
    `<${name} lat="${lat}" lon="${lon}"><ele>5</ele>${inner}</${name}>`;
  const parts = features.map(({ geometry, properties }) => {
    const name = `<name>${text(String(properties?.name ?? ""))}</name>`;
    if (geometry.type === "Point") return point("wpt", geometry.coordinates, name);
    if (geometry.type !== "LineString") throw new RangeError(`no ${geometry.type} in GPX`);
    const points = geometry.coordinates.map((at) => point("trkpt", at, "")).join("\n");
    return `<trk>${name}<trkseg>${points}</trkseg></trk>`;
  });
  return `<?xml version="1.0"?>
<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">${parts.join("\n")}</gpx>`;
}

const wktRing = (ring: readonly Position[]) => `(${ring.map((at) => at.join(" ")).join(", ")})`;

export function wkt(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return `POINT ${wktRing([geometry.coordinates])}`;
    case "LineString":
    case "MultiPoint":
      return `${geometry.type.toUpperCase()} ${wktRing(geometry.coordinates)}`;
    case "Polygon":
    case "MultiLineString":
      return `${geometry.type.toUpperCase()} (${geometry.coordinates.map(wktRing).join(", ")})`;
    case "MultiPolygon": {
      const pieces = geometry.coordinates.map((piece) => `(${piece.map(wktRing).join(", ")})`);
      return `MULTIPOLYGON (${pieces.join(", ")})`;
    }
    default:
      throw new RangeError(geometry.type);
  }
}

/** A table with a column of well-known text. */
export function wktTable({ features }: FeatureCollection): string {
  const rows = features.map(({ geometry, properties }) => `${properties?.name},"${wkt(geometry)}"`);
  return ["name,wkt", ...rows].join("\r\n");
}

/** A zip of files by their names. */
export function zip(files: Record<string, Uint8Array | string>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** A shapefile of lines, a part each, after the ESRI description of July 1998, with a dBASE table of names. */
export function shapefile(lines: readonly Position[][]): { shp: Uint8Array; dbf: Uint8Array } {
  const contents = lines.map((line) => 48 + 16 * line.length);
  const size = 100 + contents.reduce((sum, each) => sum + 8 + each, 0);
  const shp = new DataView(new ArrayBuffer(size));
  shp.setInt32(0, 9994);
  shp.setInt32(24, size / 2);
  shp.setInt32(28, 1000, true);
  shp.setInt32(32, 3, true);
  let at = 100;
  for (const [i, line] of lines.entries()) {
    shp.setInt32(at, i + 1);
    shp.setInt32(at + 4, (contents[i] ?? 0) / 2);
    shp.setInt32(at + 8, 3, true);
    shp.setInt32(at + 44, 1, true);
    shp.setInt32(at + 48, line.length, true);
    for (const [k, [x = 0, y = 0]] of line.entries()) {
      shp.setFloat64(at + 56 + 16 * k, x, true);
      shp.setFloat64(at + 64 + 16 * k, y, true);
    }
    at += 8 + (contents[i] ?? 0);
  }
  const dbf = new DataView(new ArrayBuffer(32 + 32 + 1 + 11 * lines.length + 1));
  dbf.setUint8(0, 3);
  dbf.setUint32(4, lines.length, true);
  dbf.setUint16(8, 65, true);
  dbf.setUint16(10, 11, true);
  const put = (offset: number, letters: string) =>
    [...letters].forEach((letter, i) => {
      dbf.setUint8(offset + i, letter.charCodeAt(0));
    });
  put(32, "NAME");
  put(43, "C");
  dbf.setUint8(48, 10);
  dbf.setUint8(64, 13);
  for (const [i] of lines.entries()) put(65 + 11 * i, ` line ${i + 1}`.padEnd(11));
  return { shp: new Uint8Array(shp.buffer), dbf: new Uint8Array(dbf.buffer) };
}

export const WGS84_PRJ =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]]';
/** Zone 44 of UTM, whose middle meridian is 81° E. */
export const UTM_PRJ =
  'PROJCS["WGS_1984_UTM_Zone_44N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000],PARAMETER["False_Northing",0],PARAMETER["Central_Meridian",81],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0],UNIT["Meter",1]]';
