import * as v from "valibot";
import { parseDate } from "../time.ts";
import { prose, proseAtLeast } from "./prose.ts";
import { STATUSES } from "./values.ts";

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, "an id is lower-case words joined by -"),
);
export const sourceIds = v.pipe(v.array(id), v.minLength(1, "at least one source id is needed"));
export const name = v.nullable(v.pipe(v.string(), v.minLength(1)));
export const metres = v.pipe(v.number(), v.minValue(0));
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const sha256 = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, "a SHA-256 is 64 hexadecimal digits"),
);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, Gregorian. Ranges are half-open: from inclusive, to exclusive. */
export const isoDate = v.pipe(
  v.string(),
  v.check(
    (text) => parseDate(text) !== null,
    "a date is a year, month or day that was: YYYY, YYYY-MM or YYYY-MM-DD",
  ),
);

export const names = { name_en: name, name_kk: name, name_ru: name, name_zh: name };

const words = v.pipe(v.string(), v.minLength(1));

/** The same words in the four languages, none of them missing. */
export const inFourLanguages = v.strictObject({ en: words, kk: words, ru: words, zh: words });

const provenance = {
  id,
  ...names,
  status: v.picklist(STATUSES),
  /** One sentence on how the geometry was obtained. */
  method: proseAtLeast(10),
  accuracyMetres: metres,
  sources: sourceIds,
  note: v.optional(prose),
};

/** ISO 3166-1 alpha-3. */
export const country = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, "a country is three capital letters"),
);

/**
 * How a position or a course is known: read in the source named, measured on another geometry of the
 * atlas, or recalled from general knowledge, which no one may quote.
 */
const CERTAINTIES = ["sourced", "measured", "recalled"] as const;
export const certainty = v.picklist(CERTAINTIES);

/** A figure somebody printed. */
export const printed = v.strictObject({
  value: v.number(),
  unit: v.picklist(["km", "km²", "%"]),
  saidBy: prose,
  source: id,
  note: v.optional(prose),
});

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const position = v.strictTuple([longitude, latitude]);
const line = v.pipe(v.array(position), v.minLength(2, "a line has at least two positions"));
const ring = v.pipe(v.array(position), v.minLength(4, "a ring has at least four positions"));

export const lineString = v.strictObject({ type: v.literal("LineString"), coordinates: line });
export const multiLineString = v.strictObject({
  type: v.literal("MultiLineString"),
  coordinates: v.array(line),
});
export const polygon = v.strictObject({ type: v.literal("Polygon"), coordinates: v.array(ring) });
export const multiPolygon = v.strictObject({
  type: v.literal("MultiPolygon"),
  coordinates: v.array(v.array(ring)),
});
export const point = v.strictObject({ type: v.literal("Point"), coordinates: position });

export function feature<G extends v.GenericSchema, P extends v.ObjectEntries>(
  geometry: G,
  properties: P,
) {
  return v.strictObject({
    type: v.literal("Feature"),
    id,
    geometry,
    properties: v.strictObject({ ...provenance, ...properties }),
  });
}

export function collection<F extends v.GenericSchema>(featureSchema: F) {
  return v.strictObject({ type: v.literal("FeatureCollection"), features: v.array(featureSchema) });
}
