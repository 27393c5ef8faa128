import { type Prose, told } from "../model/prose.ts";
import type { Translator } from "./translator.ts";

/** A figure as it is written, with the word that bounds it. */
export function boundOf(
  words: Translator,
  bound: "about" | "more than" | null,
  written: string,
): string {
  if (bound === null) return written;
  return words(bound === "about" ? "ledger.about" : "ledger.bound", { value: written });
}

/** A number that is written already, with its unit in words. */
export function withUnit(words: Translator, written: string, unit: "km" | "km²" | "%"): string {
  if (unit === "%") return words("ledger.share", { value: written });
  return `${written} ${words(unit === "km" ? "unit.km" : "unit.km2")}`;
}

/** Who says a figure, and as of when, where that is known. */
export function saidOf(
  words: Translator,
  { saidBy, asOf }: { saidBy: Prose; asOf: string | null },
): string {
  const by = told(saidBy, words.language).text;
  return asOf === null ? by : words("ledger.said.value", { by, date: words.date(asOf) });
}
