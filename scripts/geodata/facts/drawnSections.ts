import * as v from "valibot";
import { position } from "../../../src/model/schema/base.ts";
import { section } from "../../../src/model/schema/lines.ts";
import { namesFact } from "./names.ts";
import { basisFact, moreSources } from "./section.ts";

const { entries } = section.entries.properties;
const bases = v.optional(v.array(basisFact), []);

/** `evidence.yaml`: the border as old maps have it. */
export const evidenceFact = v.array(
  v.strictObject({
    id: entries.id,
    names: namesFact,
    method: entries.method,
    accuracyMetres: entries.accuracyMetres,
    note: entries.note,
    sources: entries.sources,
  }),
);

/** `moved-sections.yaml`: where the old maps leave today's line. */
export const movedSectionsFact = v.strictObject({
  /** Said after the note of each. */
  note: v.string(),
  sources: entries.sources,
  sections: v.array(
    v.strictObject({
      id: entries.id,
      names: namesFact,
      /** The vertices of today's line at which the old one leaves it and comes back. */
      leaves: position,
      returns: position,
      basis: bases,
      note: v.string(),
    }),
  ),
});

/** How a stretch goes from one of its points to the next. */
const COURSES = [
  "straight",
  "along the crest",
  "along the crest to the lake",
  "along the lake and up the river",
] as const;

/** Ids of points of the instrument. */
const points = v.optional(v.array(entries.id), []);

const section1864 = v.strictObject({
  id: entries.id,
  names: namesFact,
  kind: entries.kind,
  course: v.picklist(COURSES),
  /** The vertices of today's line at which it leaves that line and comes back. */
  leaves: v.optional(position),
  points,
  meets: v.optional(position),
  method: entries.method,
  /** Beside the basis of them all. */
  basis: bases,
  note: entries.note,
  sources: moreSources,
});
export type Section1864Fact = v.InferOutput<typeof section1864>;

const continuation = v.strictObject({
  id: entries.id,
  names: namesFact,
  points,
  method: entries.method,
  accuracyMetres: entries.accuracyMetres,
  endAccuracyMetres: v.optional(entries.endAccuracyMetres, 0),
  basis: bases,
  note: entries.note,
  sources: moreSources,
});
export type ContinuationFact = v.InferOutput<typeof continuation>;

/** `line-1864.yaml`: what of the line of 1864 no later line shares. */
export const line1864Fact = v.strictObject({
  /** The instrument whose points it is drawn through. */
  instrument: v.string(),
  accuracyMetres: entries.accuracyMetres,
  basis: v.array(basisFact),
  offShoreKm: v.pipe(v.number(), v.minValue(0)),
  /** North to south. */
  sections: v.array(section1864),
  continuations: v.array(continuation),
});
