import type { ClaimReport } from "../../src/checks/claims.ts";
import { decimalsOf, type FigureReport, IN_UNIT } from "../../src/checks/figures.ts";
import { claimsIn, type Entry, figuresIn } from "../../src/checks/ledger.ts";
import { sayReason } from "../../src/i18n/reason.ts";
import { boundOf } from "../../src/i18n/said.ts";
import { translator } from "../../src/i18n/translator.ts";

export const README = new URL("../../README.md", import.meta.url).pathname;

const BEGIN = "<!-- figures: begin (npm run figures -- --write) -->";
const END = "<!-- figures: end -->";

const words = translator("en");

/** The ledger as two Markdown tables, figures and claims, one row each in the order of the text. */
export function markdownTables(entries: readonly Entry[]): string {
  return [
    table(
      ["figure", "published", "turf", "WGS84", "difference", "verdict", "why"],
      figuresIn(entries).map(figureCells),
    ),
    table(["statement", "verdict", "why"], claimsIn(entries).map(claimCells)),
  ].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function figureCells(report: FigureReport): string[] {
  const { figure, computed, differencePercent, verdict, reason } = report;
  const decimals = decimalsOf(figure.value);
  const written = (value: number) =>
    `${words.number(value / IN_UNIT[figure.unit], decimals)} ${figure.unit}`;
  const published = `${words.number(figure.value, decimals)} ${figure.unit}`;
  return [
    figure.label.en,
    boundOf(words, figure.bound, published),
    computed === null ? "–" : written(computed.turf),
    computed === null ? "–" : written(computed.wgs84),
    differencePercent === null ? "–" : words.percent(differencePercent, 2),
    words(`verdict.${verdict}`),
    whyOf(report, sayReason(words, reason, figure.unit)),
  ];
}

/** The reason with what is told in words, where something is. */
export function whyOf({ figure, verdict, alone }: FigureReport, said: string): string {
  const { of, explainedBy } = figure;
  if (of.what === "nothing") return `${said} ${of.why}`;
  if (alone !== null) return `${said} ${sayReason(words, alone, figure.unit)}`;
  const told = verdict === "explained" || verdict === "differs";
  if (told && explainedBy !== null && "reason" in explainedBy) {
    return `${said} ${explainedBy.reason}`;
  }
  return said;
}

function claimCells({ claim, verdict, tests }: ClaimReport): string[] {
  const reasons = tests.map(({ reason }) => sayReason(words, reason));
  return [
    claim.statement.en,
    words(`verdict.${verdict}`),
    [...reasons, ...(claim.because === null ? [] : [claim.because.en])].join(" "),
  ];
}

/** A README with its tables brought up to date. Throws where the marks are missing. */
export function withTable(readme: string, entries: readonly Entry[]): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) {
    throw new Error(
      `README.md has no place for the figures: it needs the lines “${BEGIN}” and “${END}”`,
    );
  }
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${markdownTables(entries)}\n\n${readme.slice(end)}`;
}
