import Papa from "papaparse";
import { translator } from "../../src/i18n/everyLanguage.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { told } from "../../src/model/prose.ts";
import type { Language } from "../../src/model/schema.ts";
import type { EntryRecord } from "./entryRecord.ts";

/** The columns in their order, the same in every language; the earth of a number is in its column's name. */
export const LEDGER_COLUMNS = [
  "id",
  "kind",
  "topic",
  "label",
  "published",
  "unit",
  "bound",
  "computed_turf",
  "computed_wgs84",
  "band_least",
  "band_most",
  "difference_percent",
  "verdict",
  "verdict_label",
  "reason",
  "would_change",
  "said_by",
  "where",
  "as_of",
  "sources",
] as const;

/**
 * Figures, statements and their verdicts as CSV after RFC 4180, a row an entry, its words in one language; numbers have
 * a decimal point, lists of ids are parted by spaces, and what there is not is empty.
 */
export function ledgerCsv(
  { about }: Pick<Atlas, "about">,
  entries: readonly EntryRecord[],
  language: Language,
): string {
  const words = translator(language, about.countries);
  const rows = entries.map(
    (entry): Record<(typeof LEDGER_COLUMNS)[number], unknown> => ({
      id: entry.id,
      kind: entry.kind,
      topic: words(`topic.${entry.topic}` as "topic.lengths"),
      label: entry.label[language],
      published: entry.published?.value,
      unit: entry.published?.unit,
      bound: entry.published?.bound,
      computed_turf: entry.computed?.turf,
      computed_wgs84: entry.computed?.wgs84,
      band_least: entry.band?.least,
      band_most: entry.band?.most,
      difference_percent: entry.differencePercent,
      verdict: entry.verdict,
      verdict_label: words(`verdict.${entry.verdict}` as "verdict.agrees"),
      reason: entry.reason[language],
      would_change: entry.wouldChange[language],
      said_by: entry.saidBy === null ? null : told(entry.saidBy, language).text,
      where: told(entry.where, language).text,
      as_of: entry.asOf,
      sources: entry.sources.join(" "),
    }),
  );
  return `${Papa.unparse(rows, { columns: [...LEDGER_COLUMNS], newline: "\r\n" })}\r\n`;
}
