import type { Figure } from "../model/schema.ts";
import { explanationOf, lossAtSpacing } from "./explained.ts";
import { doubtOfEnds, doubtOfSections } from "./explanations.ts";
import type { Ground } from "./ground.ts";
import { type Quantity, quantityOf, sectionsAlong } from "./quantities.ts";
import type { FigureReason, FigureVerdict } from "./verdicts.ts";

/** A published figure beside the computed one. */
export interface FigureReport extends Pick<Quantity, "computed" | "band" | "things"> {
  figure: Figure;
  /** (computed − published) / published, in per cent, computed on WGS84 or, for a sum, added up. */
  differencePercent: number | null;
  verdict: FigureVerdict;
  reason: FigureReason;
  /** Where other sources print other figures: what is found of this one by itself. */
  alone: FigureReason | null;
}

/** Metres or square metres in a figure's unit; per cent are their own. */
export const IN_UNIT = { km: 1e3, "km²": 1e6, "%": 1 } as const;

/** Decimals a figure is printed with. */
export function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/**
 * Every figure with its verdict, in the order given. Throws a RangeError on a figure of something
 * that is not on the ground.
 */
export function figureReports(figures: readonly Figure[], ground: Ground): FigureReport[] {
  const alone = figures.map((figure) => report(figure, figures, ground));
  return alone.map((one) => besideOthers(one, alone));
}

/** What a build may not pass over: unexplained differences, and explanations nobody needs. */
export function figureProblems(reports: readonly FigureReport[]): string[] {
  return reports.flatMap((report) => {
    const { figure, verdict, differencePercent } = report;
    const difference = `${differencePercent?.toFixed(2) ?? "?"} %`;
    if (verdict === "differs" && !isAccountedFor(report)) {
      return [`${figure.id} differs from what is published by ${difference}, unexplained`];
    }
    if (figure.explainedBy !== null && verdict !== "explained" && !stillHolds(report)) {
      return [
        `${figure.id}: ${verdict} (${difference}); its explanation by ${figure.explainedBy.by} is void`,
      ];
    }
    return [];
  });
}

/** Whether it is told that nothing explains a figure, or another one is borne out in its place. */
function isAccountedFor({ figure, reason }: FigureReport): boolean {
  return figure.explainedBy?.by === "nothing" || reason.code === "reason.conflict.settled";
}

/** Where sources conflict, or are of other dates, an explanation may be needed all the same. */
function stillHolds({ figure: { explainedBy }, verdict, reason, alone }: FigureReport): boolean {
  if (explainedBy?.by === "nothing") return verdict === "differs";
  if (explainedBy?.by === "date") return reason.code === "reason.dates";
  return (
    verdict === "conflicting sources" &&
    alone?.code.startsWith(`reason.${explainedBy?.by}`) === true
  );
}

