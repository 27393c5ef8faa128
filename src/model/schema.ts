import * as v from "valibot";
import { about } from "./schema/about.ts";
import { area } from "./schema/areas.ts";
import { collection, sha256 } from "./schema/base.ts";
import { chapter } from "./schema/chapters.ts";
import { claim, mention } from "./schema/claims.ts";
import { figure } from "./schema/figures.ts";
import { finding } from "./schema/finding.ts";
import { borderLine, section } from "./schema/lines.ts";
import { neighbour, place, range, road, work } from "./schema/places.ts";
import { placedPoint } from "./schema/points.ts";
import { heights, instrument, relief, source } from "./schema/records.ts";
import type { Language } from "./schema/values.ts";
import { basin, lake, river, riverJoin } from "./schema/water.ts";

export { LANGUAGES, type Language, type Status, TOPICS, type Topic } from "./schema/values.ts";

/** One schema per published file. A new file is a new line here and a type below. */
export const FILES = {
  "atlas.json": about,
  "borders.geojson": collection(section),
  /** What is made of packages under the GPL lies apart from what stands under the ODbL. */
  "borders-gpl.geojson": collection(section),
  "lines.json": v.array(borderLine),
  "areas.geojson": collection(area),
  "disputed-gpl.geojson": collection(area),
  "rivers.geojson": collection(river),
  "lakes.geojson": collection(lake),
  "basins.geojson": collection(basin),
  "river-joins.json": v.array(riverJoin),
  "works.geojson": collection(work),
  "places.geojson": collection(place),
  "peaks.geojson": collection(place),
  "ranges.geojson": collection(range),
  "points.geojson": collection(placedPoint),
  "neighbours.geojson": collection(neighbour),
  "instruments.json": v.array(instrument),
  "sources.json": v.array(source),
  "figures.json": v.array(figure),
  "claims.json": v.array(claim),
  "mentions.json": v.array(mention),
  "chapters.json": v.array(chapter),
  "relief.json": v.nullable(relief),
  "heights.json": v.nullable(heights),
} as const;

/**
 * manifest.json, which is made of the bytes of all the others once they are found fit to publish, and
 * so is not one of them.
 */
export const MANIFEST = v.strictObject({
  /** SHA-256 of the list of files below, one `name sha256` a line, sorted: the version of the data. */
  checksum: sha256,
  files: v.record(v.string(), v.strictObject({ bytes: v.number(), sha256 })),
  packages: v.record(v.string(), v.strictObject({ version: v.string(), sha256 })),
});

/** finding.json: no part of the atlas, but how it is looked up; fetched when a reader first does. */
export const FINDING = finding;

/** roads.geojson: no part of the atlas, but drawn on its map, which fetches it when it comes near. */
export const ROADS = collection(road);

export type FileName = keyof typeof FILES;
export type Contents<N extends FileName> = v.InferOutput<(typeof FILES)[N]>;

export type About = v.InferOutput<typeof about>;
export type Section = v.InferOutput<typeof section>;
export type BorderLine = v.InferOutput<typeof borderLine>;
export type Area = v.InferOutput<typeof area>;
export type River = v.InferOutput<typeof river>;
export type Lake = v.InferOutput<typeof lake>;
export type Basin = v.InferOutput<typeof basin>;
export type RiverJoin = v.InferOutput<typeof riverJoin>;
export type Work = v.InferOutput<typeof work>;
export type Place = v.InferOutput<typeof place>;
export type Roads = v.InferOutput<typeof ROADS>;
export type Range = v.InferOutput<typeof range>;
export type PlacedPoint = v.InferOutput<typeof placedPoint>;
export type Neighbour = v.InferOutput<typeof neighbour>;
export type Instrument = v.InferOutput<typeof instrument>;
export type Source = v.InferOutput<typeof source>;
export type Figure = v.InferOutput<typeof figure>;
export type Claim = v.InferOutput<typeof claim>;
export type Mention = v.InferOutput<typeof mention>;
export type Chapter = v.InferOutput<typeof chapter>;
export type PublishedHeights = v.InferOutput<typeof heights>;
export type Relief = v.InferOutput<typeof relief>;
export type Findable = v.InferOutput<typeof finding>[number];
export type Names = Record<`name_${Language}`, string | null>;
