import * as v from "valibot";
import { borderLine } from "../../../src/model/schema/lines.ts";
import { namesFact } from "./names.ts";

const { entries } = borderLine;

/** A section by its id, or all the sections of a run. */
const step = v.union([entries.id, v.strictObject({ run: v.string() })]);
const steps = v.pipe(v.array(step), v.minLength(1));
export type LineStep = v.InferOutput<typeof step>;

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
  /** How it is shown. */
  present: entries.present,
  comparedWith: entries.comparedWith,
  shownWith: entries.shownWith,
  hue: entries.hue,
  legend: entries.legend,
});

/** `lines.yaml`: which sections make which line. */
export const linesFact = v.strictObject({
  /** What several lines share in a row; a run may hold runs told before it. */
  runs: v.record(v.string(), steps),
  /** The youngest border first. */
  lines: v.array(lineFact),
});
