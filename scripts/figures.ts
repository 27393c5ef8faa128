import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type FigureReport, figureProblems } from "../src/checks/figures.ts";
import { translator } from "../src/i18n/translator.ts";
import { readAtlas } from "./atlas.ts";
import { figuresOf, markdownTable, README, withTable } from "./figures/table.ts";

const USAGE = "npm run -s figures [-- --json | --write | --check]";

/** One figure as scripts read it; lengths in the figure's own unit. */
interface FigureRecord {
  id: string;
  published: number;
  unit: string;
  computed: { turf: number; wgs84: number };
  differencePercent: number;
  verdict: string;
  reason: string;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function main(): number {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean" },
      write: { type: "boolean" },
      check: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const reports = figuresOf(readAtlas());
  const problems = figureProblems(reports);
  if (values.json) console.log(JSON.stringify(reports.map(asRecord), null, 2));
  else console.log(markdownTable(reports));
  if (values.write) writeFileSync(README, withTable(readFileSync(README, "utf8"), reports));
  if (
    values.check &&
    withTable(readFileSync(README, "utf8"), reports) !== readFileSync(README, "utf8")
  ) {
    problems.push(
      "README.md's table of figures is not what is computed: npm run figures -- --write",
    );
  }
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

function asRecord({
  figure,
  computed,
  differencePercent,
  verdict,
  reason,
}: FigureReport): FigureRecord {
  return {
    id: figure.id,
    published: figure.value,
    unit: figure.unit,
    computed: { turf: inKm(computed.turf), wgs84: inKm(computed.wgs84) },
    differencePercent: round(differencePercent, 3),
    verdict,
    reason: translator("en")(reason.code, reason.values),
  };
}

/** To the metre: the coordinates are not finer. */
function inKm(metres: number): number {
  return round(metres / 1000, 3);
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
