import * as v from "valibot";
import { country, id, inFourLanguages, names } from "./base.ts";

const countries = v.pipe(v.array(country), v.minLength(1));

/** What an atlas says of itself: which border it is of, between whom, and in which words. */
export const about = v.strictObject({
  title: inFourLanguages,
  subtitle: inFourLanguages,
  /** What the map is called for those who do not see it. */
  mapLabel: inFourLanguages,
  /** Who ever lay on either side of the lines, which run from north to south; today's state first. */
  sides: v.strictObject({ west: countries, east: countries }),
  /** The source whose figures and statements the ledger checks. */
  text: id,
  /** Every country that is named, by ISO 3166-1 alpha-3. */
  countries: v.array(v.strictObject({ id: country, ...names })),
  /** What the legend calls what it has in common words else, by what it shows. */
  legend: v.strictObject({
    evidence: v.optional(inFourLanguages),
    changed: v.optional(inFourLanguages),
    gained: v.optional(inFourLanguages),
    claims: v.optional(inFourLanguages),
    extents: v.optional(inFourLanguages),
    basins: v.optional(inFourLanguages),
    /** Rivers whose course is a sketch. */
    sketched: v.optional(inFourLanguages),
  }),
  /** Whom the licence of the data asks to name wherever they are quoted. */
  credit: v.pipe(v.string(), v.minLength(1)),
  /** To whom the map owes what it draws. */
  credits: v.pipe(v.array(inFourLanguages), v.minLength(1)),
});
