import { type FigureReport, figureReports } from "../../src/checks/figures.ts";
import { lineRuler } from "../../src/checks/stretch.ts";
import { translator } from "../../src/i18n/translator.ts";
import { type Atlas, sectionsOf } from "../../src/model/atlas.ts";

export const README = new URL("../../README.md", import.meta.url).pathname;

const BEGIN = "<!-- figures: begin (npm run figures -- --write) -->";
const END = "<!-- figures: end -->";

/** The report of every figure of an atlas. */
export function figuresOf(atlas: Atlas): FigureReport[] {
  const lines = [...atlas.lines.values()].map((line) => lineRuler(line, sectionsOf(atlas, line)));
  return figureReports(atlas.figures, lines);
}

/** The figures as a Markdown table, one row each. */
export function markdownTable(reports: readonly FigureReport[]): string {
  const words = translator("en");
  const head = ["figure", "published", "turf", "WGS84", "difference", "verdict", "why"];
  const rows = reports.map(({ figure, computed, differencePercent, verdict, reason }) => [
    words(`figure.${figure.of.part}`),
    `${words.number(figure.value, 2)} ${figure.unit}`,
    `${words.km(computed.turf, 2)} km`,
    `${words.km(computed.wgs84, 2)} km`,
    words.percent(differencePercent, 2),
    words(`verdict.${verdict}`),
    words(reason.code, reason.values),
  ]);
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A README with its table of figures brought up to date. Throws where the marks are missing. */
export function withTable(readme: string, reports: readonly FigureReport[]): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) {
    throw new Error(
      `README.md has no place for the figures: it needs the lines “${BEGIN}” and “${END}”`,
    );
  }
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${markdownTable(reports)}\n\n${readme.slice(end)}`;
}
