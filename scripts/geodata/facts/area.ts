import * as v from "valibot";
import { area } from "../../../src/model/schema/areas.ts";
import { country, position } from "../../../src/model/schema/base.ts";
import { prose } from "../../../src/model/schema/prose.ts";
import { SIDES } from "../../../src/model/schema/values.ts";
import { namesFact } from "./names.ts";
import { withPlaceholders } from "./placeholders.ts";
import { moreSources } from "./section.ts";

const { entries } = area.entries.properties;
const told = {
  id: entries.id,
  place: entries.place,
  names: namesFact,
  asOf: entries.asOf,
  from: entries.from,
  until: entries.until,
  gainedBy: v.optional(entries.gainedBy, null),
  lostBy: v.optional(entries.lostBy, null),
  published: v.optional(entries.published, []),
  /** Beside those of the figures. */
  sources: moreSources,
  note: prose,
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

/** The older line and the newer one. */
const between = v.strictTuple([entries.id, entries.id]);
/** The side to which the ground came: its side of the older line is the other one. */
const side = v.picklist(SIDES);

/** Ground on one side of an older line and on the other of a newer one. */
const moved = v.strictObject({
  /** The section of the older line where it leaves the newer one. */
  section: entries.id,
  ...told,
});
export type MovedAreaFact = v.InferOutput<typeof moved>;

/** `areas-moved.yaml`, north to south. */
export const movedAreasFact = v.strictObject({
  between,
  side,
  /** Lines that are maps of the older one, drawn apart from one another; each is read by itself. */
  maps: v.array(entries.id),
  method: entries.method,
  /** Beside those of each area. */
  sources: moreSources,
  areas: v.array(moved),
});
export type MovedAreasFact = v.InferOutput<typeof movedAreasFact>;

const gained = v.strictObject({
  /** The sections of the older line that the newer one left there. */
  sections: v.pipe(v.array(entries.id), v.minLength(1)),
  ...told,
});
export type GainedAreaFact = v.InferOutput<typeof gained>;

/** `areas-gained.yaml`: what a treaty moved. */
export const gainedAreasFact = v.strictObject({
  between,
  side,
  method: entries.method,
  areas: v.array(gained),
});
export type GainedAreasFact = v.InferOutput<typeof gainedAreasFact>;

const sector = v.strictObject({
  /** A place in each of its pieces. */
  at: v.pipe(v.array(position), v.minLength(1)),
  ...told,
});
export type SectorFact = v.InferOutput<typeof sector>;

/** `areas-disputed.yaml`: ground between two sides' own maps. */
export const disputedAreasFact = v.strictObject({
  /** Lines: the border as the western side's maps have it, and as the eastern side's do. */
  west: entries.id,
  east: entries.id,
  /** Other lines in the place of the first. */
  readings: v.array(entries.id),
  /** What is thinner is left out. */
  thinnestMetres: entries.accuracyMetres,
  /** `{thinnestKm}` stands for the same in kilometres. */
  method: withPlaceholders("thinnestKm"),
  /** Beside those of each. */
  sources: moreSources,
  sectors: v.array(sector),
});
export type DisputedAreasFact = v.InferOutput<typeof disputedAreasFact>;

/** Along today's borders, from a place on the first. */
const wayBack = v.strictObject({
  from: position,
  along: v.pipe(
    v.array(
      v.union([
        v.strictObject({ borderOf: v.strictTuple([country, country]) }),
        v.strictObject({ line: entries.id }),
      ]),
    ),
    v.minLength(2),
  ),
});
export type WayBack = v.InferOutput<typeof wayBack>;

const reading = v.strictObject({
  id: entries.id,
  names: namesFact,
  /** Which shore of the lake the frontier follows. */
  shore: v.picklist(["north", "south"]),
  note: prose,
  sources: entries.sources,
});
export type FrontierReading = v.InferOutput<typeof reading>;

/** `areas-frontier.yaml`: the outer frontier of the Qing, in readings. */
export const frontierFact = v.strictObject({
  accuracyMetres: entries.accuracyMetres,
  method: entries.method,
  /** Said after the note of each reading. */
  note: prose,
  asOf: entries.asOf,
  until: entries.until,
  sources: moreSources,
  place: entries.place,
  /** The lake whose shore it follows, and the two ends of it. */
  lake: v.strictObject({ id: entries.id, east: position, west: position }),
  back: wayBack,
  readings: v.array(reading),
  published: entries.published,
});
export type FrontierFact = v.InferOutput<typeof frontierFact>;
