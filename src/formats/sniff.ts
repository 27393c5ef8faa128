import type { Refused } from "./reading.ts";
import { lengthOfStart } from "./text.ts";

/** First bytes, as Latin letters, by what has them. */
const SIGNATURES: readonly (readonly [start: string, what: Refused | "zip"])[] = [
  ["PK\x03\x04", "zip"],
  ["PK\x05\x06", "zip"],
  ["SQLite format 3\0", "geopackage"],
  ["Rar!", "archive"],
  ["7z\xbc\xaf\x27\x1c", "archive"],
  ["\x1f\x8b", "archive"],
  ["BZh", "archive"],
  ["\xfd7zXZ", "archive"],
  ["%PDF", "pdf"],
  ["\x89PNG", "image"],
  ["\xff\xd8\xff", "image"],
  ["GIF8", "image"],
  ["II*\0", "image"],
  ["MM\0*", "image"],
  ["II+\0", "image"],
  ["RIFF", "image"],
  ["\0\0\x27\x0a", "shp"],
  ["fgb\x03", "columnar"],
  ["PAR1", "columnar"],
  ["PMTiles", "tiles"],
  ["\xd0\xcf\x11\xe0", "sheet"],
];

/** What a file is by its first bytes, whatever it is called; null for text. */
export function kindOfBytes(bytes: Uint8Array): Refused | "zip" | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

/** So much of a text tells what it is. */
const LOOKED_AT = 20_000;

/** What a text is by how it begins; its name is asked only where it begins like nothing. */
export function kindOfText(
  text: string,
  name: string,
): "geojson" | "gpx" | "kml" | "csv" | Refused {
  const start = text.slice(lengthOfStart(text)).slice(0, LOOKED_AT);
  if (start.startsWith("{") || start.startsWith("[")) return "geojson";
  if (start.startsWith("<")) return kindOfXml(start);
  // Bytes that no text has.
  if (start.includes("\0")) return "unknown";
  const isTable = /\.(csv|tsv|txt|tab)$/i.test(name);
  const [header = ""] = start.split(/\r?\n/, 1);
  return isTable || (/[,;\t|]/.test(header) && header.length < 2000) ? "csv" : "unknown";
}

function kindOfXml(start: string): "gpx" | "kml" | Refused {
  const roots = /<(?:[\w-]{1,20}:)?(gpx|kml|html|svg|office)[\s>]/gi;
  for (const [, root = ""] of start.matchAll(roots)) {
    const name = root.toLowerCase();
    if (name === "gpx" || name === "kml") return name;
    if (name === "html") return "html";
    if (name === "svg") return "image";
  }
  return /<!doctype html/i.test(start) ? "html" : "xml";
}
