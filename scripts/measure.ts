import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import {
  FURTHEST_OFF,
  type LineRuler,
  lineRuler,
  measureStretch,
  type Stretch,
} from "../src/checks/stretch.ts";
import type { HeightGrid } from "../src/measure/heightGrid.ts";
import {
  isOnGlobe,
  type Length,
  type Metres,
  type Position,
  pairIn,
} from "../src/measure/position.ts";
import type { Profile } from "../src/measure/profile.ts";
import type { Location } from "../src/measure/ruler.ts";
import { sectionsOf } from "../src/model/atlas.ts";
import type { BorderLine, Section } from "../src/model/schema.ts";
import { readGeodata } from "./atlas.ts";
import { builtHeights, profileAnswer, profileOf, profileText } from "./measure/profile.ts";

/** What the command needs of the published files. */
export interface Borders {
  lines: readonly BorderLine[];
  sections: readonly Section[];
}

/** The asker's mistake, in one sentence. */
export class Mistake extends Error {}

const USAGE = `Measures along a border line, as the atlas does.

  npm run -s measure -- --line ID --from LON,LAT --to LON,LAT [--json]
  npm run -s measure -- --list [--json]   the lines there are, with their ids

--atlas FOLDER measures in another folder of built data; so does the variable SHEKARA_ATLAS.
Positions are longitude,latitude in degrees, at most ${FURTHEST_OFF / 1000} km off the line.`;

const OPTIONS = {
  line: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  list: { type: "boolean" },
  atlas: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

type Option = keyof typeof OPTIONS;
type Given = ReadonlyMap<Option, string>;

/**
 * What the command prints for these arguments. Throws a Mistake where they do not say what to
 * measure; `bordersIn` and `heightsIn` are called only when they are needed, with the folder that is named, if
 * one is.
 */
export function measureCommand(
  args: readonly string[],
  bordersIn: (folder?: string) => Borders,
  heightsIn: (folder?: string) => HeightGrid | null = () => null,
): string {
  const given = readOptions(args);
  const borders = () => bordersIn(given.get("atlas"));
  const asJson = given.has("json");
  if (given.has("help")) return USAGE;
  if (given.has("list")) return asJson ? json(listed(borders())) : listText(listed(borders()));
  const name = needed(given, "line", "which line to measure, as --line ID; --list names them");
  const from = position(given, "from", "where the stretch begins, as --from LON,LAT");
  const to = position(given, "to", "where the stretch ends, as --to LON,LAT");
  const along = rulerOf(name, borders());
  const start = snap("from", from, along);
  const end = snap("to", to, along);
  const stretch = measureStretch(along, start.distanceAlong, end.distanceAlong);
  const asked = { from: { given: from, at: start }, to: { given: to, at: end } };
  const way = along.ruler.slice(start.distanceAlong, end.distanceAlong);
  const profile = profileOf(way, heightsIn(given.get("atlas")));
  return asJson ? json(answer(stretch, asked, profile)) : answerText(stretch, asked, profile);
}

function readOptions(args: readonly string[]): Given {
  // Strict, parseArgs would refuse a western longitude, which begins with “-” as options do.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const given = new Map<Option, string>();
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") throw new Mistake(`No option goes with “${token.value}”.`);
    const { name, rawName, value } = token;
    if (!isOption(name)) {
      const known = Object.keys(OPTIONS).map((option) => `--${option}`);
      throw new Mistake(`There is no option ${rawName}; there are ${known.join(", ")}.`);
    }
    if (given.has(name)) throw new Mistake(`Give ${rawName} only once.`);
    const takesValue = OPTIONS[name].type === "string";
    if (takesValue && value === undefined) throw new Mistake(`Write a value after ${rawName}.`);
    if (!takesValue && value !== undefined) throw new Mistake(`${rawName} takes no value.`);
    given.set(name, value ?? "");
  }
  return given;
}

function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name);
}

function needed(given: Given, option: Option, meaning: string): string {
  const value = given.get(option);
  if (value === undefined) throw new Mistake(`Say ${meaning}.`);
  return value;
}

function position(given: Given, option: "from" | "to", meaning: string): Position {
  const text = needed(given, option, meaning);
  const at = pairIn(text);
  if (at === null) {
    throw new Mistake(
      `--${option} ${text} is no position: write longitude,latitude in degrees, as 82.58,45.35.`,
    );
  }
  if (!isOnGlobe(at)) {
    throw new Mistake(
      `--${option} ${text} is nowhere on earth: longitude, from -180 to 180, comes first, then latitude, from -90 to 90.`,
    );
  }
  return at;
}

function rulerOf(name: string, { lines, sections }: Borders): LineRuler {
  const line = lines.find(({ id }) => id === name);
  if (line === undefined) {
    const known = lines.map(({ id }) => id).join(", ");
    throw new Mistake(`There is no line ${name}; the atlas has: ${known}.`);
  }
  const byId = new Map(sections.map((section) => [section.id, section]));
  return lineRuler(line, sectionsOf({ sections: byId }, line));
}

