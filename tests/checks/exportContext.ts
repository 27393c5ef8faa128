import { readAtlas } from "../../scripts/atlas.ts";
import type { ExportContext } from "../../src/checks/exports/context.ts";
import { measurableLines } from "../../src/checks/measurable.ts";
import type { LineRuler } from "../../src/checks/stretch.ts";

export const atlas = readAtlas();
export const context: ExportContext = {
  version: "1.2.3",
  checksum: "ab".repeat(32),
  link: "https://example.org/atlas/#panel=measure&from=82.58,45.35&to=80.45,44.03",
  accessed: "2026-11-24",
  about: atlas.about,
  sources: atlas.sources,
  instruments: atlas.instruments,
};

export function alongLine(id: string): LineRuler {
  const line = measurableLines(atlas).get(id);
  if (line === undefined) throw new Error(`no line ${id}`);
  return line.along();
}

/** The present border. */
export const along = alongLine("2002");
export const whole = along.ruler.length.wgs84;
