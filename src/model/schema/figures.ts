import * as v from "valibot";
import { AREA_KINDS } from "./areas.ts";
import { country, id, inFourLanguages, isoDate, metres, sourceIds } from "./base.ts";
import { prose, proseSentence } from "./prose.ts";
import { TOPICS } from "./values.ts";

const ids = v.pipe(v.array(id), v.minLength(1));
const percent = v.pipe(v.number(), v.minValue(0));

/** What a figure is of, which says how it is computed. */
const subject = v.variant("what", [
  /** A line of lines.json, whole or its water or land sections. */
  v.strictObject({
    what: v.literal("line"),
    line: id,
    part: v.picklist(["whole", "water", "land"]),
  }),
  /** Lines of lines.json that meet end to end, as one. */
  v.strictObject({ what: v.literal("lines"), lines: v.pipe(v.array(id), v.minLength(2)) }),
  /** The sections of a line that are one of some rivers of rivers.geojson, together. */
  v.strictObject({
    what: v.literal("sections"),
    line: id,
    rivers: ids,
    /** Sections of those rivers that the figure does not mean. */
    without: v.optional(ids),
  }),
  /** The areas of areas.geojson of a kind at some places, together; `gainedBy` picks one side's. */
  v.strictObject({
    what: v.literal("areas"),
    kind: v.picklist(AREA_KINDS),
    places: ids,
    gainedBy: v.nullable(country),
    /** Only what this state holds of them today. */
    heldBy: v.optional(country),
  }),
  /**
   * Areas that answer the same question in several ways: the figure may lie among them. They hold the
   * areas named as `less` as well, which the figure does not mean.
   */
  v.strictObject({ what: v.literal("readings"), areas: ids, less: v.optional(ids) }),
  /** Basins of basins.geojson together, in one country or in all. */
  v.strictObject({
    what: v.literal("basin"),
    basins: ids,
    country: v.nullable(country),
  }),
  /** Rivers of rivers.geojson one after another, as far as they lie on one country's side of the present line. */
  v.strictObject({ what: v.literal("rivers"), rivers: ids, country: v.nullable(country) }),
  /** Works of works.geojson, together. */
  v.strictObject({ what: v.literal("works"), works: ids, measure: v.picklist(["length", "area"]) }),
  /** Other figures, added up. */
  v.strictObject({ what: v.literal("sum"), of: v.pipe(v.array(id), v.minLength(2)) }),
  /**
   * A share of another figure; with the shares beside it, it should make the whole. Where that figure is of
   * areas, `heldBy` measures it: what this state holds of them today.
   */
  v.strictObject({
    what: v.literal("share"),
    of: id,
    with: ids,
    heldBy: v.optional(country),
  }),
  /** Something of which no outline, course or text is published. */
  v.strictObject({ what: v.literal("nothing"), why: proseSentence }),
]);

/**
 * What is held to account for a difference beyond the tolerance. Each is computed and may fail; an
 * explanation that is not needed fails as well.
 */
const explanation = v.variant("by", [
  /**
   * The ruler the line was walked with: one that the line's own maps can show, or one within `rulers`. Where
   * a `map` is named, a line of lines.json that is drawn as that map has it, its own length is the figure too.
   */
  v.strictObject({
    by: v.literal("ruler"),
    rulers: v.optional(
      v.strictObject({ leastMetres: metres, mostMetres: metres, reason: proseSentence }),
    ),
    map: v.optional(id),
  }),
  /** That ruler, and the ends of the river sections. */
  v.strictObject({ by: v.literal("ends") }),
  /** The published value lies among the readings: whoever means another reading prints another figure. */
  v.strictObject({ by: v.literal("readings") }),
  /** The figures beside this one are of another date, and the thing has changed since. */
  v.strictObject({ by: v.literal("date") }),
  /** The published value lies within the band that the accuracy of the geometry leaves. */
  v.strictObject({ by: v.literal("band") }),
  /**
   * A river drawn with few vertices is too short: by no more than what the border's own rivers, which
   * wind more than most, lose when they are drawn so.
   */
  v.strictObject({ by: v.literal("spacing") }),
  /** With these sections of the line counted as well, the figure is met within its tolerance. */
  v.strictObject({ by: v.literal("counting"), sections: ids, reason: proseSentence }),
  /** Told in words; it holds while the difference stays between these two, in per cent. */
  v.strictObject({
    by: v.literal("words"),
    least: v.number(),
    most: v.number(),
    reason: proseSentence,
  }),
  /** Nothing found accounts for it: it differs, and is not borne out. */
  v.strictObject({ by: v.literal("nothing"), reason: proseSentence }),
]);

export const figure = v.strictObject({
  id,
  topic: v.picklist(TOPICS),
  /** What it is the figure of, in few words. */
  label: inFourLanguages,
  value: v.number(),
  unit: v.picklist(["km", "km²", "%"]),
  /** Whether the value is given as a least one, or as a round one. */
  bound: v.nullable(v.picklist(["more than", "about"])),
  of: subject,
  /** When it was said or held; null where the source bears no date. */
  asOf: v.nullable(isoDate),
  saidBy: prose,
  /** Where in the text, or in which other source, in a few words. */
  where: prose,
  /** Place in the text: paragraph, and a decimal for the order within it. Figures of other sources stand where the text speaks of the thing. */
  order: v.number(),
  /** Whether the text prints it, or another source does. */
  in: v.picklist(["text", "another source"]),
  /** The figure that this one is another source's answer to; null where it answers a question of its own. */
  beside: v.nullable(id),
  tolerancePercent: percent,
  toleranceReason: proseSentence,
  explainedBy: v.nullable(explanation),
  /** What would change the verdict, in one sentence. */
  wouldChange: proseSentence,
  /** Groups of layers to switch on for it. */
  shows: v.array(id),
  note: v.optional(prose),
  sources: sourceIds,
});
