import { IntlMessageFormat } from "intl-messageformat";
import type { About, Language } from "../model/schema.ts";
import type { MessageKey } from "./languages/en.ts";
import { messagesOf } from "./loaded.ts";
import { formattersOf, numberFormat, writeDate } from "./writing.ts";

export type { MessageKey };

/** What each language calls itself, for the switch. */
export const OWN_NAMES: Record<Language, string> = {
  en: "English",
  kk: "Қазақша",
  ru: "Русский",
  zh: "中文",
};

export interface Translator {
  (key: MessageKey, values?: Record<string, string | number>): string;
  language: Language;
  /** Number with a fixed count of decimals, grouped as the language does. */
  number(value: number, decimals?: number): string;
  /** Metres as kilometres, without the unit. */
  km(metres: number, decimals?: number): string;
  /** A difference in per cent, always with its sign. */
  percent(value: number, decimals?: number): string;
  /** A country's name by its ISO 3166-1 alpha-3 code; the code itself where the atlas does not name it. */
  country(alpha3: string): string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in words. */
  date(iso: string): string;
}

type Countries = About["countries"];

const NONE: Countries = [];
const translators = new WeakMap<Countries, Map<Language, Translator>>();

/**
 * The translator of a language, who names the countries of an atlas as that does; made once, since
 * parsing messages is not free. Throws where the language has not been loaded.
 */
export function translator(language: Language, countries: Countries = NONE): Translator {
  const those = translators.get(countries) ?? new Map<Language, Translator>();
  translators.set(countries, those);
  const known = those.get(language);
  if (known !== undefined) return known;
  const made = makeTranslator(language, countries);
  those.set(language, made);
  return made;
}

function makeTranslator(language: Language, countries: Countries): Translator {
  const messages = messagesOf(language);
  const formatters = formattersOf(language);
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const say = (key: MessageKey, values?: Record<string, string | number>): string => {
    let format = formats.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(messages[key], language, undefined, { formatters });
      formats.set(key, format);
    }
    return String(format.format(values));
  };
  const named = new Map(countries.map((country) => [country.id, country[`name_${language}`]]));
  // A formatter takes longer to make than a hundred numbers to write, and a drag writes them each frame.
  const numbers = new Map<number, Intl.NumberFormat>();
  const number = (value: number, decimals = 0): string => {
    let format = numbers.get(decimals);
    if (format === undefined) {
      format = numberFormat(language, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      numbers.set(decimals, format);
    }
    return format.format(value);
  };
  return Object.assign(say, {
    language,
    number,
    km: (metres: number, decimals = 1) => number(metres / 1000, decimals),
    percent: (value: number, decimals = 1) => {
      const written = numberFormat(language, {
        style: "percent",
        signDisplay: "exceptZero",
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value / 100);
      // The prose keeps a space before the sign in English and Kazakh too, as ISO 80000 has it and CLDR has not.
      return language === "en" ? written.replace("%", "\u00a0%") : written;
    },
    country: (alpha3: string) => named.get(alpha3) ?? alpha3,
    date: (iso: string) => writeDate(language, iso),
  });
}
