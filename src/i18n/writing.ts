import type { Language } from "../model/schema.ts";
import { type CalendarDate, parseDate } from "../model/time.ts";

/**
 * The locale by whose rules a language's numbers and plurals are formatted. Chromium's ICU has no Kazakh
 * numbers and dates, and writes English ones or the root's instead. Kazakh and Russian numbers are grouped
 * and pointed alike (CLDR), so they are written by the Russian rule; its plurals Chromium knows.
 */
const RULES: Record<Language, { numbers: string; plurals: string }> = {
  en: { numbers: "en-GB", plurals: "en" },
  kk: { numbers: "ru-RU", plurals: "kk" },
  ru: { numbers: "ru-RU", plurals: "ru" },
  zh: { numbers: "zh-CN", plurals: "zh" },
};

/** Months as CLDR writes them inside a Kazakh date. */
const KAZAKH_MONTHS = [
  "қаңтар",
  "ақпан",
  "наурыз",
  "сәуір",
  "мамыр",
  "маусым",
  "шілде",
  "тамыз",
  "қыркүйек",
  "қазан",
  "қараша",
  "желтоқсан",
] as const;

/** How a language writes numbers. */
export function numberFormat(
  language: Language,
  options?: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  return new Intl.NumberFormat(RULES[language].numbers, options);
}

/** What the messages of a language are formatted with, each made once: making one takes long. */
export function formattersOf(language: Language) {
  const { numbers, plurals } = RULES[language];
  return {
    getNumberFormat: madeOnce((options?: Intl.NumberFormatOptions) =>
      numberFormat(language, options),
    ),
    getPluralRules: madeOnce(
      (options?: Intl.PluralRulesOptions) => new Intl.PluralRules(plurals, options),
    ),
    getDateTimeFormat: madeOnce(
      (options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(numbers, options),
    ),
  };
}

function madeOnce<Options, Made>(make: (options?: Options) => Made) {
  const known = new Map<string, Made>();
  return (_locales: unknown, options?: Options): Made => {
    const key = JSON.stringify(options ?? null);
    const made = known.get(key) ?? make(options);
    known.set(key, made);
    return made;
  };
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in words; what is no date is said as it was given, not as some other day. */
export function writeDate(language: Language, iso: string): string {
  const written = parseDate(iso);
  if (written === null) return iso;
  return language === "kk" ? kazakhDate(written) : dateByIntl(language, written);
}

/** By CLDR's pattern: `2002 ж. 10 мамыр`. */
function kazakhDate({ year, month, day }: CalendarDate): string {
  if (month === null) return String(year);
  const name = KAZAKH_MONTHS[month - 1] ?? "";
  return `${year} ж. ${day === null ? "" : `${day} `}${name}`;
}

function dateByIntl(language: Language, { year, month, day }: CalendarDate): string {
  const options: Intl.DateTimeFormatOptions = {
    year: "numeric",
    timeZone: "UTC",
    ...(month !== null && { month: "long" }),
    ...(day !== null && { day: "numeric" }),
  };
  const date = new Date(0);
  // Date.UTC would take a year below 100 for one of the twentieth century.
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(RULES[language].numbers, options).format(date);
}
