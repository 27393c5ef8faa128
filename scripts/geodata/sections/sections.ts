import type { Section } from "../../../src/model/schema.ts";
import type { Facts } from "../facts/tables.ts";
import { documentsOf } from "../instruments.ts";
import { GEO_TZ, OSM_2017 } from "../sourceIds.ts";
import type { Position } from "../zones.ts";
import type { SectionEntry } from "./entry.ts";
import { MIDDLE } from "./middle.ts";
import { NORTHERN } from "./northern.ts";
import { SOUTHERN } from "./southern.ts";

/** Every section of the present line, north to south. */
export const SECTIONS: readonly SectionEntry[] = [...NORTHERN, ...MIDDLE, ...SOUTHERN];

const METHOD =
  "Edges shared by the time-zone polygons Asia/Almaty and Asia/Urumqi, which are OpenStreetMap's country outlines of 2025, chained from the northern tri-point with every vertex kept and cut at existing vertices.";

/**
 * No section claims better: both ends of the line lie within 90 m of their treaty coordinates, and
 * the step from the 1942 system to WGS84 alone is about 100 m.
 */
const BEST_METRES = 100;
/** With fewer vertices than this in 10 km, straight legs hide what two editions can agree on. */
const SPARSE_PER_10_KM = 15;
/** 99 % of the whole line agrees with the 2017 edition within this; the floor for sparse sections. */
const SPARSE_METRES = 410;

/** The published feature of one section; `next` tells where it ends, null at the end of the line. */
export function sectionFeature(
  entry: SectionEntry,
  next: SectionEntry | null,
  coordinates: Position[],
  lengthKm: number,
  facts: Facts,
): Section {
  const [name_en, name_kk, name_ru, name_zh] = entry.names;
  return {
    type: "Feature",
    id: entry.id,
    properties: {
      id: entry.id,
      name_en,
      name_kk,
      name_ru,
      name_zh,
      kind: entry.kind,
      river: entry.river,
      status: "demarcated",
      method: METHOD,
      accuracyMetres: accuracyMetres(entry.editionShiftMetres, coordinates.length, lengthKm),
      startAccuracyMetres: entry.begins?.accuracyMetres ?? 0,
      endAccuracyMetres: next?.begins?.accuracyMetres ?? 0,
      basis: entry.basis,
      validFrom: entry.validFrom,
      validTo: null,
      sources: sourcesOf(entry, facts),
      note: noteOf(entry, next),
    },
    geometry: { type: "LineString", coordinates },
  };
}

function accuracyMetres(shiftMetres: number, vertices: number, lengthKm: number): number {
  const sparse = (vertices / lengthKm) * 10 < SPARSE_PER_10_KM;
  return Math.max(BEST_METRES, sparse ? SPARSE_METRES : 0, roundedUp(shiftMetres));
}

/** Up to two significant digits: an accuracy is no exact figure. */
function roundedUp(metres: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(metres)) - 1);
  return Math.ceil(metres / step) * step;
}

function sourcesOf(entry: SectionEntry, facts: Facts): string[] {
  const documents = documentsOf(facts, entry.basis);
  return [...new Set([GEO_TZ, OSM_2017, ...documents, ...(entry.sources ?? [])])];
}

function noteOf(entry: SectionEntry, next: SectionEntry | null): string {
  const begins = entry.begins?.where ?? "the border does, at the tri-point with Russia";
  const ends = next?.begins?.where ?? "the border does, on the summit of Khan Tengri";
  const note = `Begins where ${begins}. Ends where ${ends}.`;
  return entry.note === undefined ? note : `${entry.note} ${note}`;
}
