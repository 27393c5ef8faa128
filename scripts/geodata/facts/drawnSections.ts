import * as v from "valibot";
import { country, position } from "../../../src/model/schema/base.ts";
import { section } from "../../../src/model/schema/lines.ts";
import { prose } from "../../../src/model/schema/prose.ts";
import { POINT_CERTAINTIES } from "../../../src/model/schema/records.ts";
import { cutFrom } from "./cutFrom.ts";
import { namesFact } from "./names.ts";
import { hasPlaceholders, withPlaceholders } from "./placeholders.ts";
import { basisFact, moreSources } from "./section.ts";

const { entries } = section.entries.properties;
const bases = v.optional(v.array(basisFact), []);

/** `evidence.yaml`: the border as old maps have it. */
export const evidenceFact = v.array(
  v.strictObject({
    id: entries.id,
    cutFrom,
    names: namesFact,
    method: entries.method,
    accuracyMetres: entries.accuracyMetres,
    note: entries.note,
    sources: entries.sources,
  }),
);

/** `moved-sections.yaml`: where the old maps leave today's line. */
export const movedSectionsFact = v.strictObject({
  /** The map of `evidence.yaml` whose course and accuracy they have. */
  map: entries.id,
  /** `{leaves}` and `{returns}` stand for the lengths of the legs that join it to today's line, km. */
  method: withPlaceholders("leaves", "returns"),
  /** Said after the note of each. */
  note: prose,
  sources: entries.sources,
  sections: v.array(
    v.strictObject({
      id: entries.id,
      names: namesFact,
      /** The vertices of today's line at which the old one leaves it and comes back. */
      leaves: position,
      returns: position,
      basis: bases,
      note: prose,
    }),
  ),
});

export const ALONG_LAKE = "along the lake and up the river";

const waypoint = v.strictObject({
  id: entries.id,
  called: prose,
  position,
  accuracyMetres: entries.accuracyMetres,
  certainty: v.picklist(POINT_CERTAINTIES),
});

/** How a stretch goes from one of its points to the next. */
const course = v.variant("goes", [
  v.strictObject({ goes: v.literal("straight") }),
  v.strictObject({ goes: v.literal("along the crest") }),
  v.strictObject({ goes: v.literal("along the crest to the lake") }),
  v.strictObject({
    goes: v.literal(ALONG_LAKE),
    /** Ids of `lakes.yaml` and `rivers.yaml`. */
    lake: entries.id,
    river: entries.id,
    offShoreKm: v.pipe(v.number(), v.minValue(0)),
  }),
]);

/** Ids of points of the acts, or of waypoints. */
const points = v.optional(v.array(entries.id), []);

const toldOf1864 = v.strictObject({
  id: entries.id,
  names: namesFact,
  kind: entries.kind,
  course,
  /** The vertices of today's line at which it leaves that line and comes back. */
  leaves: v.optional(position),
  points,
  meets: v.optional(position),
  /**
   * Near where it parts from the crest of the section before, with which it is worked out as one: the nearest
   * vertex is taken.
   */
  partsNear: v.optional(position),
  method: entries.method,
  /** Where it is another than that of them all. */
  accuracyMetres: v.optional(entries.accuracyMetres),
  /** Beside the basis of them all. */
  basis: bases,
  /** The build says after it which points the line was drawn through. */
  note: v.optional(prose),
  sources: moreSources,
});
/** What the method of a course has for the build to fill in. */
const IN_METHOD = {
  straight: [],
  "along the crest": ["smoothedKm"],
  "along the crest to the lake": ["smoothedKm"],
  [ALONG_LAKE]: ["offShoreKm"],
} as const;

const section1864 = v.pipe(
  toldOf1864,
  v.forward(
    v.check(
      ({ course: { goes }, method }) => hasPlaceholders(method, IN_METHOD[goes]),
      "expected {offShoreKm} once in the method of a course along a lake, {smoothedKm} once in that of one along a crest, and no other placeholder",
    ),
    ["method"],
  ),
);
export type Section1864Fact = v.InferOutput<typeof section1864>;

const continuationStep = v.union([
  /** Along what parts two countries today, as far as it goes or up to where it is nearest to a point. */
  v.strictObject({ borderOf: v.strictTuple([country, country]), upTo: v.optional(entries.id) }),
  /** Along the highest ground to a point. */
  v.strictObject({ crestTo: entries.id }),
]);
export type ContinuationStep = v.InferOutput<typeof continuationStep>;

const continuation = v.strictObject({
  id: entries.id,
  names: namesFact,
  /** The end of today's border from which it is drawn, outwards. */
  beyond: v.picklist(["north", "south"]),
  course: v.pipe(v.array(continuationStep), v.minLength(1)),
  points,
  /** `{simplifiedKm}` stands for how far the simplified course may leave what it is drawn along. */
  method: withPlaceholders("simplifiedKm"),
  accuracyMetres: entries.accuracyMetres,
  endAccuracyMetres: v.optional(entries.endAccuracyMetres, 0),
  basis: bases,
  /** The build says after it which points the line was drawn through. */
  note: v.optional(prose),
  sources: moreSources,
});
export type ContinuationFact = v.InferOutput<typeof continuation>;

/** `line-1864.yaml`: what of the line of 1864 no later line shares. */
export const line1864Fact = v.strictObject({
  /** The instrument that drew it; its points, and those of the acts that describe it, it is drawn through. */
  instrument: entries.id,
  accuracyMetres: entries.accuracyMetres,
  /** Places it is drawn through that no act names so. */
  waypoints: v.optional(v.array(waypoint), []),
  basis: v.array(basisFact),
  /** North to south. */
  sections: v.array(section1864),
  continuations: v.array(continuation),
  /** Ids of sections of today's line that run along crests, with which those drawn along one are compared. */
  crests: v.optional(v.array(entries.id), []),
});
export type Line1864Fact = v.InferOutput<typeof line1864Fact>;
