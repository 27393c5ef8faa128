import { resolve } from "node:path";
import { FURTHEST_OFF } from "../../src/checks/stretch.ts";
import type { Metres, Position } from "../../src/measure/position.ts";
import { type Mark, type Measurement, type Ruler, ruler } from "../../src/measure/ruler.ts";
import { type Given, Mistake, refuse } from "./options.ts";
import { positionIn, snap } from "./places.ts";
import { type FileLine, linesInFile } from "./readFile.ts";
import { bothKm, degrees, HEADING, json, km, rounded, row, shown } from "./written.ts";

/** As many lines as a sentence can name. */
const NAMED = 9;

/** The chosen line of a file, with a ruler along it. */
interface Along {
  file: string;
  number: number;
  name: string | null;
  ruler: Ruler;
}

/** What `--file` prints for these arguments. Throws a Mistake where there is nothing to measure. */
export function measureFile(given: Given): string {
  refuse(given, ["line", "atlas"], "the line is one of the file");
  const file = given.get("file") ?? "";
  // npm runs a command where package.json lies, and says where it was called.
  const lines = linesInFile(resolve(process.env.INIT_CWD ?? "", file), file);
  if (given.has("list")) {
    refuse(given, ["feature", "from", "to", "geojson"], "--list names all lines of the file");
    return listed(lines, given.has("json"));
  }
  if (given.has("json")) refuse(given, ["geojson"], "--json prints the numbers alone");
  const along = chosen(file, lines, given.get("feature"));
  const from = placeOf("from", given.get("from") ?? "start", along);
  const to = placeOf("to", given.get("to") ?? "end", along);
  const stretch = along.ruler.measure(from.metres, to.metres);
  const told = answer(along, from, to, stretch);
  if (given.has("geojson")) return json(sliceOf(along, from, to, told));
  return given.has("json") ? json(told) : answerText(along, from, to, stretch);
}

function chosen(file: string, lines: readonly FileLine[], wanted: string | undefined): Along {
  const at = (number: number, line: FileLine): Along => {
    return { file, number, name: line.name, ruler: rulerOf(called(number, line), line) };
  };
  const [only] = lines;
  if (only === undefined) throw new Mistake(`There is no line in ${file}.`);
  if (wanted === undefined) {
    if (lines.length === 1) return at(1, only);
    throw new Mistake(`${file} has ${lines.length} lines, choose by --feature: ${named(lines)}.`);
  }
  const numbered = /^\d+$/.test(wanted) ? lines[Number(wanted) - 1] : undefined;
  if (numbered !== undefined) return at(Number(wanted), numbered);
  const numbers = lines.flatMap(({ name }, i) => (name === wanted.trim() ? [i + 1] : []));
  const [number, ...others] = numbers;
  const line = number === undefined ? undefined : lines[number - 1];
  if (number === undefined || line === undefined) {
    throw new Mistake(`There is no line ${wanted} in ${file}; it has: ${named(lines)}.`);
  }
  if (others.length > 0) {
    throw new Mistake(`${file} has several lines ${wanted}; say which by its number: ${numbers}.`);
  }
  return at(number, line);
}

function called(number: number, { name }: { name: string | null }): string {
  return name === null ? `line ${number}` : `line ${number} “${name}”`;
}

function named(lines: readonly FileLine[]): string {
  const some = lines.slice(0, NAMED).map(({ name }, i) => `${i + 1}${name ? ` “${name}”` : ""}`);
  const more = lines.length - some.length;
  return some.join(", ") + (more > 0 ? ` and ${more} more, which --list names` : "");
}

function rulerOf(name: string, { positions }: FileLine): Ruler {
  try {
    return ruler(positions);
  } catch (error) {
    if (error instanceof RangeError) throw new Mistake(`${name}: ${error.message}.`);
    throw error;
  }
}

/** An end of what is measured, as it was asked for and where it came to lie. */
interface PlaceOnLine {
  given: Position | string;
  metres: Metres;
  off: Metres;
}

