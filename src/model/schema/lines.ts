import * as v from "valibot";
import { feature, id, isoDate, lineString, metres, names, sourceIds } from "./base.ts";

/** What a section rests on. `certainty` is `stated` where the instrument itself names the stretch. */
const basis = v.strictObject({
  instrument: id,
  points: v.optional(v.string()),
  certainty: v.picklist(["stated", "inferred"]),
  note: v.optional(v.string()),
});

export const section = feature(lineString, {
  /** `undivided` where the source does not tell land from water: it counts as neither. */
  kind: v.picklist(["land", "water", "undivided"]),
  /** Id in rivers.geojson where the section is a river. */
  river: v.nullable(id),
  /** Empty only for the sections of evidence lines, which rest on no instrument. */
  basis: v.array(basis),
  validFrom: isoDate,
  validTo: v.nullable(isoDate),
  /** How well the place of the section's first and last point is known; 0 where the line itself ends. */
  startAccuracyMetres: metres,
  endAccuracyMetres: metres,
});

/**
 * `border`: the line of an instrument. `evidence`: a line as one old map has it. `continuation`: the
 * part of an old line beyond this border, drawn lightly.
 */
const LINE_ROLES = ["border", "evidence", "continuation"] as const;

export const borderLine = v.strictObject({
  id,
  ...names,
  role: v.picklist(LINE_ROLES),
  /** Section ids, north to south; each section runs north to south as well. */
  sections: v.pipe(v.array(id), v.minLength(1)),
  validFrom: isoDate,
  validTo: v.nullable(isoDate),
  sources: sourceIds,
  note: v.optional(v.string()),
});
