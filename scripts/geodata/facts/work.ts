import * as v from "valibot";
import { position } from "../../../src/model/schema/base.ts";
import { work } from "../../../src/model/schema/places.ts";
import { namesFact } from "./names.ts";
import { moreSources } from "./section.ts";

const { entries } = work.entries.properties;

/** A point that a person told. */
const toldPoint = v.strictObject({
  /** Longitude, latitude. */
  at: position,
  certainty: entries.certainty,
  accuracyMetres: entries.accuracyMetres,
  /** The document that gives it; none for a recalled point. */
  source: v.optional(entries.id),
});

/** A point told on the spot, one of the file's own by its name, or a place of the atlas by its id. */
const waypoint = v.union([entries.id, toldPoint]);
export type Waypoint = v.InferOutput<typeof waypoint>;

const told = {
  id: entries.id,
  names: namesFact,
  countries: entries.countries,
  river: v.optional(entries.river, null),
  published: v.optional(entries.published, []),
  /** Documents beside those of the points and of the published figures. */
  sources: moreSources,
  note: entries.note,
};

const course = v.strictObject({
  ...told,
  kind: v.picklist(["canal", "pipeline", "railway", "road"]),
  /** From its head or its western end. */
  through: v.pipe(v.array(waypoint), v.minLength(2, "a course goes through at least two points")),
});
export type CourseFact = v.InferOutput<typeof course>;

const dam = v.strictObject({ ...told, at: waypoint });
export type DamFact = v.InferOutput<typeof dam>;

const zone = v.strictObject({
  ...told,
  at: waypoint,
  /** The first is an area in km², and the square is drawn to it. */
  published: v.pipe(entries.published, v.minLength(1)),
});
export type ZoneFact = v.InferOutput<typeof zone>;

/** `works.yaml`: what people built. */
export const worksFact = v.strictObject({
  /** Points that are no place of the atlas and are named more than once. */
  points: v.record(entries.id, toldPoint),
  courses: v.array(course),
  dams: v.array(dam),
  zones: v.array(zone),
});
export type WorksFact = v.InferOutput<typeof worksFact>;
