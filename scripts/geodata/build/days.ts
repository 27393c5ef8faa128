import { firstDayOf } from "../../../src/model/time.ts";

/** Dates of which only a year or a month may be known, and what the same as a full date is called. */
const DAYS = { validFrom: "validFromDay", validTo: "validToDay", asOf: "asOfDay" } as const;

type Properties = Record<string, unknown>;

/** The properties with every date a second time as `YYYY-MM-DD`, which map programs read as a date. */
export function withDays(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => {
      const called = (DAYS as Record<string, string | undefined>)[key];
      if (called === undefined) return [[key, value]];
      const day = typeof value === "string" ? firstDayOf(value) : null;
      return [
        [key, value],
        [called, day],
      ];
    }),
  );
}