function snap(option: "from" | "to", point: Position, along: LineRuler): Location {
  const found = locate(point, along);
  if (found !== null && found.distanceOff <= FURTHEST_OFF) return found;
  const far = found === null ? "far" : `about ${(found.distanceOff / 1000).toFixed(0)} km`;
  const where = `--${option} ${point.join(",")} is ${far} from line ${along.line.id}`;
  const turned: Position = [point[1], point[0]];
  const other = locate(turned, along);
  if (other !== null && other.distanceOff <= FURTHEST_OFF) {
    throw new Mistake(
      `${where}; longitude comes first: did you mean --${option} ${turned.join(",")}?`,
    );
  }
  throw new Mistake(`${where}, and no more than ${FURTHEST_OFF / 1000} km may lie between.`);
}

/** The nearest place on the line; null where there is no such point, or no ruler works so far north. */
function locate(point: Position, { ruler }: LineRuler): Location | null {
  try {
    return ruler.locate(point);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Asked {
  given: Position;
  at: Location;
}

function answer(stretch: Stretch, asked: { from: Asked; to: Asked }, profile: Profile | null) {
  const end = ({ given, at }: Asked, chainage: Length) => ({
    given,
    snapped: at.point.map((degrees) => rounded(degrees, 7)),
    offMetres: rounded(at.distanceOff, 3),
    chainageKm: bothKm(chainage),
  });
  return {
    line: stretch.line.id,
    from: end(asked.from, stretch.from.chainage),
    to: end(asked.to, stretch.to.chainage),
    lengthKm: bothKm(stretch.length),
    waterKm: km(stretch.water.turf),
    landKm: km(stretch.land.turf),
    undividedKm: km(stretch.undivided.turf),
    straightKm: km(stretch.straight.turf),
    wgs84: {
      waterKm: km(stretch.water.wgs84),
      landKm: km(stretch.land.wgs84),
      undividedKm: km(stretch.undivided.wgs84),
      straightKm: km(stretch.straight.wgs84),
    },
    sinuosity: rounded(stretch.sinuosity, 6),
    accuracyKm: km(stretch.accuracyMetres),
    splitAccuracyKm: km(stretch.splitAccuracyMetres),
    sections: stretch.sections.map(({ section, from, to, length }) => ({
      id: section.id,
      kind: section.properties.kind,
      river: section.properties.river,
      status: section.properties.status,
      accuracyKm: km(section.properties.accuracyMetres),
      fromKm: bothKm(from),
      toKm: bothKm(to),
      lengthKm: bothKm(length),
    })),
    profile: profile && profileAnswer(profile),
  };
}

function answerText(
  stretch: Stretch,
  asked: { from: Asked; to: Asked },
  profile: Profile | null,
): string {
  const end = (name: string, { given, at }: Asked, chainage: Length) =>
    `${name.padEnd(6)}${given.join(", ")}: ${at.distanceOff.toFixed(0)} m off the line, at km ${shown(chainage.turf)}`;
  const row = (name: string, { turf, wgs84 }: Length) =>
    `${name.padEnd(34)}${shown(turf).padStart(10)}${shown(wgs84).padStart(12)}`;
  return [
    `Along line ${stretch.line.id}`,
    end("from", asked.from, stretch.from.chainage),
    end("to", asked.to, stretch.to.chainage),
    "",
    `${"km".padEnd(34)}${"turf".padStart(10)}${"WGS84".padStart(12)}`,
    row("along the border", stretch.length),
    row("  on water", stretch.water),
    row("  on land", stretch.land),
    ...(stretch.undivided.turf > 0 ? [row("  not told apart", stretch.undivided)] : []),
    row("straight line", stretch.straight),
    "",
    `sinuosity ${stretch.sinuosity.toFixed(2)}`,
    `± ${shown(stretch.accuracyMetres)} km for the places of the two ends; ± ${shown(stretch.splitAccuracyMetres)} km for water and for land`,
    ...(profile === null ? [] : profileText(profile)),
    "",
    "sections, in the order of travel",
    ...stretch.sections.map(({ section, length }) =>
      row(`  ${section.properties.kind} ${section.properties.name_en ?? section.id}`, length),
    ),
  ].join("\n");
}

function listed({ lines, sections }: Borders) {
  return lines.map((line) => ({
    id: line.id,
    name: line.name_en,
    lengthKm: bothKm(rulerOf(line.id, { lines, sections }).ruler.length),
    sections: line.sections.length,
  }));
}

function listText(lines: ReturnType<typeof listed>): string {
  return lines
    .map(({ id, name, lengthKm, sections }) =>
      [id, name ?? "", `${lengthKm.turf.toFixed(2)} km (turf)`, `${sections} sections`].join("  "),
    )
    .join("\n");
}

/** Numbers that belong together, as positions, stand in one line. */
const NUMBERS = /\[\s+((?:(?:-?[\d.e+-]+|null),?\s+)+)\]/g;

function json(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    NUMBERS,
    (_, numbers: string) => `[${numbers.trim().replace(/\s+/g, " ")}]`,
  );
}

function bothKm({ turf, wgs84 }: Length) {
  return { turf: km(turf), wgs84: km(wgs84) };
}

/** Kilometres, to the millimetre. */
function km(metres: Metres): number {
  return rounded(metres / 1000, 6);
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

function shown(metres: Metres): string {
  return (metres / 1000).toFixed(2);
}

function builtBorders(folder?: string): Borders {
  return {
    lines: readGeodata("lines.json", folder),
    sections: readGeodata("borders.geojson", folder).features,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    console.log(measureCommand(process.argv.slice(2), builtBorders, builtHeights));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof Mistake ? 2 : 1;
  }
}
