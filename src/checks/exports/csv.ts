import type { Metres } from "../../measure/position.ts";
import type { SectionStretch, Stretch } from "../stretch.ts";
import { knownKind } from "./context.ts";

/** Kilometres to the millimetre, as programs write numbers. */
const km = (metres: Metres) => (metres / 1000).toFixed(6);

/** The columns in their order; the unit and the earth of a number are in its column's name. */
const COLUMNS: Record<string, (part: SectionStretch) => string> = {
  id: ({ section }) => section.id,
  name_en: ({ section }) => section.properties.name_en ?? "",
  name_kk: ({ section }) => section.properties.name_kk ?? "",
  name_ru: ({ section }) => section.properties.name_ru ?? "",
  name_zh: ({ section }) => section.properties.name_zh ?? "",
  kind: ({ section }) => knownKind(section) ?? "",
  river: ({ section }) => section.properties.river ?? "",
  from_km_turf: ({ from }) => km(from.turf),
  to_km_turf: ({ to }) => km(to.turf),
  length_km_turf: ({ length }) => km(length.turf),
  from_km_wgs84: ({ from }) => km(from.wgs84),
  to_km_wgs84: ({ to }) => km(to.wgs84),
  length_km_wgs84: ({ length }) => km(length.wgs84),
  status: ({ section }) => section.properties.status,
  accuracy_metres: ({ section }) => String(section.properties.accuracyMetres),
  start_accuracy_metres: ({ section }) => String(section.properties.startAccuracyMetres),
  end_accuracy_metres: ({ section }) => String(section.properties.endAccuracyMetres),
  instruments: ({ section }) =>
    section.properties.basis.map(({ instrument }) => instrument).join(" "),
  sources: ({ section }) => section.properties.sources.join(" "),
};

/**
 * The sections of a stretch as CSV after RFC 4180: a row of column names, then a row a section in the
 * order of travel; lines end with CRLF. Numbers have a decimal point and no grouping, kilometres are
 * given to the millimetre, lists of ids are parted by spaces, and what is not known is empty.
 */
export function sectionsCsv({ sections }: Stretch): string {
  const rows = sections.map((part) => Object.values(COLUMNS).map((cell) => cell(part)));
  return [Object.keys(COLUMNS), ...rows]
    .map((cells) => `${cells.map(quoted).join(",")}\r\n`)
    .join("");
}

/** RFC 4180, rules 5 to 7: a field with a comma, quote or line break is quoted, its quotes doubled. */
export function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
