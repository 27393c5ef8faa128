import { magicbytes } from "flatgeobuf/lib/mjs/constants.js";
import { ColumnType } from "flatgeobuf/lib/mjs/flat-geobuf/column-type.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import { buildFeature } from "flatgeobuf/lib/mjs/generic/feature.js";
import { buildHeader } from "flatgeobuf/lib/mjs/generic/featurecollection.js";
import type { IParsedGeometry } from "flatgeobuf/lib/mjs/generic/geometry.js";
import { parseGeometry } from "flatgeobuf/lib/mjs/geojson/geometry.js";
import type { LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { Layer } from "./layers.ts";
import type { ColumnType as Type } from "./table.ts";

const WGS84 = 4326;

const COLUMN_TYPES: Record<Type, ColumnType> = {
  TEXT: ColumnType.String,
  REAL: ColumnType.Double,
  INTEGER: ColumnType.Int,
  BOOLEAN: ColumnType.Bool,
  DATE: ColumnType.DateTime,
  // GDAL 3.6 takes what is told to be JSON for text all the same, and other readers parse it twice.
  JSON: ColumnType.String,
};

/**
 * A layer as FlatGeobuf, by its package's own writer with our columns: it would guess them from the first feature
 * alone. It writes no spatial index.
 */
export function flatGeobuf(layer: Layer): Uint8Array {
  const header = {
    geometryType: GeometryType[layer.geometry],
    columns: layer.columns.map(({ name, type }) => ({
      name,
      type: COLUMN_TYPES[type],
      title: null,
      description: null,
      width: -1,
      precision: -1,
      scale: -1,
      nullable: true,
      unique: false,
      primary_key: false,
    })),
    envelope: null,
    featuresCount: layer.rows.length,
    indexNodeSize: 0,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  };
  const features = layer.rows.map((row, index) => {
    const properties = Object.fromEntries(
      layer.columns.map(({ name }, column) => [name, row[column] ?? null]),
    );
    const geometry = layer.geometries[index] as
      | Point
      | LineString
      | MultiLineString
      | Polygon
      | MultiPolygon;
    return buildFeature(withEnds(parseGeometry(geometry)), properties, header);
  });
  return Buffer.concat([magicbytes, buildHeader(header, WGS84), ...features]);
}

/** A line of one part has to say where that ends, which the package leaves out and GDAL refuses to read. */
function withEnds(parsed: IParsedGeometry): IParsedGeometry {
  const { type, ends, xy } = parsed;
  if (type !== GeometryType.MultiLineString || ends !== undefined) return parsed;
  return { ...parsed, ends: [xy.length / 2] };
}