function report(figure: Figure, figures: readonly Figure[], ground: Ground): FigureReport {
  const quantity = quantityOf(figure.of, ground, figures);
  const { things } = quantity;
  // What was drawn to a figure has that figure's size: to show it as computed would seem to confirm it.
  const [computed, band] =
    quantity.weakness === "drawn to it" ? [null, null] : [quantity.computed, quantity.band];
  const judged = (
    verdict: FigureVerdict,
    reason: FigureReason,
    differencePercent: number | null = null,
  ): FigureReport => ({
    figure,
    computed,
    band,
    things,
    // A sum that is right to the last digit leaves −0, which would be written with its sign.
    differencePercent: differencePercent === null ? null : differencePercent + 0,
    verdict,
    reason,
    alone: null,
  });
  const { of } = figure;
  switch (of.what) {
    case "nothing":
      return judged("not measurable", { code: "reason.nothing", values: {} });
    case "share": {
      const added = shares(figure, of, figures, judged);
      // Shares that make no whole are wrong whatever is measured.
      if (of.heldBy === undefined || added.verdict === "differs") return added;
      break;
    }
    case "sum":
      return addedUp(figure, of, figures, judged);
  }
  const scale = IN_UNIT[figure.unit];
  const differencePercent =
    computed === null ? null : (100 * (computed.wgs84 / scale - figure.value)) / figure.value;
  if (quantity.weakness === "drawn to it") {
    const drawn = (quantity.drawnTo ?? Number.NaN) / scale;
    return judged(
      "not independent",
      { code: "reason.drawn", values: { drawn } },
      differencePercent,
    );
  }
  if (quantity.readings.length > 0) return amongReadings(figure, quantity, judged);
  if (quantity.weakness === "sketched" || computed === null) {
    const least = (computed?.wgs84 ?? 0) / scale;
    // Through the points that are known no course is shorter than straight from each to the next.
    const isBounded = of.what === "works" && of.measure === "length" && least <= figure.value;
    return judged(
      "not measurable",
      isBounded
        ? { code: "reason.sketched.least", values: { least } }
        : { code: "reason.sketched", values: {} },
      differencePercent,
    );
  }
  const percent = figure.tolerancePercent;
  const isNear = Math.abs(differencePercent ?? Number.NaN) <= percent;
  const doubt = doubtPercent(figure, quantity, ground);
  if (isNear && doubt <= percent) {
    const reason: FigureReason = { code: "reason.within", values: { percent } };
    return judged("agrees", reason, differencePercent);
  }
  const reason = explanationOf(figure, quantity, figures, ground);
  if (reason !== null) return judged("explained", reason, differencePercent);
  const why: FigureReason = isNear
    ? { code: "reason.doubt", values: { percent, doubt } }
    : { code: "reason.none", values: { percent } };
  return judged("differs", why, differencePercent);
}

type Judged = (
  verdict: FigureVerdict,
  reason: FigureReason,
  differencePercent?: number | null,
) => FigureReport;

/**
 * How well we ourselves know the quantity, in per cent of the figure: where that is worse than the
 * tolerance, a part whose ends are in doubt, or an area whose edges are, may come near the published
 * figure by chance, and chance is no agreement.
 */
function doubtPercent({ value, unit, of }: Figure, { band }: Quantity, ground: Ground): number {
  const share = (doubt: number) => (100 * doubt) / (value * IN_UNIT[unit]);
  if (of.what === "line" && of.part !== "whole") return share(doubtOfEnds(ground.along(of.line)));
  if (of.what === "sections") {
    const sections = sectionsAlong(of, ground);
    return share(doubtOfSections(ground.along(of.line), (one) => sections.includes(one)));
  }
  // Drawn with few vertices a river is too short by more than the tolerance, and agrees by chance.
  if (of.what === "rivers") return lossAtSpacing(of.rivers, ground).lossPercent;
  return band === null ? 0 : share((band.most - band.least) / 2);
}

/**
 * Whether a figure lies among several answers to its question. It is then that of a reading between them, which no
 * sketch can confirm; it may be told that it lies outside of all, and outside of what their accuracy allows is said.
 */
function amongReadings(
  { value, unit, explainedBy }: Figure,
  { readings, band }: Quantity,
  judged: Judged,
): FigureReport {
  const inUnit = readings.map((reading) => reading / IN_UNIT[unit]);
  const values = { least: Math.min(...inUnit), most: Math.max(...inUnit) };
  const isAmong = value >= values.least && value <= values.most;
  if (isAmong && explainedBy?.by === "readings") {
    return judged("explained", { code: "reason.readings.among", values });
  }
  if (isAmong || explainedBy?.by !== "nothing" || band === null) {
    return judged("not measurable", { code: "reason.readings", values });
  }
  const [low, high] = [band.least / IN_UNIT[unit], band.most / IN_UNIT[unit]];
  return judged("differs", { code: "reason.readings.outside", values: { ...values, low, high } });
}

/** Half of the last decimal that is printed. */
function rounding(value: number): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

function figureOf(id: string, figures: readonly Figure[]): Figure {
  const figure = figures.find((candidate) => candidate.id === id);
  if (figure === undefined) throw new RangeError(`no figure ${id}`);
  return figure;
}

