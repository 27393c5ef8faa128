import * as v from "valibot";
import { country, id, inFourLanguages, isoDate, names, position, sourceIds } from "./base.ts";
import { prose } from "./prose.ts";
import { LANGUAGES, SIDES } from "./values.ts";

const countries = v.pipe(v.array(country), v.minLength(1));

/** A state of one span of time, where the map writes its name. */
const state = v.pipe(
  v.strictObject({
    id,
    /** As the map writes it. */
    name: inFourLanguages,
    /** The whole name, where that is another. */
    formal: v.optional(inFourLanguages),
    /** The side of the line in force along which it is written. */
    side: v.optional(v.picklist(SIDES)),
    /** Where it is written, if it lies on neither side of the line. */
    at: v.optional(position),
    /** Half-open, as of a line. */
    validFrom: isoDate,
    validTo: v.nullable(isoDate),
    note: v.optional(prose),
    sources: sourceIds,
  }),
  v.check(
    ({ side, at }) => (side === undefined) !== (at === undefined),
    "a state lies on a side of the line, or has a place of its own (at)",
  ),
);

/** What an atlas says of itself: which border it is of, between whom, and in which words. */
export const about = v.strictObject({
  title: inFourLanguages,
  subtitle: inFourLanguages,
  /** What the map is called for those who do not see it. */
  mapLabel: inFourLanguages,
  /**
   * Who ever lay on either side of the lines; today's state first. Lines that part west from east are told
   * from north to south, lines that part south from north from west to east.
   */
  sides: v.union([
    v.strictObject({ west: countries, east: countries }),
    v.strictObject({ south: countries, north: countries }),
  ]),
  /** The states of each time, beside the lines and around them. */
  states: v.array(state),
  /** The source whose figures and statements the ledger checks. */
  text: id,
  /** Every country that is named, by ISO 3166-1 alpha-3. */
  countries: v.array(v.strictObject({ id: country, ...names })),
  /** What the maps are called that say where today's line runs, by their ids in sources.json. */
  witnesses: v.array(v.strictObject({ source: id, name: inFourLanguages })),
  /** Languages in which a native speaker has read all that is told in sentences; in others that is unread. */
  proofread: v.array(v.picklist(LANGUAGES)),
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
  /** Where errors can be reported: an address of the web or of mail. */
  contact: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(https:\/\/|mailto:)/, "an address begins with https:// or mailto:"),
    ),
  ),
  /** To whom the map owes what it draws. */
  credits: v.pipe(v.array(inFourLanguages), v.minLength(1)),
  /** To whom it owes the main roads, while they are drawn; left out where there are none. */
  roadCredit: v.optional(inFourLanguages),
});
