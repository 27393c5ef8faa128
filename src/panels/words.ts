import { useAtomValue } from "jotai";
import type { Translator } from "../i18n/translator.ts";
import type { Names } from "../model/schema.ts";
import { type Lengths, lengthsAtom, wordsAtom } from "../store/words.ts";

/** The interface's words in the reader's language. */
export function useWords(): Translator {
  return useAtomValue(wordsAtom);
}

/** Lengths in the reader's unit. */
export function useLengths(): Lengths {
  return useAtomValue(lengthsAtom);
}

/** A record's name in the reader's language, else in English, else as it is where it is, else its id. */
export function nameIn(words: Translator, record: Names & { id: string }): string {
  return ownName(words, record) ?? record.id;
}

/** As nameIn; where it has no English name either, one that it has. */
function ownName({ language }: Translator, record: Names): string | null {
  const { name_en, name_ru, name_zh, name_kk } = record;
  return record[`name_${language}`] ?? name_en ?? name_ru ?? name_zh ?? name_kk;
}

/** The record's names in the other languages, for those who look it up elsewhere. */
export function otherNames(words: Translator, record: Names): string[] {
  const all = [record.name_en, record.name_kk, record.name_ru, record.name_zh];
  const own = ownName(words, record);
  return [...new Set(all.filter((name) => name !== null && name !== own))] as string[];
}