/** Shares make the whole, but for the rounding of each. */
function shares(
  figure: Figure,
  of: Extract<Figure["of"], { what: "share" }>,
  figures: readonly Figure[],
  judged: Judged,
): FigureReport {
  const all = [figure.value, ...of.with.map((id) => figureOf(id, figures).value)];
  const sum = all.reduce((a, b) => a + b, 0);
  const allowed = all.reduce((slack, value) => slack + rounding(value), 0);
  const means = (figure.value / 100) * figureOf(of.of, figures).value;
  const adds = Math.abs(sum - 100) <= allowed;
  return judged(adds ? "adds up" : "differs", { code: "reason.shares", values: { sum, means } });
}

/** A sum of printed figures is right to the last decimal; where the figure is a least one, it is more than that. */
function addedUp(
  figure: Figure,
  of: Extract<Figure["of"], { what: "sum" }>,
  figures: readonly Figure[],
  judged: Judged,
): FigureReport {
  const { value, bound, explainedBy } = figure;
  const sum = of.of.map((id) => figureOf(id, figures).value).reduce((a, b) => a + b, 0);
  const left = value - sum;
  const difference = (100 * -left) / value;
  // A billionth for the binary fractions of decimals.
  const adds = bound === null ? Math.abs(left) <= 1e-9 : left < 0;
  if (adds) return judged("adds up", { code: "reason.sum", values: { sum } }, difference);
  const held = explainedBy?.by === "words" && difference >= explainedBy.least;
  return held && difference <= explainedBy.most
    ? judged("explained", { code: "reason.sum.short", values: { sum, left } }, difference)
    : judged("differs", { code: "reason.sum.short", values: { sum, left } }, difference);
}

/**
 * What becomes of a figure where others print another one for the same: theirs are of another date; or one of them
 * is borne out, and this one differs; or nothing settles it, and the sources are in conflict, nobody's chosen. They
 * differ when they are further apart than the tolerance, and one that is refuted stands against no other. How
 * coarsely a river is drawn bounds its length and no more, so it cannot choose between two of them.
 */
function besideOthers(one: FigureReport, all: readonly FigureReport[]): FigureReport {
  const { figure } = one;
  if (isSettled(one) || figure.explainedBy?.by === "nothing") return one;
  const group = figure.beside ?? figure.id;
  const apart = Math.max(rounding(figure.value), (figure.tolerancePercent / 100) * figure.value);
  const others = all
    .filter(({ figure: { id, beside } }) => id !== figure.id && (id === group || beside === group))
    .filter((other) => Math.abs(other.figure.value - figure.value) > apart)
    .filter((other) => other.figure.explainedBy?.by !== "nothing");
  if (others.length === 0) return one;
  if (others.every((other) => areOfOtherDates(figure, other.figure))) {
    return { ...one, alone: one.reason, reason: rivals("reason.dates", others) };
  }
  const settled = others.find(isSettled)?.figure.value;
  // What has no outline cannot be refuted by another's.
  return settled !== undefined && one.computed !== null
    ? {
        ...one,
        alone: one.reason,
        verdict: "differs",
        reason: rivals("reason.conflict.settled", others, settled),
      }
    : {
        ...one,
        alone: one.reason,
        verdict: "conflicting sources",
        reason: rivals("reason.conflict", others),
      };
}

function rivals(
  code: "reason.conflict" | "reason.conflict.settled" | "reason.dates",
  others: readonly FigureReport[],
  settled = 0,
): FigureReason {
  const values = others.map((other) => other.figure.value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { code, values: { least, most, count: others.length, settled } };
}

/** Whether two figures are of a thing that changed, at two dates that are told. */
function areOfOtherDates(one: Figure, other: Figure): boolean {
  const changed = [one, other].some(({ explainedBy }) => explainedBy?.by === "date");
  return changed && one.asOf !== null && other.asOf !== null && one.asOf !== other.asOf;
}

/** Explanations that say how a figure may have come about, and not that it is the right one. */
const MAY_BE = new Set<string | undefined>(["spacing", "counting"]);

/** Whether measurement bears a figure out, against what others may print. */
function isSettled({ figure, verdict }: FigureReport): boolean {
  return verdict === "agrees" || (verdict === "explained" && !MAY_BE.has(figure.explainedBy?.by));
}
