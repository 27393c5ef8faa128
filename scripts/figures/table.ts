import type { ClaimReport } from "../../src/checks/claims.ts";
import { decimalsOf, type FigureReport, IN_UNIT } from "../../src/checks/figures.ts";
import { claimsIn, type Entry, figuresIn } from "../../src/checks/ledger.ts";
import { VERDICTS } from "../../src/checks/verdicts.ts";
import { reasonsOf, sayReason } from "../../src/i18n/reason.ts";
import { boundOf } from "../../src/i18n/said.ts";
import type { Translator } from "../../src/i18n/translator.ts";
import { inEnglish } from "../../src/model/prose.ts";

/** Some entries of the ledger by their ids, in the order named: what, published, measured, verdict. */
export function shortTable(
  words: Translator,
  entries: readonly Entry[],
  ids: readonly string[],
): string {
  const rows = ids.map((id) => {
    const entry = entries.find((each) => each.id === id);
    if (entry === undefined) throw new Error(`the ledger has no entry ${id}`);
    if (entry.kind === "claim") {
      const [statement = "", verdict = "", why = ""] = claimCells(words, entry.report);
      return [statement, "–", "–", verdict, firstSentences(why)];
    }
    const [label = "", published = "", sphere = "", , , verdict = "", why = ""] = figureCells(
      words,
      entry.report,
    );
    return [label, published, sphere, verdict, firstSentences(why)];
  });
  return table(["the text says", "published", "measured", "verdict", "why"], rows);
}

const SHORT = 160;

/** As many whole sentences as a line of a short table holds; one at least. */
function firstSentences(text: string): string {
  const [first = "", ...more] = text.split(/(?<=\.) (?=[A-Z])/);
  let said = first;
  for (const sentence of more) {
    if (`${said} ${sentence}`.length > SHORT) break;
    said = `${said} ${sentence}`;
  }
  return said;
}

/** Every verdict that some entry came to, in a sentence. */
export function verdictList(words: Translator, entries: readonly Entry[]): string {
  return VERDICTS.filter((name) => entries.some(({ verdict }) => verdict === name))
    .map((name) => `- **${words(`verdict.${name}`)}**: ${words(`verdict.${name}.means`)}`)
    .join("\n");
}

/** The ledger as two Markdown tables, figures and claims, one row each, by topic. */
export function markdownTables(words: Translator, entries: readonly Entry[]): string {
  return [
    table(
      [
        "figure",
        "published",
        "on a sphere",
        "on WGS84",
        "difference",
        "verdict",
        "why",
        "what would change it",
      ],
      figuresIn(entries).map((report) => figureCells(words, report)),
    ),
    table(
      ["statement", "verdict", "why", "what would change it"],
      claimsIn(entries).map((report) => claimCells(words, report)),
    ),
  ].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function figureCells(words: Translator, report: FigureReport): string[] {
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
    whyOf(words, report, sayReason(words, reason, figure.unit)),
    inEnglish(figure.wouldChange),
  ];
}

/** The reason with what is told in words, where something is. */
export function whyOf(
  words: Translator,
  { figure, verdict, alone }: FigureReport,
  said: string,
): string {
  const { of, explainedBy } = figure;
  if (of.what === "nothing") return `${said} ${inEnglish(of.why)}`;
  if (alone !== null) return `${said} ${sayReason(words, alone, figure.unit)}`;
  const isDifferent = verdict === "explained" || verdict === "differs";
  const told = isDifferent ? reasonsOf(explainedBy).map(inEnglish) : [];
  return [said, ...told].join(" ");
}

function claimCells(words: Translator, { claim, verdict, tests }: ClaimReport): string[] {
  const reasons = tests.map((test) => whyTest(words, test));
  return [
    claim.statement.en,
    words(`verdict.${verdict}`),
    [...reasons, ...(claim.because === null ? [] : [claim.because.en])].join(" "),
    inEnglish(claim.wouldChange),
  ];
}

/** What a test found, after the words that were read where it reads some. */
export function whyTest(words: Translator, { test, reason }: ClaimReport["tests"][number]): string {
  const said = sayReason(words, reason);
  return test.test === "text" ? `${inEnglish(test.says)} ${said}` : said;
}
