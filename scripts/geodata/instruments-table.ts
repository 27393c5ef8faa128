import type { FourNames } from "./sections/entry.ts";

export interface InstrumentEntry {
  id: string;
  names: FourNames;
  /** Gregorian, then Julian where the act itself carries one. */
  date: [string, string | null];
  place: string | null;
  ratified?: string;
  summary: string;
  sources: string[];
}
