import * as v from "valibot";
import {
  certainty,
  country,
  id,
  isoDate,
  metres,
  names,
  position,
  sha256,
  sourceIds,
} from "./base.ts";
import { prose } from "./prose.ts";

/** A point an instrument names, with the name it has there and the one it has today. */
const treatyPoint = v.strictObject({
  /** As the instrument has it, in the spelling of the source. */
  inTreaty: v.pipe(v.string(), v.minLength(1)),
  /** As it is called today; null where it has not been found again. */
  today: v.nullable(prose),
  /** Null where it has not been placed. */
  position: v.nullable(position),
  accuracyMetres: v.nullable(metres),
  certainty,
  /** Who gives the position, where it is sourced. */
  source: v.optional(id),
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
