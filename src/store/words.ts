import { atom } from "jotai";
import { type Translator, translator } from "../i18n/translator.ts";
import type { Metres } from "../measure/position.ts";
import { inUnit, type Unit } from "../measure/units.ts";
import { languageAtom, unitAtom } from "./look.ts";

/** The interface's words in the reader's language. */
export const wordsAtom = atom((get) => translator(get(languageAtom)));

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

export const lengthsAtom = atom((get) => lengthsIn(get(wordsAtom), get(unitAtom)));

/** How a language writes lengths in a unit. */
function lengthsIn(words: Translator, unit: Unit): Lengths {
  const name = words(`unit.${unit}`);
  const number = (metres: Metres, decimals = 1) => words.number(inUnit(metres, unit), decimals);
  return {
    unit: name,
    number,
    write: (metres, decimals) => `${number(metres, decimals)} ${name}`,
    plain: (metres) => inUnit(metres, unit).toFixed(1),
  };
}
