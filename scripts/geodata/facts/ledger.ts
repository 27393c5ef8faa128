import * as v from "valibot";
import { id } from "../../../src/model/schema/base.ts";
import { claim, mention } from "../../../src/model/schema/claims.ts";
import { figure } from "../../../src/model/schema/figures.ts";
import { proseSentence } from "../../../src/model/schema/prose.ts";
import type { Topic } from "../../../src/model/schema/values.ts";

// The topic is told by the file.
const {
  tolerancePercent,
  toleranceReason,
  topic: _figuresTopic,
  ...figureEntries
} = figure.entries;
const { topic: _claimsTopic, ...claimEntries } = claim.entries;

const tolerance = v.strictObject({ percent: tolerancePercent, reason: toleranceReason });

/** How far a computed figure may differ, by the name that figures call it by: `ledger/tolerances.yaml`. */
export const tolerancesFact = v.record(id, tolerance);

/**
 * What would change a verdict, by the name that figures and claims call it by, or by what a figure is of
 * (`of.what`) or a claim is tested by first: `ledger/changes.yaml`.
 */
export const changesFact = v.record(id, proseSentence);

/** One of `ledger/changes.yaml`, or the entry's own; left out, the one of its kind. */
const wouldChange = v.optional(v.union([id, proseSentence]));

const figureFact = v.strictObject({
  ...figureEntries,
  bound: v.optional(figureEntries.bound, null),
  asOf: v.optional(figureEntries.asOf, null),
  in: v.optional(figureEntries.in, "text"),
  beside: v.optional(figureEntries.beside, null),
  /** One of `ledger/tolerances.yaml`, or the figure's own. */
  tolerance: v.union([id, tolerance]),
  explainedBy: v.optional(figureEntries.explainedBy, null),
  wouldChange,
});

/** Figures of one theme, as `ledger/figures/<theme>.yaml` tells them. */
export const figuresFact = v.array(figureFact);

const claimFact = v.strictObject({
  ...claimEntries,
  found: v.optional(claimEntries.found, "true"),
  because: v.optional(claimEntries.because, null),
  wouldChange,
});

/** Claims of one theme, as `ledger/claims/<theme>.yaml` tells them. */
export const claimsFact = v.array(claimFact);

const mentionsOfAKind = v.array(
  v.strictObject({
    id: mention.entries.id,
    text: mention.entries.text,
    entries: v.optional(mention.entries.entries, []),
    whyNot: v.optional(mention.entries.whyNot, null),
  }),
);

/** Numbers and places of the text, as `ledger/mentions.yaml` tells them. */
export const mentionsFact = v.strictObject({ numbers: mentionsOfAKind, places: mentionsOfAKind });

/** The tables of figures and of claims, in the order in which they are published. */
export const FIGURE_LISTS = [
  "lengthFigures",
  "territoryFigures",
  "waterFigures",
  "basinFigures",
  "workFigures",
] as const;
export const CLAIM_LISTS = ["placeClaims", "borderClaims", "waterClaims"] as const;

/** What the figures or claims of a table are about. */
export const TOPIC_OF: Record<(typeof FIGURE_LISTS | typeof CLAIM_LISTS)[number], Topic> = {
  lengthFigures: "lengths",
  territoryFigures: "territory",
  waterFigures: "waters",
  basinFigures: "basins",
  workFigures: "works",
  placeClaims: "places",
  borderClaims: "border",
  waterClaims: "waters",
};
