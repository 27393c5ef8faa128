import * as v from "valibot";

/** The four languages every name is given in. */
export const LANGUAGES = ["en", "kk", "ru", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, "an id is lower-case words joined by -"),
);
const sourceIds = v.pipe(v.array(id), v.minLength(1, "at least one source id is needed"));
const name = v.nullable(v.pipe(v.string(), v.minLength(1)));
const metres = v.pipe(v.number(), v.minValue(0));

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, Gregorian. Ranges are half-open: from inclusive, to exclusive. */
const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD"),
);

const names = { name_en: name, name_kk: name, name_ru: name, name_zh: name };

/** How a geometry came to be, from best to weakest. Reconstructed is never drawn like surveyed. */
const STATUSES = ["demarcated", "as mapped", "reconstructed", "schematic"] as const;
export type Status = (typeof STATUSES)[number];

const provenance = {
  id,
  ...names,
  status: v.picklist(STATUSES),
  /** One sentence on how the geometry was obtained. */
  method: v.pipe(v.string(), v.minLength(10)),
  accuracyMetres: metres,
  sources: sourceIds,
  note: v.optional(v.string()),
};

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const position = v.strictTuple([longitude, latitude]);
const line = v.pipe(v.array(position), v.minLength(2, "a line has at least two positions"));
const ring = v.pipe(v.array(position), v.minLength(4, "a ring has at least four positions"));

const lineString = v.strictObject({ type: v.literal("LineString"), coordinates: line });
const multiLineString = v.strictObject({
  type: v.literal("MultiLineString"),
  coordinates: v.array(line),
});
const polygon = v.strictObject({ type: v.literal("Polygon"), coordinates: v.array(ring) });
const multiPolygon = v.strictObject({
  type: v.literal("MultiPolygon"),
  coordinates: v.array(v.array(ring)),
});
const point = v.strictObject({ type: v.literal("Point"), coordinates: position });

function feature<G extends v.GenericSchema, P extends v.ObjectEntries>(geometry: G, properties: P) {
  return v.strictObject({
    type: v.literal("Feature"),
    id,
    geometry,
    properties: v.strictObject({ ...provenance, ...properties }),
  });
}

function collection<F extends v.GenericSchema>(featureSchema: F) {
  return v.strictObject({ type: v.literal("FeatureCollection"), features: v.array(featureSchema) });
}

/** What a section rests on. `certainty` is `stated` where the instrument itself names the stretch. */
const basis = v.strictObject({
  instrument: id,
  points: v.optional(v.string()),
  certainty: v.picklist(["stated", "inferred"]),
  note: v.optional(v.string()),
});

const section = feature(lineString, {
  kind: v.picklist(["land", "water"]),
  /** Id in rivers.geojson where the section is a river. */
  river: v.nullable(id),
  basis: v.pipe(v.array(basis), v.minLength(1)),
  validFrom: isoDate,
  validTo: v.nullable(isoDate),
  /** How well the place of the section's first and last point is known; 0 where the line itself ends. */
  startAccuracyMetres: metres,
  endAccuracyMetres: metres,
});

const river = feature(v.variant("type", [lineString, multiLineString]), {
  kind: v.literal("river"),
  basin: v.nullable(id),
  /** 1 the two great rivers, 2 main tributaries and border rivers, 3 the rest. */
  rank: v.picklist([1, 2, 3]),
});

const lake = feature(v.variant("type", [polygon, multiPolygon]), {
  kind: v.picklist(["lake", "reservoir"]),
  rank: v.picklist([1, 2, 3]),
});

const place = feature(point, {
  kind: v.picklist(["city", "town", "village", "tri-point", "peak"]),
  /** ISO 3166-1 alpha-3; several for a tri-point. */
  countries: v.pipe(v.array(v.pipe(v.string(), v.length(3))), v.minLength(1)),
  population: v.nullable(v.number()),
  rank: v.picklist([1, 2, 3]),
});

const neighbour = feature(v.variant("type", [lineString, multiLineString]), {
  kind: v.literal("border"),
  countries: v.strictTuple([v.pipe(v.string(), v.length(3)), v.pipe(v.string(), v.length(3))]),
});

const borderLine = v.strictObject({
  id,
  ...names,
  /** Section ids, north to south; each section runs north to south as well. */
  sections: v.pipe(v.array(id), v.minLength(1)),
  validFrom: isoDate,
  validTo: v.nullable(isoDate),
  sources: sourceIds,
});

const instrument = v.strictObject({
  id,
  ...names,
  date: isoDate,
  /** Julian date where the instrument itself carries one. */
  dateOldStyle: v.nullable(isoDate),
  place: v.nullable(v.string()),
  summary: v.string(),
  sources: sourceIds,
});

const source = v.strictObject({
  id,
  title: v.string(),
  publisher: v.string(),
  kind: v.picklist(["package", "document"]),
  /** Package name and exact version, for kind `package`. */
  package: v.nullable(v.string()),
  version: v.nullable(v.string()),
  /** Web address, for kind `document`. */
  address: v.nullable(v.string()),
  licence: v.string(),
  /** Of the file read, where one was fetched. */
  sha256: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  note: v.optional(v.string()),
});

const figure = v.strictObject({
  id,
  value: v.number(),
  unit: v.picklist(["km", "km²", "%"]),
  /** What the figure is of: a line of lines.json, whole or its water or land sections. */
  of: v.strictObject({ line: id, part: v.picklist(["whole", "water", "land"]) }),
  asOf: isoDate,
  saidBy: v.string(),
  /** Where in the text, in a few words. */
  where: v.string(),
  tolerancePercent: v.pipe(v.number(), v.minValue(0)),
  toleranceReason: v.pipe(v.string(), v.minLength(20)),
  /**
   * Which explanation is held to account for a difference beyond the tolerance: the `ruler` the line
   * was walked with, or that ruler and the `ends` of the river sections. It is computed, and may fail.
   */
  explainedBy: v.optional(v.nullable(v.picklist(["ruler", "ends"])), null),
  sources: sourceIds,
});

/** The relief is a picture; this says where its corners are and how it was made. */
const relief = v.strictObject({
  /** Corners from the north-west clockwise. */
  coordinates: v.strictTuple([position, position, position, position]),
  width: v.number(),
  height: v.number(),
  light: v.string(),
  dark: v.string(),
  method: v.pipe(v.string(), v.minLength(10)),
  sources: sourceIds,
});

/** One schema per published file. A new file is a new line here and a type below. */
export const FILES = {
  "borders.geojson": collection(section),
  "lines.json": v.array(borderLine),
  "rivers.geojson": collection(river),
  "lakes.geojson": collection(lake),
  "places.geojson": collection(place),
  "neighbours.geojson": collection(neighbour),
  "instruments.json": v.array(instrument),
  "sources.json": v.array(source),
  "figures.json": v.array(figure),
  "relief.json": relief,
} as const;

export type FileName = keyof typeof FILES;
export type Contents<N extends FileName> = v.InferOutput<(typeof FILES)[N]>;

export type Section = v.InferOutput<typeof section>;
export type River = v.InferOutput<typeof river>;
export type Lake = v.InferOutput<typeof lake>;
export type Place = v.InferOutput<typeof place>;
export type Neighbour = v.InferOutput<typeof neighbour>;
export type BorderLine = v.InferOutput<typeof borderLine>;
export type Instrument = v.InferOutput<typeof instrument>;
export type Source = v.InferOutput<typeof source>;
export type Figure = v.InferOutput<typeof figure>;
export type Relief = v.InferOutput<typeof relief>;
export type Names = Record<`name_${Language}`, string | null>;
