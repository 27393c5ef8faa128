import type { Instrument } from "../../src/model/schema.ts";
import { IMPERIAL } from "./instruments-imperial.ts";
import { MODERN } from "./instruments-modern.ts";
import { POINTS } from "./instruments-points.ts";

/** What settled the border or was to settle it, oldest first. */
export const INSTRUMENTS: Instrument[] = [...IMPERIAL, ...MODERN].map((entry) => ({
  id: entry.id,
  name_en: entry.names[0],
  name_kk: entry.names[1],
  name_ru: entry.names[2],
  name_zh: entry.names[3],
  date: entry.date[0],
  dateOldStyle: entry.date[1],
  place: entry.place,
  ...(entry.ratified === undefined ? {} : { ratified: entry.ratified }),
  summary: entry.summary,
  points: POINTS[entry.id] ?? [],
  sources: entry.sources,
}));
