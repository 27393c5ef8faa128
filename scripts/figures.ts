import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { ClaimReport } from "../src/checks/claims.ts";
import { type FigureReport, IN_UNIT } from "../src/checks/figures.ts";
import { claimsIn, type Entry, figuresIn, ledgerOf, ledgerProblems } from "../src/checks/ledger.ts";
import { translator } from "../src/i18n/everyLanguage.ts";
import { sayReason } from "../src/i18n/reason.ts";
import type { Translator } from "../src/i18n/translator.ts";
import { inEnglish } from "../src/model/prose.ts";
import { readAtlas } from "./atlas.ts";
import { README, WHOLE, wholeDocument, withShortTable } from "./figures/documents.ts";
import { markdownTables, whyOf, whyTest } from "./figures/table.ts";

const USAGE = "npm run -s figures [-- --json | --write | --check]";

/** One figure as scripts read it; sizes in the figure's own unit. */
interface FigureRecord {
  id: string;
  published: number;
  unit: string;
  /** Null where nothing can be measured: the figure is added up, or no outline is published. */
  computed: { turf: number; wgs84: number } | null;
  differencePercent: number | null;
  verdict: string;
  reason: string;
  /** What would change the verdict. */
  wouldChange: string;
}

/** One claim, after all figures. */
interface ClaimRecord {
  id: string;
  claim: string;
  verdict: string;
  reason: string;
  wouldChange: string;
  tests: { test: string; verdict: string; reason: string }[];
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
  const atlas = readAtlas();
  const words = translator("en", atlas.about.countries);
  const entries = ledgerOf(atlas);
  const problems = ledgerProblems(entries);
  if (values.json) console.log(JSON.stringify(asRecords(words, entries, atlas.figures), null, 2));
  else console.log(markdownTables(words, entries));
  const documents = values.write || values.check ? documentsOf(words, entries) : [];
  for (const { name, path, made } of documents) {
    if (values.write) writeFileSync(path, made);
    else if (made !== readFileSync(path, "utf8")) {
      problems.push(`${name} is not what is computed: npm run figures -- --write`);
    }
  }
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

/** The documents that tell figures of the published atlas, as they should be. */
function documentsOf(words: Translator, entries: readonly Entry[]) {
  const short = withShortTable(readFileSync(README, "utf8"), words, entries);
  return [
    { name: "README.md", path: README, made: short },
    { name: "docs/figures.md", path: WHOLE, made: wholeDocument(words, entries) },
  ];
}

/** Figures in the order of their file, the three lengths first; then the claims, as in the text. */
function asRecords(
  words: Translator,
  entries: readonly Entry[],
  order: readonly { id: string }[],
): (FigureRecord | ClaimRecord)[] {
  const place = new Map(order.map(({ id }, index) => [id, index]));
  const figures = figuresIn(entries).toSorted(
    (a, b) => (place.get(a.figure.id) ?? 0) - (place.get(b.figure.id) ?? 0),
  );
  return [
    ...figures.map((report) => figureRecord(words, report)),
    ...claimsIn(entries).map((report) => claimRecord(words, report)),
  ];
}

function figureRecord(words: Translator, report: FigureReport): FigureRecord {
  const { figure, computed, differencePercent, verdict, reason } = report;
  const inUnit = (size: number) => round(size / IN_UNIT[figure.unit], 3);
  return {
    id: figure.id,
    published: figure.value,
    unit: figure.unit,
    computed:
      computed === null ? null : { turf: inUnit(computed.turf), wgs84: inUnit(computed.wgs84) },
    differencePercent: differencePercent === null ? null : round(differencePercent, 3),
    verdict,
    reason: whyOf(words, report, sayReason(words, reason, figure.unit)),
    wouldChange: inEnglish(figure.wouldChange),
  };
}

function claimRecord(words: Translator, { claim, verdict, tests }: ClaimReport): ClaimRecord {
  const each = tests.map((report) => ({
    test: report.test.test,
    verdict: report.verdict,
    reason: whyTest(words, report),
  }));
  return {
    id: claim.id,
    claim: claim.statement.en,
    verdict,
    reason: [...each.map(({ reason }) => reason), claim.because?.en ?? ""].join(" ").trim(),
    wouldChange: inEnglish(claim.wouldChange),
    tests: each,
  };
}

/** To the metre, or a thousandth of a square kilometre: the coordinates are not finer. */
function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
