import type { Geometry, Position } from "geojson";
import { decimalsOf, IN_UNIT } from "../../../src/checks/figures.ts";
import type { Entry } from "../../../src/checks/ledger.ts";
import { translator } from "../../../src/i18n/everyLanguage.ts";
import { boundOf, withUnit } from "../../../src/i18n/said.ts";
import { type Atlas, type FeatureKind, featureOf, sectionsOf } from "../../../src/model/atlas.ts";
import { presentLineOf } from "../../../src/model/lines.ts";
import { PALETTES } from "../../../src/symbology/palette.ts";
import type { EntryRecord } from "../entryRecord.ts";
import type { Lettering } from "./lettering.ts";

/** Pixels, as previews of links are shown. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 56;
/** Where the sketch of the border stands. */
const MAP = { x: 760, y: 70, width: 384, height: 490 } as const;
const TEXT_WIDTH = MAP.x - 2 * MARGIN;
const palette = PALETTES.light;

/** The preview of an entry: its words and numbers, its verdict, and where it is; an SVG without any font. */
export function cardOf(
  atlas: Atlas,
  entry: Entry,
  record: EntryRecord,
  letters: Lettering,
): string {
  const words = translator("en", atlas.about.countries);
  const parts: string[] = [];
  const write = (
    text: string,
    y: number,
    size: number,
    colour: string = palette.ink,
    face: "serif" | "sans" | "bold" = "sans",
  ) => parts.push(letters.draw(text, { x: MARGIN, y, size, colour, face }));

  write(`${atlas.about.title.en}: ${atlas.about.subtitle.en}`, 82, 24, palette.inkSoft);
  const { lines, size } = fitted(record.label.en, letters);
  lines.forEach((line, index) => {
    write(line, 160 + index * size * 1.2, size, palette.ink, "serif");
  });
  let y = 160 + lines.length * size * 1.2 + 24;
  for (const [name, value] of numbersOf(entry, words)) {
    write(name, y, 24, palette.inkSoft);
    write(value, y + 44, 40, palette.ink, "bold");
    y += 100;
  }
  const isSound = entry.verdict === "agrees" || entry.verdict === "true";
  const verdict = words(`verdict.${entry.verdict}`);
  write(words("ledger.verdict"), CARD.height - MARGIN - 46, 24, palette.inkSoft);
  write(verdict, CARD.height - MARGIN, 36, isSound ? palette.agrees : palette.ink, "bold");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}"><rect width="100%" height="100%" fill="${palette.paper}"/><rect width="14" height="100%" fill="${palette.borderLand}"/>${sketch(atlas, entry)}${parts.join("")}</svg>`;
}

function numbersOf(entry: Entry, words: ReturnType<typeof translator>): [string, string][] {
  if (entry.kind === "claim") return [];
  const { figure, computed } = entry.report;
  const decimals = decimalsOf(figure.value);
  const published = withUnit(words, words.number(figure.value, decimals), figure.unit);
  const rows: [string, string][] = [
    [words("figures.published"), boundOf(words, figure.bound, published)],
  ];
  if (computed !== null) {
    const size = words.number(computed.wgs84 / IN_UNIT[figure.unit], decimals);
    rows.push([`${words("figures.computed")} (WGS84)`, withUnit(words, size, figure.unit)]);
  }
  return rows;
}

const SIZES = [54, 46, 38, 32] as const;
const MOST_LINES = 5;

