import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { Geometry, Position } from "geojson";
import initSqlJs from "sql.js";
import { geodesicLength } from "../../src/measure/geodesy.ts";
import { boundsOf } from "./geopackage/binary.ts";
import type { Layer } from "./layers.ts";

/** What two readings of one layer have to agree in. */
export interface Reading {
  count: number;
  /** West, south, east, north. */
  bounds: readonly number[];
  /** Of all its lines and rings, on WGS84. */
  lengthMetres: number;
}

export function readingOf(geometries: readonly Geometry[]): Reading {
  return {
    count: geometries.length,
    bounds: boundsOf(geometries),
    lengthMetres: geometries.flatMap(linesOf).reduce((sum, line) => sum + lengthOf(line), 0),
  };
}

function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

const lengthOf = (line: readonly Position[]) =>
  geodesicLength(line.map(([lon = Number.NaN, lat = Number.NaN]): [number, number] => [lon, lat]));

/** In what two readings differ; nothing where they agree. Both read the same doubles, so they agree to the last bit. */
export function disagreements(name: string, expected: Reading, found: Reading): string[] {
  return (Object.keys(expected) as (keyof Reading)[]).flatMap((key) => {
    const [one, other] = [String(expected[key]), String(found[key])];
    return one === other ? [] : [`${name}: its ${key} is ${other}, of the published file ${one}`];
  });
}

/** The layers of a GeoPackage, read by SQL and from the bytes of the standard's own layout. */
export async function readPackage(bytes: Uint8Array): Promise<Map<string, Geometry[]>> {
  const SQL = await initSqlJs();
  const database = new SQL.Database(bytes);
  try {
    const [listed] = database.exec(
      "SELECT table_name, column_name FROM gpkg_geometry_columns ORDER BY table_name",
    );
    return new Map(
      (listed?.values ?? []).map(([table, column]) => {
        const [found] = database.exec(`SELECT "${column}" FROM "${table}"`);
        const blobs = (found?.values ?? []).map(([blob]) => blob as Uint8Array);
        return [String(table), blobs.map(geometryIn)];
      }),
    );
  } finally {
    database.close();
  }
}

/** Bytes of an envelope by the code in the flags (OGC 12-128r17, table 5). */
const ENVELOPES = [0, 32, 48, 48, 64];

function geometryIn(blob: Uint8Array): Geometry {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  if (view.getUint16(0) !== 0x4750) throw new Error("no geometry of a GeoPackage");
  const envelope = ENVELOPES[(view.getUint8(3) >> 1) & 7];
  if (envelope === undefined) throw new Error("an envelope of no known kind");
  let at = 8 + envelope;
  const byte = () => view.getUint8(at++);
  const integer = (little: boolean) => {
    at += 4;
    return view.getUint32(at - 4, little);
  };
  const several = <T>(little: boolean, read: () => T): T[] =>
    Array.from({ length: integer(little) }, read);
  const geometry = (): Geometry => {
    const little = byte() === 1;
    const double = () => {
      at += 8;
      return view.getFloat64(at - 8, little);
    };
    const position = (): Position => [double(), double()];
    const line = () => several(little, position);
    const code = integer(little);
    switch (code) {
      case 1:
        return { type: "Point", coordinates: position() };
      case 2:
        return { type: "LineString", coordinates: line() };
      case 3:
        return { type: "Polygon", coordinates: several(little, line) };
      case 5:
      case 6: {
        const parts = several(little, geometry) as unknown as { coordinates: never }[];
        const coordinates = parts.map((part) => part.coordinates);
        return { type: code === 5 ? "MultiLineString" : "MultiPolygon", coordinates };
      }
      default:
        throw new Error(`a geometry of code ${code}`);
    }
  };
  return geometry();
}

/** The geometries of a FlatGeobuf, by the package's own reader. */
export async function readFlatGeobuf(bytes: Uint8Array): Promise<Geometry[]> {
  const geometries: Geometry[] = [];
  for await (const { geometry } of deserialize(bytes)) geometries.push(geometry as Geometry);
  return geometries;
}

/** What GDAL calls itself, or null where it is not installed. */
export function gdalVersion(): string | null {
  const { status, stdout } = spawnSync("ogrinfo", ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** A layer of a file as GDAL reads it; `layer` is left out where the file has one. */
export function readByGdal(folder: string, file: string, layer?: string): Geometry[] {
  const text = execFileSync(
    "ogr2ogr",
    [
      ...["-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=15", "/vsistdout/"],
      ...[join(folder, file), ...(layer === undefined ? [] : [layer])],
    ],
    { encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "ignore"] },
  );
  return JSON.parse(text).features.map((feature: { geometry: Geometry }) => feature.geometry);
}

/** In what a folder of exports differs from the layers, as `read` reads each of its files. */
export async function differences(
  layers: readonly Layer[],
  files: readonly { path: string; layer: string }[],
  read: (path: string, layer: string) => Promise<Geometry[]> | Geometry[],
): Promise<string[]> {
  const found: string[] = [];
  for (const { path, layer } of files) {
    const published = layers.find(({ name }) => name === layer);
    if (published === undefined) continue;
    const reading = readingOf(await read(path, layer));
    found.push(...disagreements(`${path} ${layer}`, readingOf(published.geometries), reading));
  }
  return found;
}
