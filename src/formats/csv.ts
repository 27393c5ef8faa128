import Papa from "papaparse";
import { gather } from "./geometry.ts";
import { type Gathering, shown, type Tell, TooMuch } from "./reading.ts";
import { toldOf } from "./told.ts";
import { geometryOfWkt } from "./wkt.ts";

/** What columns are called in the atlas's languages, compared without case and what is not a letter. */
const COLUMNS = {
  latitude: ["lat", "latitude", "y", "широта", "шир", "ендік", "纬度", "緯度"],
  longitude: ["lon", "lng", "long", "longitude", "x", "долгота", "долг", "бойлық", "经度", "經度"],
  wkt: ["wkt", "geom", "geometry", "thegeom", "shape", "геометрия", "几何"],
} as const;

const TOLD_EVERY = 5000;

/** A point for each row of a table, or the geometry of its column of well-known text. */
export function readCsv(text: string, gathering: Gathering, tell: Tell): void {
  const { data, meta } = Papa.parse<string[]>(text.replace(/^\ufeff?(?:sep=.\r?\n)?/i, ""), {
    skipEmptyLines: "greedy",
  });
  const [header = [], ...rows] = data;
  const at = columnsOf(header);
  if (at === null) {
    const columns = shown(header.slice(0, 12).join(", "));
    throw new TooMuch("no.columns", { columns });
  }
  tell(0.4);
  const isComma = meta.delimiter !== ",";
  for (const [i, row] of rows.entries()) {
    // As a table counts, whose first row is the header.
    const number = i + 2;
    const properties = new Map(header.map((name, column) => [name, row[column] ?? ""]));
    const { name, told } = toldOf(Object.fromEntries(properties));
    const about = { number: i + 1, name, told, at: { row: number } };
    if (at.wkt !== undefined) {
      const geometry = geometryOfWkt(row[at.wkt] ?? "");
      if (geometry === null) {
        gathering.say("wkt", { row: number }, { value: shown(row[at.wkt] ?? "", 60) });
      } else gather(gathering, geometry, about);
    } else {
      const [x, y] = [row[at.longitude], row[at.latitude]];
      const position = [degreesIn(x ?? "", isComma), degreesIn(y ?? "", isComma)];
      if (position.includes(null)) {
        gathering.say("row", { row: number }, { value: shown(`${y ?? ""}; ${x ?? ""}`, 60) });
      } else gather(gathering, { type: "Point", coordinates: position }, about);
    }
    if (i % TOLD_EVERY === 0) tell(0.4 + (0.6 * i) / rows.length);
  }
}

type Columns = { wkt: number } | { wkt?: undefined; longitude: number; latitude: number };

function columnsOf(header: readonly string[]): Columns | null {
  const plain = header.map((name) => name.toLowerCase().replace(/[^\p{L}]/gu, ""));
  const indexOf = (kind: keyof typeof COLUMNS) =>
    plain.findIndex((name) => (COLUMNS[kind] as readonly string[]).includes(name));
  const [latitude, longitude, wkt] = [indexOf("latitude"), indexOf("longitude"), indexOf("wkt")];
  if (latitude !== -1 && longitude !== -1) return { latitude, longitude };
  return wkt === -1 ? null : { wkt };
}

const SEXAGESIMAL =
  /^([NSEWСЮВЗ]?)\s?(-?\d{1,3})\s?°\s?(?:(\d{1,2}(?:\.\d{1,9})?)\s?['′’]\s?)?(?:(\d{1,2}(?:\.\d{1,9})?)\s?(?:"|″|”|'')\s?)?([NSEWСЮВЗ]?)$/i;

/**
 * Degrees as people write them: with a decimal point, or a comma where commas do not part the columns; also with
 * minutes and seconds. Null for anything else.
 *
 * @example degreesIn("45°21′36″N", false) // 45.36
 */
export function degreesIn(written: string, isComma: boolean): number | null {
  const text = written.trim().slice(0, 60);
  const dotted = isComma || !text.includes(".") ? text.replace(",", ".") : text;
  if (/^[+-]?\d{1,9}(?:\.\d{0,20})?(?:e[+-]?\d{1,3})?$/i.test(dotted)) return Number(dotted);
  const [whole, before, degrees = "", minutes = "0", seconds = "0", after = ""] =
    SEXAGESIMAL.exec(dotted) ?? [];
  if (whole === undefined) return null;
  const [m, s] = [Number(minutes), Number(seconds)];
  if (m >= 60 || s >= 60) return null;
  const size = Math.abs(Number(degrees)) + m / 60 + s / 3600;
  const isBehind = degrees.startsWith("-") || /[SWЮЗ]/i.test(`${before}${after}`);
  return isBehind ? -size : size;
}
