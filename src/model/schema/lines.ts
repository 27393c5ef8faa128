import * as v from "valibot";
import {
  feature,
  id,
  inFourLanguages,
  isoDate,
  lineString,
  metres,
  names,
  share,
  sourceIds,
} from "./base.ts";
import { prose } from "./prose.ts";
import { STATUSES } from "./values.ts";

/** What a section rests on. `certainty` is `stated` where the instrument itself names the stretch. */
const basis = v.strictObject({
  instrument: id,
  points: v.optional(prose),
  certainty: v.picklist(["stated", "inferred"]),
  note: v.optional(prose),
});

/** What another map says of where a section lies, asked every 100 m along it. */
const witness = v.strictObject({
  /** The map's id in sources.json; what it is called is in atlas.json. */
  source: id,
  /** Within how many metres of it half of the section runs, and 95 %. */
  p50Metres: metres,
  p95Metres: metres,
  /** Along which part of the section it lies further off than any place is known, and another map refutes it. */
  refutedShare: share,
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
  /** The first days of the two, for map programs. */
  validFromDay: v.optional(isoDate),
  validToDay: v.optional(v.nullable(isoDate)),
  /** How well the place of the section's first and last point is known; 0 where the line itself ends. */
  startAccuracyMetres: metres,
  endAccuracyMetres: metres,
  /** Of a section along a crest: how much of its length is on the highest ground (`src/measure/highGround.ts`). */
  highGroundShare: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** On a section of today's line, where other maps were asked. */
  witnesses: v.optional(v.array(witness)),
  /** The largest distance to one of them that no other refutes, at 95 % of the section. */
  unrefutedMetres: v.optional(metres),
  /** Why `accuracyMetres` is what it is. */
  accuracyReason: v.optional(prose),
});

/**
 * `border`: the line of an instrument. `evidence`: a line as one old map has it. `continuation`: the
 * part of an old line beyond this border, drawn lightly.
 */
const LINE_ROLES = ["border", "evidence", "continuation"] as const;

/** Hues an older line can be drawn in; the palette has each of them for light and for dark. */
const LINE_HUES = ["plum", "slate", "indigo", "ochre", "olive", "sienna"] as const;

export const knownThen = v.strictObject({
  sections: v.pipe(v.array(id), v.minLength(1)),
  status: v.picklist(STATUSES),
  accuracyMetres: v.optional(metres),
  by: v.nullable(id),
  reason: prose,
});

export const borderLine = v.strictObject({
  id,
  ...names,
  role: v.picklist(LINE_ROLES),
  /** On exactly one line: the border of today. */
  present: v.optional(v.literal(true)),
  /** The line in whose group of layers this one is shown; none where it has a group of its own. */
  shownWith: v.optional(id),
  /** What the legend calls it, in few words; its name where there are none. */
  legend: v.optional(inFourLanguages),
  /** The hue of an older line; one that no other line has, where there is none. */
  hue: v.optional(v.picklist(LINE_HUES)),
  /** On the present line: the older line that a comparison begins with; the oldest where there is none. */
  comparedWith: v.optional(id),
  /** Of the maps on which it was laid down, one to so many: says which rulers may have found its length. */
  mapScale: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1000))),
  /**
   * Of sections that other lines have as well: what was known of them then, where that is not what is known today.
   * Left out, `accuracyMetres` is the section's own, and it is never better than that. `by` is the instrument that knew so, if one did.
   */
  known: v.optional(v.pipe(v.array(knownThen), v.minLength(1))),
  /** Section ids, north to south; each section runs north to south as well. */
  sections: v.pipe(v.array(id), v.minLength(1)),
  validFrom: isoDate,
  validTo: v.nullable(isoDate),
  sources: sourceIds,
  note: v.optional(prose),
});
