import { LANGUAGES } from "../model/schema/values.ts";
import type { Language } from "../model/schema.ts";

/**
 * The first of the languages a reader asks for, as a browser lists them (`zh-Hant-TW`, `kk`), that the
 * atlas speaks; English where it speaks none of them.
 */
export function readersLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const [primary = ""] = tag.toLowerCase().split("-");
    const spoken = LANGUAGES.find((language) => language === primary);
    if (spoken !== undefined) return spoken;
  }
  return "en";
}
