import type * as v from "valibot";
import { LANGUAGES, type Language } from "./schema/base.ts";
import type { prose } from "./schema/prose.ts";

/** What a person wrote: in English, or in English and in any of the other languages. */
export type Prose = v.InferOutput<typeof prose>;

/** What a reader of a language is told, and the language it is in: English where there is no other. */
export function told(prose: Prose, language: Language): { text: string; language: Language } {
  const inLanguages = typeof prose === "string" ? { en: prose } : prose;
  const text = inLanguages[language];
  return text === undefined ? { text: inLanguages.en, language: "en" } : { text, language };
}

export function inEnglish(prose: Prose): string {
  return told(prose, "en").text;
}

/** One after the other, in each language that all of them are written in. */
export function joined(parts: readonly Prose[]): Prose {
  const whole = (language: Language) => {
    const each = parts.map((part) => told(part, language));
    if (each.some((part) => part.language !== language)) return [];
    return [[language, each.map(({ text }) => text).join(" ")] as const];
  };
  const inLanguages = Object.fromEntries(LANGUAGES.flatMap(whole)) as Exclude<Prose, string>;
  return Object.keys(inLanguages).length === 1 ? inLanguages.en : inLanguages;
}
