import * as v from "valibot";
import { country, id, inFourLanguages, isoDate, metres, sourceIds } from "./base.ts";
import { prose, proseSentence } from "./prose.ts";
import { TOPICS } from "./values.ts";

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const THING_KINDS = ["line", "section", "area", "river", "lake", "work", "place"] as const;

/** A thing of the atlas, by the file it is in. */
const thing = v.strictObject({ kind: v.picklist(THING_KINDS), id });

export const COMPASS = ["north", "east", "south", "west"] as const;
const direction = v.picklist(COMPASS);

/** What a map can be asked. Each is evaluated by a pure function of the same name in src/checks. */
const test = v.variant("test", [
  /** It lies wholly on a country's side of a line, as `sides` of atlas.json has it. */
  v.strictObject({ test: v.literal("side"), thing, line: id, side: country }),
  /** Two things come within a distance of one another. */
  v.strictObject({
    test: v.literal("near"),
    thing,
    to: thing,
    withinMetres: metres,
    reason: proseSentence,
  }),
  /** A thing lies in one quarter of the compass from another. */
  v.strictObject({ test: v.literal("direction"), place: id, from: thing, direction }),
  /** A river crosses a line out of one country into another. */
  v.strictObject({ test: v.literal("flow"), river: id, line: id, from: country, to: country }),
  /**
   * How much of a line lies within some distances of another. `enough` says from which share within
   * which distance the claim holds; without it, that is left to the reader.
   */
  v.strictObject({
    test: v.literal("likeness"),
    line: id,
    to: id,
    distances: v.strictTuple([metres, metres, metres]),
    enough: v.nullable(
      v.strictObject({ withinMetres: metres, sharePercent: percent, reason: proseSentence }),
    ),
  }),
  /**
   * Between two lines ground went to a country, in one basin or anywhere; more than it lost there,
   * and more than the accuracy of the lines could feign.
   */
  v.strictObject({
    test: v.literal("gain"),
    between: v.strictTuple([id, id]),
    basin: v.nullable(id),
    favours: country,
  }),
  /** An area lies on a country's side of a line, but for what is thinner than the line is known. */
  v.strictObject({ test: v.literal("held"), area: id, line: id, side: country }),
  /** An instrument says so in words, which no measurement can better: where, and what. */
  v.strictObject({
    test: v.literal("text"),
    instrument: id,
    where: prose,
    says: proseSentence,
    source: id,
  }),
  /** A place lies in the outer third of a box of meridians and parallels, on one side. */
  v.strictObject({
    test: v.literal("third"),
    place: id,
    direction,
    box: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  }),
  /** An instrument bears a date, of signature or of ratification, and, where one is given, a place of signature. */
  v.strictObject({
    test: v.literal("date"),
    instrument: id,
    of: v.optional(v.literal("ratification")),
    date: isoDate,
    place: v.nullable(v.string()),
  }),
]);

/** What a claim can turn out to be. */
const CLAIM_VERDICTS = ["true", "false", "depends", "not measurable"] as const;

/** A statement of the text that a map can test. */
export const claim = v.strictObject({
  id,
  topic: v.picklist(TOPICS),
  /** What the text says, in our own words. */
  statement: inFourLanguages,
  /** A few words of the text, where the very words matter. */
  quote: v.optional(v.pipe(v.string(), v.maxLength(60))),
  where: prose,
  /** Place in the text: paragraph, and a decimal for the order within it. */
  order: v.number(),
  /** All must hold. */
  tests: v.pipe(v.array(test), v.minLength(1)),
  /** A word of the text that no measurement can settle: the claim then depends, whatever is measured. */
  vague: v.optional(v.string()),
  /** What the tests are known to give: a build in which they give anything else fails. */
  found: v.picklist(CLAIM_VERDICTS),
  /** Why it is not plainly true, or what the tests leave out. Needed unless it is true. */
  because: v.nullable(inFourLanguages),
  /** What would change the verdict, in one sentence. */
  wouldChange: proseSentence,
  shows: v.array(id),
  sources: sourceIds,
});

/** A number or a place of the text, and where it is answered; or why it is not. */
export const mention = v.strictObject({
  id,
  /** As the text has it. */
  text: v.string(),
  kind: v.picklist(["number", "place"]),
  /** Ids of the figures and claims that answer it; empty only where `whyNot` says why. */
  entries: v.array(id),
  whyNot: v.nullable(proseSentence),
});