const KILOMETRES = /^\s*([+-]?\d+(?:\.\d*)?)\s*(?:km)?\s*$/;

function placeOf(option: "from" | "to", text: string, along: Along): PlaceOnLine {
  const whole = along.ruler.length.wgs84;
  if (text === "start") return { given: text, metres: 0, off: 0 };
  if (text === "end") return { given: text, metres: whole, off: 0 };
  const [, number] = KILOMETRES.exec(text) ?? [];
  if (number !== undefined) {
    const metres = Number(number) * 1000;
    if (metres >= 0 && metres <= whole) return { given: text, metres, off: 0 };
    throw new Mistake(
      `--${option} ${text} is not on ${called(along.number, along)}: it goes from km 0 to km ${km(whole)} on WGS84.`,
    );
  }
  if (!text.includes(",")) {
    throw new Mistake(
      `--${option} ${text} is no place: write longitude,latitude in degrees, kilometres along the line, start or end.`,
    );
  }
  const point = positionIn(option, text);
  const found = snap(option, point, along.ruler, called(along.number, along), FURTHEST_OFF);
  return { given: point, metres: found.distanceAlong, off: found.distanceOff };
}

function answer(along: Along, from: PlaceOnLine, to: PlaceOnLine, stretch: Measurement) {
  const end = ({ given, off }: PlaceOnLine, { point, chainage }: Mark) => ({
    given,
    snapped: degrees(point),
    offMetres: rounded(off, 3),
    chainageKm: bothKm(chainage),
  });
  return {
    file: along.file,
    feature: along.number,
    name: along.name,
    wholeKm: bothKm(along.ruler.length),
    from: end(from, stretch.from),
    to: end(to, stretch.to),
    lengthKm: bothKm(stretch.length),
    straightKm: km(stretch.straight.turf),
    wgs84: { straightKm: km(stretch.straight.wgs84) },
    // Of a way that comes back to where it began no number tells how much longer it is.
    sinuosity: Number.isFinite(stretch.sinuosity) ? rounded(stretch.sinuosity, 6) : null,
  };
}

function answerText(
  along: Along,
  from: PlaceOnLine,
  to: PlaceOnLine,
  stretch: Measurement,
): string {
  const end = (name: string, { given, off }: PlaceOnLine, { chainage }: Mark) => {
    const asked = typeof given === "string" ? given : given.join(", ");
    return `${name.padEnd(6)}${asked}: ${off.toFixed(0)} m off the line, at km ${shown(chainage.turf)} by turf, ${shown(chainage.wgs84)} on WGS84`;
  };
  const { sinuosity } = stretch;
  return [
    `Along ${called(along.number, along)} of ${along.file}`,
    end("from", from, stretch.from),
    end("to", to, stretch.to),
    "",
    HEADING,
    row("along the line", stretch.length),
    row("straight line", stretch.straight),
    row("the whole line", along.ruler.length),
    "",
    Number.isFinite(sinuosity)
      ? `sinuosity ${sinuosity.toFixed(2)}`
      : "it ends where it began, so it has no sinuosity",
  ].join("\n");
}

function sliceOf({ ruler }: Along, from: PlaceOnLine, to: PlaceOnLine, properties: object) {
  const coordinates = ruler.slice(from.metres, to.metres).map(degrees);
  return { type: "Feature", properties, geometry: { type: "LineString", coordinates } };
}

function listed(lines: readonly FileLine[], asJson: boolean): string {
  const told = lines.map((line, i) => {
    const { name, positions } = line;
    try {
      const { length } = rulerOf(called(i + 1, line), line);
      return { feature: i + 1, name, positions: positions.length, lengthKm: bothKm(length) };
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      return { feature: i + 1, name, positions: positions.length, problem: error.message };
    }
  });
  if (asJson) return json(told);
  return told
    .map(({ feature, name, lengthKm, problem }) =>
      [feature, name ?? "", problem ?? `${lengthKm?.turf.toFixed(2)} km (turf)`].join("  "),
    )
    .join("\n");
}
