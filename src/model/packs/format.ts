import type { GeometryObject } from "topojson-specification";
import type { AllContents } from "../atlas.ts";

/** What the map alone reads: the courses along which the names of states are written. */
export const COURSES = "state-courses.geojson";

/**
 * Which published files travel together. `essential` is the border with what tells of it, without which there is no
 * atlas; `seen` what the map opens with beside it; `records` what is said and who says it; `ground` what is hidden at
 * first; `apart` what stands under a licence of its own, and shares no vertex with the others.
 */
export const PACKS = {
  essential: [
    "atlas.json",
    "lines.json",
    "borders.geojson",
    "instruments.json",
    "relief.json",
    "heights.json",
  ],
  seen: [
    "rivers.geojson",
    "lakes.geojson",
    "neighbours.geojson",
    "places.geojson",
    "peaks.geojson",
    "ranges.geojson",
    COURSES,
  ],
  records: [
    "sources.json",
    "figures.json",
    "claims.json",
    "mentions.json",
    "chapters.json",
    "river-joins.json",
  ],
  ground: ["basins.geojson", "works.geojson", "points.geojson", "areas.geojson"],
  apart: ["borders-gpl.geojson", "disputed-gpl.geojson"],
} as const;

export type PackName = keyof typeof PACKS;
export type PackedFile = (typeof PACKS)[PackName][number];

export const PACK_NAMES = Object.keys(PACKS) as PackName[];

/** The packs that follow the first. */
export type LaterPack = Exclude<PackName, "essential">;
export const LATER_PACKS = PACK_NAMES.filter((name) => name !== "essential");

/** Every pack a file, by its content. */
export const PACK_OF = Object.fromEntries(
  PACK_NAMES.flatMap((pack) => PACKS[pack].map((file) => [file, pack])),
) as Readonly<Record<PackedFile, PackName>>;

type Collections = {
  [N in keyof AllContents as N extends `${string}.geojson` ? N : never]: AllContents[N];
};
export type GeoFile = keyof Collections | typeof COURSES;

/** A collection of a published file, its coordinates in the arcs of the pack. */
export interface PackedCollection {
  type: "GeometryCollection";
  geometries: (GeometryObject & { id: string; properties: object })[];
}

/**
 * A pack, as JSON. All published coordinates have six decimals at most: an arc is a chain of whole millionths of a
 * degree, longitude before latitude, each position as its difference from the one before, written as an encoded
 * polyline (five bits a character, from `?` on, the sign in the lowest bit). A geometry names its arcs as TopoJSON does; the
 * arcs of `essential` are counted before those of the pack itself where `after` tells how many they are.
 */
export interface Pack {
  pack: PackName;
  /** The checksum of manifest.json. */
  version: string;
  /** How many arcs of `essential` come before its own; 0 where it stands alone. */
  after: number;
  arcs: readonly string[];
  files: Readonly<Record<string, unknown>>;
  /** In `essential`: which ids the files of the packs to come have. */
  ids?: Readonly<Record<string, readonly string[]>>;
}

/** Steps a degree. */
export const STEPS = 1e6;
