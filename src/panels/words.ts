import { useAtomValue } from "jotai";
import type { Translator } from "../i18n/translator.ts";
import { LANGUAGES } from "../model/schema/values.ts";
import type { Language, Names } from "../model/schema.ts";
import { type Lengths, lengthsAtom, wordsAtom } from "../store/words.ts";

/** The interface's words in the reader's language. */
export function useWords(): Translator {
  return useAtomValue(wordsAtom);
}

/** Lengths in the reader's unit. */
export function useLengths(): Lengths {
  return useAtomValue(lengthsAtom);
}

interface Named {
  text: string;
  language: Language;
}

/**
 * A record's name in the reader's language, else in English, else as it is where it is, else its id; and the
 * language it is in.
 */
export function namedIn(words: Translator, record: Names & { id: string }): Named {
  return ownName(words, record) ?? { text: record.id, language: "en" };
}

/** The same where no language can be told: in a title, a label, a sentence. */
export function nameIn(words: Translator, record: Names & { id: string }): string {
  return namedIn(words, record).text;
}

function ownName(words: Translator, record: Names): Named | undefined {
  const order: Language[] = [words.language, "en", "ru", "zh", "kk"];
  return order.flatMap((language): Named[] => {
    const text = record[`name_${language}`];
    return text === null ? [] : [{ text, language }];
  })[0];
}

/** The record's names in the other languages, for those who look it up elsewhere; each once. */
export function otherNames(words: Translator, record: Names): Named[] {
  const own = ownName(words, record)?.text;
  const all = LANGUAGES.flatMap((language): Named[] => {
    const text = record[`name_${language}`];
    return text === null || text === own ? [] : [{ text, language }];
  });
  return all.filter(({ text }, i) => all.findIndex((one) => one.text === text) === i);
}
