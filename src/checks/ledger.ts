import type { Atlas } from "../model/atlas.ts";
import { TOPICS } from "../model/schema/values.ts";
import type { Topic } from "../model/schema.ts";
import { type ClaimReport, claimProblems, claimReports } from "./claims.ts";
import { type FigureReport, figureProblems, figureReports } from "./figures.ts";
import { groundOf } from "./ground.ts";
import type { QuantityThing } from "./quantities.ts";
import type { Verdict } from "./verdicts.ts";

/** One line of the ledger: a figure or a claim, with its verdict. */
export type Entry = {
  id: string;
  topic: Topic;
  verdict: Verdict;
  things: QuantityThing[];
} & ({ kind: "figure"; report: FigureReport } | { kind: "claim"; report: ClaimReport });

/**
 * Every figure and every claim with its verdict, by topic; in each the figures first, as published. Takes a second or two:
 * the border is walked with rulers of many lengths. Throws a RangeError where the atlas lacks what
 * an entry names, which `assemble` would have refused.
 */
export function ledgerOf(atlas: Atlas): Entry[] {
  const ground = groundOf(atlas);
  const figures = figureReports(atlas.figures, ground).map(
    (report): Entry => ({
      kind: "figure",
      id: report.figure.id,
      topic: report.figure.topic,
      verdict: report.verdict,
      things: report.things,
      report,
    }),
  );
  const claims = claimReports(atlas.claims, ground).map(
    (report): Entry => ({
      kind: "claim",
      id: report.claim.id,
      topic: report.claim.topic,
      verdict: report.verdict,
      things: report.tests.flatMap(({ things }) => things),
      report,
    }),
  );
  return byTopic([...figures, ...claims]).flatMap(([, those]) => those);
}

/** Entries under the topics that they are about, in the order of the topics; none without any. */
export function byTopic(entries: readonly Entry[]): [Topic, Entry[]][] {
  return TOPICS.map((topic): [Topic, Entry[]] => [
    topic,
    entries.filter((entry) => entry.topic === topic),
  ]).filter(([, those]) => those.length > 0);
}

/** What a build may not pass over, in sentences. */
export function ledgerProblems(entries: readonly Entry[]): string[] {
  return [...figureProblems(figuresIn(entries)), ...claimProblems(claimsIn(entries))];
}

/** The reports of the figures among some entries. */
export function figuresIn(entries: readonly Entry[]): FigureReport[] {
  return entries.flatMap((entry) => (entry.kind === "figure" ? [entry.report] : []));
}

/** The reports of the claims among some entries. */
export function claimsIn(entries: readonly Entry[]): ClaimReport[] {
  return entries.flatMap((entry) => (entry.kind === "claim" ? [entry.report] : []));
}
