import type { Prose } from "../model/prose.ts";
import type { Figure } from "../model/schema.ts";
import type { MessageKey, Translator } from "./translator.ts";

/** A message and the values that go into it, as the checks return them. */
interface Reason {
  code: MessageKey;
  values: object;
}

/** Values that are ISO 3166-1 alpha-3 codes, and those that are dates. */
const COUNTRIES = new Set(["side", "from", "to"]);
const DATES = new Set(["date"]);

/** A reason in the reader's language; `unit` is the unit of the figure it is about. */
export function sayReason(words: Translator, { code, values }: Reason, unit = ""): string {
  const said: Record<string, string | number> = { unit };
  for (const [name, value] of Object.entries(values) as [string, string | number][]) {
    if (COUNTRIES.has(name)) said[name] = words.country(String(value));
    else said[name] = DATES.has(name) ? words.date(String(value)) : value;
  }
  return words(code, said);
}

/** What is told in words of how a difference is explained, or of why nothing explains it. */
export function reasonsOf(explainedBy: Figure["explainedBy"]): Prose[] {
  if (explainedBy === null) return [];
  if ("reason" in explainedBy) return [explainedBy.reason];
  return "rulers" in explainedBy && explainedBy.rulers !== undefined
    ? [explainedBy.rulers.reason]
    : [];
}
