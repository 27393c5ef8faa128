import * as v from "valibot";
import { metres } from "../../../src/model/schema/base.ts";
import { borderLine, knownThen as knownOnLine } from "../../../src/model/schema/lines.ts";
import { namesFact } from "./names.ts";

const { entries } = borderLine;

/** A section by its id, or all the sections of a run. */
const step = v.union([entries.id, v.strictObject({ run: v.string() })]);
const steps = v.pipe(v.array(step), v.minLength(1));
export type LineStep = v.InferOutput<typeof step>;

const { status, accuracyMetres, reason } = knownOnLine.entries;

/** What was known of a section on an older line, and why that is said; left out, it is as near as today. */
const knownFact = v.strictObject({ status, accuracyMetres, reason });
export type KnownFact = v.InferOutput<typeof knownFact>;

/** A line, wherever it is told: in `lines.yaml` or with the instrument that drew it. */
export const lineFact = v.strictObject({
  id: entries.id,
  role: entries.role,
  names: namesFact,
  /** North to south. */
  sections: steps,
  validFrom: entries.validFrom,
  validTo: v.optional(entries.validTo, null),
  note: entries.note,
  sources: entries.sources,
  mapScale: entries.mapScale,
  /** Of sections that it shares with today's line and that no act of its time tells better. */
  elsewhere: v.optional(knownFact),
  /** How it is shown. */
  present: entries.present,
  comparedWith: entries.comparedWith,
  shownWith: entries.shownWith,
  hue: entries.hue,
  legend: entries.legend,
});

export type LineFact = v.InferOutput<typeof lineFact>;

/** `lines.yaml`: which sections make which line. */
export const linesFact = v.strictObject({
  /** What acts made known of the sections that rest on them, for the lines of their time. */
  known: v.optional(
    v.array(
      v.strictObject({
        instrument: entries.id,
        ...knownFact.entries,
        /** Of a section that is a stream which the act itself names. */
        streamMetres: v.optional(metres),
      }),
    ),
    [],
  ),
  /** What several lines share in a row; a run may hold runs told before it. */
  runs: v.record(v.string(), steps),
  /** The youngest border first. */
  lines: v.array(lineFact),
});
