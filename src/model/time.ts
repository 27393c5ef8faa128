import type { BorderLine } from "./schema.ts";

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

/** `1881` → `1881-01-01`, so that dates of any precision compare as text. */
function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDayOf(date: string): string {
  const [year = "", month = "12", day] = date.split("-");
  // Day 31 need not exist: it only has to sort after every day of the month.
  return `${year}-${month}-${day ?? "31"}`;
}

/** The border line in force on a day; where two overlap, the younger. Null where there is none. */
export function lineInForce(lines: Iterable<BorderLine>, date: string): BorderLine | null {
  const valid = [...lines].filter((line) => line.role === "border" && isValidOn(line, date));
  const [youngest = null] = valid.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  return youngest;
}
