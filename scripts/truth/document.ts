import { booleanPointInPolygon, polygon } from "@turf/turf";
import { translator } from "../../src/i18n/everyLanguage.ts";
import type { Position } from "../../src/measure/position.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Area } from "../../src/model/schema.ts";
import { countriesBeside } from "../../src/model/sides.ts";
import { basinsChapter, readEdgeTests } from "./basins.ts";
import { basisOf } from "./basis.ts";
import { crestsDocument } from "./crests.ts";
import { lineTables } from "./lines.ts";
import { misfitSection } from "./misfit.ts";
import { sectionTables } from "./sections.ts";
import {
  courseOf,
  type Divided,
  divided,
  groundOf,
  moved,
  offsetOf,
  presentCourse,
} from "./sensitivity.ts";
import { table } from "./table.ts";

/** Metres below which a difference between two maps may be left out. */
const WIDTHS = [2000, 1000, 0];

/**
 * docs/truth.md: what the areas in dispute are, by every map and every rule for slivers, and what a shift does to
 * them; how much of what runs along a crest is on the highest ground.
 */
export function truthDocument(atlas: Atlas): string {
  const words = translator("en", atlas.about.countries);
  const { sectors, west, east, readings: lines } = basisOf(atlas);
  const name = (line: string) => atlas.lines.get(line)?.name_en ?? line;
  const today = presentCourse(atlas);
  const other = courseOf(atlas, east);
  const { right, left } = countriesBeside(atlas.about.sides);
  const states = { west: right[0] ?? "", east: left[0] ?? "" };
  const [onWest, onEast] = [words.country(states.west), words.country(states.east)];

  const bySize = lines.flatMap((line) => {
    const ground = groundOf(courseOf(atlas, line), other, today);
    return WIDTHS.map((width) => row(name(line), width, divided(ground, width, today)));
  });
  const inSectors = (at: Position) => sectors.some((sector) => holds(sector, at));
  const shift = offsetOf(other, today, (at) => !inSectors(at));
  const shifted = groundOf(courseOf(atlas, west), moved(other, -shift.east, -shift.north), today);
  const bySector = sectors.map(({ properties }) => {
    const [own] = properties.readings;
    const { band, held = [] } = properties;
    const part = (country: string) =>
      number(held.find((one) => one.country === country)?.squareMetres.wgs84 ?? 0);
    const others = lines.slice(1).map((line) => {
      const reading = properties.readings.find((one) => one.line === line);
      return reading === undefined ? "–" : number(reading.squareMetres.wgs84);
    });
    return [
      properties.name_en ?? properties.id,
      number(own?.squareMetres.wgs84 ?? 0),
      band === null ? "–" : `${number(band.least)} to ${number(band.most)}`,
      part(states.west),
      part(states.east),
      ...others,
    ];
  });
  const headings = [onWest, onEast];
  return `# What the maps bear out

Made by \`npm run truth -- --write\`; do not edit it. Square kilometres on the WGS84 ellipsoid.

## The ground in dispute

The ground lies west of the border as the western side's maps have it and east of it as the eastern side's do: here
“${name(west)}” and “${name(east)}”.
Where no circle of the stated width fits between the two, it is left out. What lies on which side today, the present
border tells.

### By sector, thinner than 2 km left out

“By” another map: that map in the place of the first, its piece given to the sector it shares most with. The band has
both lines off by their whole accuracy all along.

${table(["sector", "km²", "band", ...headings, ...lines.slice(1).map((line) => `by ${name(line)}`)], bySector)}

### All of it, by map and by the rule for slivers

${table(["western side's map", "thinner than … left out", "pieces", "km²", ...headings, `${onEast}, %`], bySize)}

### A shift of the eastern side's map

Outside the sectors, their thin ends that the rule left out among it, it lies ${metres(shift.east)} m east and
${metres(shift.north)} m north of today's border in the mean; half of it within ${metres(shift.half)} m of that
border, nine tenths within ${metres(shift.nineTenths)} m. Moved back by that mean, it would give:

${table(
  ["western side's map", "thinner than … left out", "pieces", "km²", ...headings, `${onEast}, %`],
  WIDTHS.map((width) => row(name(west), width, divided(shifted, width, today))),
)}

${lineTables(atlas)}

${sectionTables(atlas)}

${crestsDocument(atlas)}
${misfitSection(atlas)}
${basinsChapter(atlas, readEdgeTests())}`;
}

function row(name: string, width: number, { pieces, all, west, east }: Divided): string[] {
  const left = width === 0 ? "nothing" : `${width / 1000} km`;
  const size = [all, west, east].map((km2) => number(km2 * 1e6));
  return [name, left, String(pieces), ...size, ((100 * east) / all).toFixed(0)];
}

const number = (squareMetres: number) =>
  Math.round(squareMetres / 1e6)
    .toLocaleString("en")
    .replaceAll("\u00a0", " ");
const metres = (value: number) => String(Math.round(value));

function holds({ geometry }: Area, at: Position): boolean {
  if (geometry.type === "Point") return false;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.some((rings) => booleanPointInPolygon([at[0], at[1]], polygon(rings)));
}
