import type { Metres } from "../../measure/position.ts";
import type { Against } from "../against.ts";
import { quoted } from "./csv.ts";

/** What a comparison says of itself: which feature of which file, against which line of which data. */
export interface AgainstContext {
  file: string;
  feature: string;
  /** Of the feature in its file, from 1. */
  number: number;
  /** What was undone of the file by its reader. */
  correction: string;
  accuracyMetres: Metres;
  /** Id of the line. */
  line: string;
  checksum: string;
  version: string;
  credit: string;
}

const RULE =
  "Along the border is what lies no further from it than the accuracy of the section there plus that of the file; nearer than that no side is told. Lengths: turf on a sphere of 6371.0088 km radius, wgs84 by geodesics on the WGS84 ellipsoid. Chainages run from the beginning of the line, in metres on WGS84. Not a legal document.";

/** A comparison with all that it rests on; lengths in metres, areas in square metres. */
export function againstJson(against: Against, context: AgainstContext): object {
  const { file, feature, number, correction, accuracyMetres, line, ...data } = context;
  return {
    file: { name: file, feature, number, correction, accuracyMetres },
    line,
    rule: RULE,
    ...against,
    data,
  };
}

const COLUMNS = [
  "what",
  "piece",
  "from_m",
  "to_m",
  "border_from_m",
  "border_to_m",
  "length_m_turf",
  "length_m_wgs84",
  "section",
  "longitude",
  "latitude",
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/**
 * The stretches along the border and the places where it is crossed, a row each, as CSV after RFC 4180. Metres to the
 * millimetre; what a row has not is empty.
 */
export function againstCsv({ stretches, crossings, nearest }: Against): string {
  const rows: Row[] = [
    ...stretches.map(({ piece, from, to, borderFrom, borderTo, length }) => ({
      what: "along",
      piece: piece + 1,
      from_m: metres(from),
      to_m: metres(to),
      border_from_m: metres(borderFrom),
      border_to_m: metres(borderTo),
      length_m_turf: metres(length.turf),
      length_m_wgs84: metres(length.wgs84),
    })),
    ...crossings.map(({ piece, along, chainage, section, point: [longitude, latitude] }) => ({
      what: "crossing",
      piece: piece + 1,
      from_m: metres(along),
      border_from_m: metres(chainage),
      section,
      longitude: longitude.toFixed(7),
      latitude: latitude.toFixed(7),
    })),
    {
      what: "nearest",
      border_from_m: metres(nearest.chainage),
      length_m_turf: metres(nearest.distance.turf),
      length_m_wgs84: metres(nearest.distance.wgs84),
      section: nearest.section,
      longitude: nearest.from[0].toFixed(7),
      latitude: nearest.from[1].toFixed(7),
    },
  ];
  const cells = rows.map((row) => COLUMNS.map((column) => String(row[column] ?? "")));
  return [COLUMNS, ...cells].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

const metres = (value: Metres) => value.toFixed(3);
