import * as v from "valibot";
import { country, id, isoDate, metres, names, position, sha256, sourceIds } from "./base.ts";
import { prose } from "./prose.ts";

/**
 * How the place of a point is known, or its name where it has no place: read in the source named, inferred
 * from what is read there, or recalled from general knowledge, which no one may quote.
 */
export const POINT_CERTAINTIES = ["sourced", "inferred", "recalled"] as const;

const written = v.nullable(v.pipe(v.string(), v.minLength(1)));

/** A point an instrument names. No two points of any instruments have the same id. */
export const treatyPoint = v.strictObject({
  id,
  /** The article that names it, as the instrument counts. */
  article: written,
  /** Of the marker or point, as the instrument counts. */
  number: written,
  /** As the instrument has it; null where no text in that language was read or cited. */
  ...names,
  /** As it is called today; null where it has not been found again, or is called the same. */
  today: v.nullable(prose),
  /** As the instrument gives it; null where it gives none. */
  elevationMetres: v.nullable(v.number()),
  /** Null where it has not been placed. */
  position: v.nullable(position),
  /** How far off the position may be; null where there is none. */
  accuracyMetres: v.nullable(metres),
  certainty: v.picklist(POINT_CERTAINTIES),
  /** Why it is placed there, or why it is not. */
  evidence: prose,
  /** What the evidence is read in. */
  source: id,
  /** The line of the atlas the position was read from, which it can therefore not test; or null. */
  placedOn: v.nullable(id),
});

/** An act describes a stretch of a line that a treaty drew; an event is no document. */
const INSTRUMENT_KINDS = ["treaty", "protocol", "agreement", "act", "event"] as const;

export const instrument = v.strictObject({
  id,
  ...names,
  kind: v.picklist(INSTRUMENT_KINDS),
  date: isoDate,
  /** Julian date where the instrument itself carries one. */
  dateOldStyle: v.nullable(isoDate),
  place: v.nullable(prose),
  /** When it was approved by law or decree, where that was found. */
  ratified: v.optional(isoDate),
  /** By whom. */
  ratifiedBy: v.optional(country),
  /** What it did, in our own words. */
  summary: prose,
  /** North to south. */
  points: v.array(treatyPoint),
  sources: sourceIds,
});

export const source = v.strictObject({
  id,
  title: v.string(),
  publisher: v.string(),
  kind: v.picklist(["package", "document"]),
  /** Package name and exact version, for kind `package`. */
  package: v.nullable(v.string()),
  version: v.nullable(v.string()),
  /** Web address of a document itself; null where it has no page. */
  address: v.nullable(v.string()),
  /** Whose copy was read, where the document was not read at its own address. */
  copy: v.optional(v.string()),
  /** By when a document had been read; null for a package, which the build reads anew, and where it is not known. */
  read: v.nullable(isoDate),
  /** Null where the source states none: it is then cited for facts only. */
  licence: v.nullable(prose),
  /** The file beside the data with the words of the licence, where that has to go with them. */
  licenceText: v.optional(v.string()),
  /** Of the file read, where one was fetched. */
  sha256: v.nullable(sha256),
  note: v.optional(prose),
});

/** How well heights are known where the ground is so rugged, from the smoothest on. */
export const heightErrors = v.pipe(
  v.array(
    v.strictObject({
      /** Metres between the highest and the lowest of nine cells; null for all that is more rugged still. */
      upTo: v.nullable(metres),
      /** Root mean square. */
      metres,
    }),
  ),
  v.check((errors) => errors.at(-1)?.upTo === null, "the last error is of all other ground"),
);

/** Heights are a grey picture of 16 bits; this says where its cells lie and what they mean. */
export const heights = v.strictObject({
  /** Its name below geodata/. */
  file: v.string(),
  /** Edges of the outermost cells in degrees: west, south, east, north. */
  bounds: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  columns: v.number(),
  rows: v.number(),
  /** What a sample is at the level of the sea; each step above it is a metre. */
  seaLevel: v.number(),
  errors: heightErrors,
  method: v.pipe(v.string(), v.minLength(10)),
  sources: sourceIds,
});

/** The relief is a picture; this says where its corners are and how it was made. */
export const relief = v.strictObject({
  /** Corners from the north-west clockwise. */
  coordinates: v.strictTuple([position, position, position, position]),
  width: v.number(),
  height: v.number(),
  light: v.string(),
  dark: v.string(),
  /** Tiles of one zoom, drawn where the map is near; null where there are none. */
  near: v.nullable(
    v.strictObject({
      /** Of the tiles, counted in tiles of this size. */
      zoom: v.number(),
      /** Pixels. */
      size: v.number(),
      /** West, south, east, north. */
      bounds: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
      /** Column and row from the north-west of the world, and the two pictures' names below geodata/. */
      tiles: v.array(
        v.strictObject({ x: v.number(), y: v.number(), light: v.string(), dark: v.string() }),
      ),
    }),
  ),
  method: v.pipe(v.string(), v.minLength(10)),
  sources: sourceIds,
});
