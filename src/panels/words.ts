import { createContext, useContext } from "react";
import { type Translator, translator } from "../i18n/translator.ts";
import type { Metres } from "../measure/position.ts";
import { inUnit, type Unit } from "../measure/units.ts";
import type { Names } from "../model/schema.ts";

const Words = createContext<Translator>(translator("en"));

export const SpeakIn = Words.Provider;

/** The interface's words in the reader's language. */
export function useWords(): Translator {
  return useContext(Words);
}

const Units = createContext<Unit>("km");

export const ReadIn = Units.Provider;

/** Lengths in the reader's unit. */
export interface Lengths {
  unit: string;
  /** The number alone. */
  number(metres: Metres, decimals?: number): string;
  /** The number with its unit. */
  write(metres: Metres, decimals?: number): string;
  /** The number as programs write it, to a tenth. */
  plain(metres: Metres): string;
}

export function useLengths(): Lengths {
  return lengthsIn(useWords(), useContext(Units));
}

/** How a language writes lengths in a unit. */
export function lengthsIn(words: Translator, unit: Unit): Lengths {
  const name = words(`unit.${unit}`);
  const number = (metres: Metres, decimals = 1) => words.number(inUnit(metres, unit), decimals);
  return {
    unit: name,
    number,
    write: (metres, decimals) => `${number(metres, decimals)} ${name}`,
    plain: (metres) => inUnit(metres, unit).toFixed(1),
  };
}

/** A record's name in the reader's language, else in English, else its id. */
export function nameIn(words: Translator, record: Names & { id: string }): string {
  return record[`name_${words.language}`] ?? record.name_en ?? record.id;
}

/** The record's names in the other languages, for those who look it up elsewhere. */
export function otherNames(words: Translator, record: Names): string[] {
  const all = [record.name_en, record.name_kk, record.name_ru, record.name_zh];
  const own = record[`name_${words.language}`] ?? record.name_en;
  return [...new Set(all.filter((name) => name !== null && name !== own))] as string[];
}
