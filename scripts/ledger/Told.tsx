import type { Translator } from "../../src/i18n/translator.ts";
import { type Prose, told } from "../../src/model/prose.ts";

/** What a person wrote, in the page's language or else in English, which is then said. */
export function Told({ words, prose }: { words: Translator; prose: Prose }) {
  const { text, language } = told(prose, words.language);
  return language === words.language ? text : <span lang={language}>{text}</span>;
}
