import type { Length, Metres } from "../measure/position.ts";
import type { Figure } from "../model/schema.ts";
import { doubtOfEnds, rulerOf, walkedLength } from "./explanations.ts";
import { type LineRuler, measureStretch } from "./stretch.ts";

export type Verdict = "agrees" | "explained" | "differs";

/** Why the verdict is what it is: a message and the numbers that go into it. */
export type Reason =
  | { code: "reason.within"; values: { percent: number } }
  | { code: "reason.ruler"; values: { ruler: Metres } }
  | {
      code: "reason.ends";
      values: { ruler: Metres; walked: number; left: number; doubt: number };
    }
  | { code: "reason.none"; values: { percent: number } };

/** A published figure beside the computed one. */
export interface FigureReport {
  figure: Figure;
  /** Metres. */
  computed: Length;
  /** (turf − published) / published, in per cent. */
  differencePercent: number;
  verdict: Verdict;
  reason: Reason;
}

const METRES_PER_KM = 1000;

/**
 * Every figure with its verdict, in the order given; `lines` are the lines the figures are of.
 * Throws a RangeError on a figure of a line that is not among them.
 */
export function figureReports(
  figures: readonly Figure[],
  lines: readonly LineRuler[],
): FigureReport[] {
  return figures.map((figure) => {
    const along = lines.find(({ line }) => line.id === figure.of.line);
    if (along === undefined) throw new RangeError(`no line ${figure.of.line} for ${figure.id}`);
    return report(figure, along, wholeBeside(figure, figures));
  });
}

/** What a build may not pass over: unexplained differences, and explanations nobody needs. */
export function figureProblems(reports: readonly FigureReport[]): string[] {
  return reports.flatMap(({ figure, verdict, differencePercent }) => {
    const difference = `${differencePercent.toFixed(2)} %`;
    if (verdict === "differs") {
      return [`${figure.id} differs from what is published by ${difference}, unexplained`];
    }
    if (verdict === "agrees" && figure.explainedBy !== null) {
      return [
        `${figure.id} agrees (${difference}): its explanation “${figure.explainedBy}” is void`,
      ];
    }
    return [];
  });
}

/** The figure for the whole of the same line: the ruler is found with it and with no other. */
function wholeBeside(figure: Figure, figures: readonly Figure[]): Figure | undefined {
  return figures.find(({ of }) => of.line === figure.of.line && of.part === "whole");
}

function report(figure: Figure, along: LineRuler, whole: Figure | undefined): FigureReport {
  const published = figure.value * METRES_PER_KM;
  const line = measureStretch(along, 0, along.ruler.length.wgs84);
  const computed = figure.of.part === "whole" ? line.length : line[figure.of.part];
  const differencePercent = (100 * (computed.turf - published)) / published;
  const percent = figure.tolerancePercent;
  const judged = (verdict: Verdict, reason: Reason): FigureReport => ({
    figure,
    computed,
    differencePercent,
    verdict,
    reason,
  });
  if (Math.abs(differencePercent) <= percent && !inDoubt(figure, along)) {
    return judged("agrees", { code: "reason.within", values: { percent } });
  }
  const reason = explanation(figure, along, whole);
  return reason === null
    ? judged("differs", { code: "reason.none", values: { percent } })
    : judged("explained", reason);
}

/**
 * Whether we ourselves know the quantity less well than the tolerance asks: a part whose ends are in
 * doubt by more may come near the published figure by chance, and chance is no agreement.
 */
function inDoubt({ value, of, tolerancePercent }: Figure, along: LineRuler): boolean {
  if (of.part === "whole") return false;
  return 100 * doubtOfEnds(along) > tolerancePercent * value * METRES_PER_KM;
}

/** The explanation the figure is held to have, computed; null where it does not hold. */
function explanation(figure: Figure, along: LineRuler, whole: Figure | undefined): Reason | null {
  if (figure.explainedBy === null || whole === undefined) return null;
  const ruler = rulerOf(along, whole.value * METRES_PER_KM);
  if (ruler === null) return null;
  const { part } = figure.of;
  if (part === "whole") return { code: "reason.ruler", values: { ruler } };
  if (figure.explainedBy !== "ends") return null;
  const walked = walkedLength(along, part, ruler) / METRES_PER_KM;
  const left = figure.value - walked;
  const doubt = doubtOfEnds(along) / METRES_PER_KM;
  if (Math.abs(left) > doubt) return null;
  return { code: "reason.ends", values: { ruler, walked, left, doubt } };
}
