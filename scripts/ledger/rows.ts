import { type FigureReport, IN_UNIT } from "../../src/checks/figures.ts";
import type { Entry } from "../../src/checks/ledger.ts";
import { type Picture, pictureOf } from "../../src/checks/picture.ts";
import { formulaOf } from "../../src/i18n/formula.ts";
import { sayReason } from "../../src/i18n/reason.ts";
import { boundOf, saidOf } from "../../src/i18n/said.ts";
import type { Translator } from "../../src/i18n/translator.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { inEnglish } from "../../src/model/prose.ts";
import { whyOf } from "../figures/table.ts";
import { escaped, sourceLink } from "./html.ts";

/** One entry as a row of the page: what, published, computed, verdict, why, sources. */
export function rowOf(words: Translator, atlas: Atlas, entry: Entry): string {
  const { id, verdict } = entry;
  const record = entry.kind === "figure" ? entry.report.figure : entry.report.claim;
  const name =
    entry.kind === "figure" ? entry.report.figure.label.en : entry.report.claim.statement.en;
  const sources = record.sources.map((source) => sourceLink(atlas, source)).join("<br>");
  const cells =
    entry.kind === "figure" ? figureCells(words, entry.report) : claimCells(words, entry);
  return `<tr id="${escaped(id)}" data-verdict="${verdict}">
  <th scope="row"><a href="./#panel=figures&amp;claim=${escaped(id)}">${escaped(name)}</a><br><small>${escaped(placeOf(words, entry))}</small></th>
${cells.sizes}
  <td><b>${escaped(words(`verdict.${verdict}`))}</b></td>
  <td>${cells.why}</td>
  <td><small>${sources}</small></td>
</tr>`;
}

function placeOf(words: Translator, entry: Entry): string {
  if (entry.kind === "claim") return `${words("ledger.text")}: ${entry.report.claim.where}`;
  const { figure } = entry.report;
  const where = words(figure.in === "text" ? "ledger.text" : "ledger.elsewhere");
  return `${where}: ${figure.where}. ${saidOf(words, figure)}`;
}

function figureCells(words: Translator, report: FigureReport): { sizes: string; why: string } {
  const { figure, computed, differencePercent, reason } = report;
  const decimals = String(figure.value).split(".")[1]?.length ?? 0;
  const written = (size: number) =>
    `${words.number(size / IN_UNIT[figure.unit], decimals)} ${figure.unit}`;
  const published = `${words.number(figure.value, decimals)} ${figure.unit}`;
  const picture = pictureOf(report);
  const difference = differencePercent === null ? "" : words.percent(differencePercent, 2);
  const own =
    computed === null
      ? difference
      : `${written(computed.turf)}<br><small>${written(computed.wgs84)} on WGS84</small><br>${difference}`;
  const percent = words.number(figure.tolerancePercent, 1);
  const tolerance =
    figure.tolerancePercent === 0
      ? ""
      : `${words("figures.tolerance", { percent })} ${inEnglish(figure.toleranceReason)}`;
  const said = whyOf(report, sayReason(words, reason, figure.unit));
  return {
    sizes: `  <td class="n">${boundOf(words, figure.bound, published)}${picture === null ? "" : drawn(picture)}</td>
  <td class="n">${own || "–"}</td>`,
    why: `${escaped(said)}${figure.note === undefined ? "" : ` ${escaped(inEnglish(figure.note))}`}
    <br><small>${escaped(words(formulaOf(figure.of)))}. ${escaped(tolerance)}</small>`,
  };
}

function claimCells(
  words: Translator,
  { report: { claim, tests } }: Extract<Entry, { kind: "claim" }>,
): { sizes: string; why: string } {
  const lines = tests.map(
    ({ test, reason }) =>
      `${escaped(sayReason(words, reason))} <small>${escaped(words(`formula.${test.test}`))}.</small>`,
  );
  const because = claim.because === null ? [] : [escaped(claim.because.en)];
  return {
    sizes: `  <td>${words("ledger.claim")}${claim.quote === undefined ? "" : `<br><small>“${escaped(claim.quote)}”</small>`}</td>
  <td>–</td>`,
    why: [...because, ...lines].join("<br>"),
  };
}

const [WIDTH, HEIGHT] = [150, 30];

/** Published as a ring with its tolerance, computed as a dot with its band, on one scale. */
function drawn({ published, computed }: Picture): string {
  const x = (share: number) => (share * WIDTH).toFixed(1);
  const bar = (from: number, to: number, y: number) =>
    `<line x1="${x(from)}" x2="${x(to)}" y1="${y}" y2="${y}" stroke="currentColor" stroke-width="1.5"/>`;
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${bar(published.from, published.to, 9)}${bar(computed.from, computed.to, 21)}<circle class="ring" cx="${x(published.at)}" cy="9" r="4"/><circle class="dot" cx="${x(computed.at)}" cy="21" r="4"/></svg>`;
}
