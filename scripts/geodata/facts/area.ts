import * as v from "valibot";
import { area } from "../../../src/model/schema/areas.ts";
import { position } from "../../../src/model/schema/base.ts";
import { basin } from "../../../src/model/schema/water.ts";
import { namesFact } from "./names.ts";
import { moreSources } from "./section.ts";

const { entries } = area.entries.properties;
const told = {
  id: entries.id,
  place: entries.place,
  names: namesFact,
  asOf: entries.asOf,
  gainedBy: v.optional(entries.gainedBy, null),
  lostBy: v.optional(entries.lostBy, null),
  published: v.optional(entries.published, []),
  /** Beside those of the figures. */
  sources: moreSources,
  note: v.pipe(v.string(), v.minLength(1)),
};

const placed = v.strictObject({
  ...told,
  kind: entries.kind,
  at: position,
  accuracyMetres: entries.accuracyMetres,
  /** Left out where not even the size is known. */
  drawnTo: v.optional(entries.drawnTo, null),
});
export type PlacedAreaFact = v.InferOutput<typeof placed>;

/** `areas.yaml`: areas without an outline. */
export const areasFact = v.array(placed);

/** Ground on one side of the line of before 1991 and on the other of today's. */
const moved = v.strictObject({
  /** The section of the line `before-1991` where it leaves today's. */
  section: entries.id,
  ...told,
});
export type MovedAreaFact = v.InferOutput<typeof moved>;

/** `areas-moved.yaml`, north to south. */
export const movedAreasFact = v.array(moved);

const gained = v.strictObject({ ...told, basin: basin.entries.properties.entries.basin });
export type GainedAreaFact = v.InferOutput<typeof gained>;

/** `areas-gained.yaml`: what the treaty of 1881 moved. */
export const gainedAreasFact = v.array(gained);

/** `areas-frontier.yaml`: the outer frontier of the Qing, in readings. */
export const frontierFact = v.strictObject({
  accuracyMetres: entries.accuracyMetres,
  method: entries.method,
  /** Said after the note of each reading. */
  note: v.string(),
  asOf: entries.asOf,
  sources: moreSources,
  /** The two ends of Lake Balkhash. */
  balkhash: v.strictObject({ east: position, west: position }),
  uzBel: position,
  readings: v.array(
    v.strictObject({
      id: entries.id,
      names: namesFact,
      /** Which shore of the lake the frontier follows. */
      shore: v.picklist(["north", "south"]),
      note: v.string(),
      sources: entries.sources,
    }),
  ),
  published: entries.published,
});
