import * as v from "valibot";
import { id, inFourLanguages, isoDate, sourceIds } from "./base.ts";

/** A number as the text writes it: rounded to its decimals, with its band where it has one. */
const told = v.union([
  v.strictObject({
    value: v.number(),
    unit: v.picklist(["km", "km²", "%"]),
    decimals: v.number(),
    bound: v.nullable(v.picklist(["more than", "about"])),
    /** Least and most that the accuracy of the lines leaves. */
    band: v.nullable(v.strictTuple([v.number(), v.number()])),
  }),
  v.strictObject({ date: isoDate }),
]);

/** What the map can be brought to. */
const SEEN = ["line", "section", "area", "river", "lake", "basin", "work", "place"] as const;

/** What map and timeline show while a chapter is read. */
const view = v.strictObject({
  /** Null for now. */
  date: v.nullable(isoDate),
  /** Two lines that are compared, the older first; then there is no date. */
  compare: v.nullable(v.strictTuple([id, id])),
  /** Groups of layers to switch on for it. */
  shows: v.array(id),
  /** What the map looks at, all of it. */
  at: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(SEEN), id })),
    v.minLength(1, "a chapter is about some place"),
  ),
});

const paragraph = v.pipe(v.string(), v.minLength(20));

export const chapter = v.strictObject({
  id,
  title: inFourLanguages,
  /** With a reference in braces for every number. */
  text: v.strictObject({
    en: paragraph,
    kk: v.optional(paragraph),
    ru: v.optional(paragraph),
    zh: v.optional(paragraph),
  }),
  view,
  /** What each reference of the text stands for, computed when the file was built. */
  values: v.record(v.string(), told),
  /** Instruments that it tells of. */
  instruments: v.array(id),
  /** Figures and claims of the ledger that it leads to. */
  entries: v.array(id),
  sources: sourceIds,
});
