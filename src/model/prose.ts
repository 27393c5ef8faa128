import type * as v from "valibot";
import type { prose } from "./schema/prose.ts";
import { LANGUAGES, type Language } from "./schema/values.ts";

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

export function isIn(prose: Prose, language: Language): boolean {
  return told(prose, language).language === language;
}

/** What makes some words in English, and in each other language for which it does not answer `null`. */
export function proseBy(write: (language: Language) => string | null): Prose {
  const written = LANGUAGES.flatMap((language) => {
    const text = write(language);
    return text === null ? [] : [[language, text] as const];
  });
  const inLanguages = Object.fromEntries(written) as Exclude<Prose, string>;
  return written.length === 1 ? inLanguages.en : inLanguages;
}

/** One after the other, in each language that all of them are written in. */
export function joined(parts: readonly Prose[], between?: Prose): Prose {
  return proseBy((language) => {
    if (!parts.every((part) => isIn(part, language))) return null;
    // Chinese sentences follow one another without a space.
    const gap =
      between === undefined ? (language === "zh" ? "" : " ") : told(between, language).text;
    return parts.map((part) => told(part, language).text).join(gap);
  });
}