/** The label in lines, in the largest size in which it has room. */
function fitted(text: string, letters: Lettering): { lines: string[]; size: number } {
  for (const size of SIZES) {
    const lines = wrapped(text, size, letters);
    if (lines.length * size <= 4 * 54) return { lines, size };
  }
  const size = SIZES[SIZES.length - 1] ?? 32;
  const lines = wrapped(text, size, letters);
  return lines.length <= MOST_LINES
    ? { lines, size }
    : { lines: [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`], size };
}

function wrapped(text: string, size: number, letters: Lettering): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && letters.width(longer, size, "serif") > TEXT_WIDTH) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The present border, and upon it what the entry is of. */
function sketch(atlas: Atlas, entry: Entry): string {
  const border = sectionsOf(atlas, presentLineOf(atlas)).map(({ geometry }) => geometry);
  const project = projection(border);
  const things = entry.things.flatMap((thing) => geometriesOf(atlas, thing));
  const drawn = (geometry: Geometry): string => {
    const isSurface = geometry.type.endsWith("Polygon");
    if (geometry.type === "Point") {
      const [x, y] = project(geometry.coordinates);
      return `<circle cx="${x}" cy="${y}" r="9" fill="none" stroke="${palette.site}" stroke-width="4"/>`;
    }
    const paint = isSurface
      ? `fill="${palette.chosen}" fill-opacity="0.45" stroke="${palette.chosen}" stroke-width="2"`
      : `fill="none" stroke="${palette.chosen}" stroke-width="9" stroke-opacity="0.75"`;
    return `<path ${paint} stroke-linejoin="round" d="${pathOf(geometry, project)}"/>`;
  };
  const own = border.map((geometry) => `<path d="${pathOf(geometry, project)}"/>`).join("");
  return `<svg x="${MAP.x}" y="0" width="${CARD.width - MAP.x}" height="${CARD.height}" viewBox="${MAP.x} 0 ${CARD.width - MAP.x} ${CARD.height}">${things.map(drawn).join("")}<g fill="none" stroke="${palette.borderLand}" stroke-width="3.5" stroke-linejoin="round" stroke-linecap="round">${own}</g></svg>`;
}

function geometriesOf(atlas: Atlas, thing: { kind: string; id: string }): Geometry[] {
  if (thing.kind === "line") {
    const line = atlas.lines.get(thing.id);
    return line === undefined ? [] : sectionsOf(atlas, line).map(({ geometry }) => geometry);
  }
  const feature = featureOf(atlas, { kind: thing.kind as FeatureKind, id: thing.id });
  return feature === null ? [] : [feature.geometry as Geometry];
}

type Project = (position: Position) => [x: number, y: number];

/** Degrees to pixels of the card, so that the border fills its place; as wide as degrees are at its middle. */
function projection(border: readonly Geometry[]): Project {
  const all = border.flatMap((geometry) =>
    geometry.type === "LineString" ? geometry.coordinates : [],
  );
  const xs = all.map(([x = 0]) => x);
  const ys = all.map(([, y = 0]) => y);
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  const [west, east, south, north] = [least(xs), most(xs), least(ys), most(ys)];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(MAP.width / ((east - west) * shrink), MAP.height / (north - south));
  const left = MAP.x + (MAP.width - (east - west) * shrink * scale) / 2;
  const top = MAP.y + (MAP.height - (north - south) * scale) / 2;
  return ([x = 0, y = 0]) => [
    Math.round(10 * (left + (x - west) * shrink * scale)) / 10,
    Math.round(10 * (top + (north - y) * scale)) / 10,
  ];
}

/** Lines and rings as a path, without what lies within a pixel of what was drawn before. */
function pathOf(geometry: Geometry, project: Project): string {
  const lines =
    geometry.type === "LineString"
      ? [geometry.coordinates]
      : geometry.type === "MultiLineString" || geometry.type === "Polygon"
        ? geometry.coordinates
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates.flat()
          : [];
  return lines
    .map((line) => {
      let [lastX, lastY] = [Number.NaN, Number.NaN];
      const kept = line.map(project).filter(([x, y], index) => {
        const isFar = !(Math.hypot(x - lastX, y - lastY) < 1) || index === line.length - 1;
        if (isFar) [lastX, lastY] = [x, y];
        return isFar;
      });
      return `M${kept.map((pair) => pair.join(" ")).join("L")}`;
    })
    .join("");
}
