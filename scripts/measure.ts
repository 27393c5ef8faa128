import { pathToFileURL } from "node:url";
import {
  FURTHEST_OFF,
  type LineRuler,
  lineRuler,
  measureStretch,
  type Stretch,
} from "../src/checks/stretch.ts";
import type { HeightGrid } from "../src/measure/heightGrid.ts";
import type { Length, Position } from "../src/measure/position.ts";
import type { Profile } from "../src/measure/profile.ts";
import type { Location } from "../src/measure/ruler.ts";
import { sectionsOf } from "../src/model/atlas.ts";
import type { BorderLine, Section } from "../src/model/schema.ts";
import { readGeodata } from "./atlas.ts";
import { measureFile } from "./measure/alongFile.ts";
import { Mistake, needed, readOptions, refuse } from "./measure/options.ts";
import { positionIn, snap } from "./measure/places.ts";
import { builtHeights, profileAnswer, profileOf, profileText } from "./measure/profile.ts";
import { bothKm, degrees, HEADING, json, km, rounded, row, shown } from "./measure/written.ts";

/** What the command needs of the published files. */
export interface Borders {
  lines: readonly BorderLine[];
  sections: readonly Section[];
}

const USAGE = `Measures along a line, as the atlas does.

  npm run -s measure -- --line ID --from LON,LAT --to LON,LAT [--json]
      along a border line of the atlas
  npm run -s measure -- --list [--json]
      the lines there are, with their ids

  npm run -s measure -- --file FILE [--feature NAME|NUMBER] [--from PLACE] [--to PLACE] [--json|--geojson]
      along any line of a file: GeoJSON, GPX or KML; the whole of it where no ends are given
  npm run -s measure -- --file FILE --list [--json]
      the lines in the file, with their numbers and lengths

--atlas FOLDER measures in another folder of built data; so does the variable SHEKARA_ATLAS.
Positions are longitude,latitude in degrees, at most ${FURTHEST_OFF / 1000} km off the line. A PLACE is a position, kilometres along
the line on WGS84 from where the file begins it (12.5), or one of its ends (start, end). --geojson prints what lies
between the two places as a feature, with the numbers as its properties.

Ends with 0 where it has measured, 2 where the arguments or the file leave it nothing to measure, which one sentence
on stderr says, and 1 where it failed itself.`;

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
  if (given.has("file")) return measureFile(given);
  refuse(given, ["feature", "geojson"], "it goes with --file");
  if (given.has("list")) return asJson ? json(listed(borders())) : listText(listed(borders()));
  const name = needed(given, "line", "which line to measure, as --line ID; --list names them");
  const begins = needed(given, "from", "where the stretch begins, as --from LON,LAT");
  const from = positionIn("from", begins);
  const to = positionIn("to", needed(given, "to", "where the stretch ends, as --to LON,LAT"));
  const along = rulerOf(name, borders());
  const start = snap("from", from, along.ruler, `line ${name}`, FURTHEST_OFF);
  const end = snap("to", to, along.ruler, `line ${name}`, FURTHEST_OFF);
  const stretch = measureStretch(along, start.distanceAlong, end.distanceAlong);
  const asked = { from: { given: from, at: start }, to: { given: to, at: end } };
  const way = along.ruler.slice(start.distanceAlong, end.distanceAlong);
  const profile = profileOf(way, heightsIn(given.get("atlas")));
  return asJson ? json(answer(stretch, asked, profile)) : answerText(stretch, asked, profile);
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

interface Asked {
  given: Position;
  at: Location;
}

function answer(stretch: Stretch, asked: { from: Asked; to: Asked }, profile: Profile | null) {
  const end = ({ given, at }: Asked, chainage: Length) => ({
    given,
    snapped: degrees(at.point),
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
  return [
    `Along line ${stretch.line.id}`,
    end("from", asked.from, stretch.from.chainage),
    end("to", asked.to, stretch.to.chainage),
    "",
    HEADING,
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
