/** A day of the Gregorian calendar, or a month or a year of it. */
export interface CalendarDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for anything else, and for a day that never was. */
export function parseDate(text: string): CalendarDate | null {
  const match = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : null));
  // No year 0 stands between 1 BC and AD 1.
  if (!year || month === undefined || day === undefined) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > daysIn(year, month ?? 12))) return null;
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `1881` → `1881-01-01`, so that dates of any precision compare as text. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** `1881` → `1881-12-31`. */
export function lastDayOf(date: string): string {
  const [year = "", month = "12", day] = date.split("-");
  return `${year}-${month}-${day ?? daysIn(Number(year), Number(month))}`;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Half-open: the first day in it, and the first day no more in it (null: it goes on). */
interface Validity {
  validFrom: string;
  validTo: string | null;
}

/**
 * Whether something is valid on a day. A date given as a year or a month means its last day: the
 * border "of 1881" is the one that the treaty of that year made. Dates are Gregorian, `YYYY`,
 * `YYYY-MM` or `YYYY-MM-DD`.
 */
export function isValidOn({ validFrom, validTo }: Validity, date: string): boolean {
  const day = lastDayOf(date);
  return firstDayOf(validFrom) <= day && (validTo === null || day < firstDayOf(validTo));
}

/** The border line in force on a day; where two overlap, the younger. Null where there is none. */
export function lineInForce<Line extends Validity & { role: string }>(
  lines: Iterable<Line>,
  date: string,
): Line | null {
  const valid = [...lines].filter((line) => line.role === "border" && isValidOn(line, date));
  const [youngest = null] = valid.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  return youngest;
}
