import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Atlas } from "../../src/model/atlas.ts";
import { fingerprint } from "../geodata/build/due.ts";
import { basinFigures, readEdgeTests } from "./basins.ts";
import { basisOf } from "./basis.ts";
import { courseOf, presentCourse } from "./sensitivity.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** What the document is computed by. */
const COMPUTING = [
  "scripts/truth",
  "src/measure",
  "src/checks/areas.ts",
  "src/checks/divide.ts",
  "src/checks/quantities.ts",
  "src/model/known.ts",
];
const MARK = /\n<!-- Fingerprint of this text and of what it was computed from: (\w+) -->\n$/;

/** The document with a fingerprint of its text, of the geometries behind it and of the code, as a comment. */
export function marked(text: string, atlas: Atlas): string {
  return `${text}\n<!-- Fingerprint of this text and of what it was computed from: ${markOf(text, atlas)} -->\n`;
}

/** Whether a document is still as it was computed, and would be computed of the same things: in a second. */
export function isMarkedFor(document: string, atlas: Atlas): boolean {
  const mark = MARK.exec(document)?.[1];
  return mark === markOf(document.replace(MARK, ""), atlas);
}

function markOf(text: string, atlas: Atlas): string {
  const { sectors, east, readings } = basisOf(atlas);
  const courses = [...readings, east].map((line) => [
    line,
    atlas.lines.get(line)?.name_en,
    courseOf(atlas, line),
  ]);
  const ground = sectors.map(({ geometry, properties }) => {
    const { name_en, readings, band, held } = properties;
    return { name_en, geometry, readings, band, held };
  });
  const points = [...atlas.points.values()].map(({ properties }) => properties);
  const sections = [...atlas.sections.values()].map(({ geometry, properties }) => {
    const { name_en, status, accuracyMetres, witnesses, unrefutedMetres, highGroundShare } =
      properties;
    return [name_en, status, accuracyMetres, witnesses, unrefutedMetres, highGroundShare, geometry];
  });
  const lines = [...atlas.lines.values()];
  const basins = [...atlas.basins.values()].map(({ geometry, properties }) => {
    const { name_en, whole, meanOffsetMetres } = properties;
    return { name_en, whole: whole.en, meanOffsetMetres, geometry };
  });
  const print = basinFigures(atlas).map(({ label, value, of, tolerancePercent }) => {
    return { label: label.en, value, of, tolerancePercent };
  });
  return fingerprint([
    text,
    courses,
    presentCourse(atlas),
    ground,
    points,
    sections,
    lines,
    basins,
    print,
    readEdgeTests(),
    code(),
  ]);
}

function code(): [file: string, text: string][] {
  return COMPUTING.flatMap((path) =>
    path.endsWith(".ts")
      ? [path]
      : readdirSync(join(ROOT, path))
          .filter((name) => name.endsWith(".ts"))
          .map((name) => join(path, name)),
  )
    .sort()
    .map((file) => [file, readFileSync(join(ROOT, file), "utf8")]);
}
