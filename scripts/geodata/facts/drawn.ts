import * as v from "valibot";
import { lineString, polygon, position } from "../../../src/model/schema/base.ts";

/** What QGIS writes beside the features: everything in facts is WGS84, longitude first. */
const wgs84 = v.object({
  type: v.literal("name"),
  properties: v.object({ name: v.literal("urn:ogc:def:crs:OGC:1.3:CRS84") }),
});

function drawn<G extends v.GenericSchema, P extends v.ObjectEntries>(geometry: G, properties: P) {
  const feature = v.object({
    type: v.literal("Feature"),
    properties: v.strictObject(properties),
    geometry,
  });
  return v.object({
    type: v.literal("FeatureCollection"),
    crs: v.optional(wgs84),
    features: v.array(feature),
  });
}

/** Lines drawn by hand, in GeoJSON that a map program opens, redraws and saves. */
export function drawnLines<P extends v.ObjectEntries>(properties: P) {
  return drawn(lineString, properties);
}

/** Outlines drawn by hand. */
export function drawnPolygons<P extends v.ObjectEntries>(properties: P) {
  return drawn(polygon, properties);
}

const multiPoint = v.strictObject({
  type: v.literal("MultiPoint"),
  coordinates: v.pipe(v.array(position), v.minLength(1, "at least one position is needed")),
});

/** Positions set by hand, those that belong together in one feature. */
export function drawnPoints<P extends v.ObjectEntries>(properties: P) {
  return drawn(multiPoint, properties);
}
