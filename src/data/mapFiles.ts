import reliefDark from "../../geodata/relief-dark.webp?url";
import reliefLight from "../../geodata/relief-light.webp?url";
import { mapFontFaces } from "../fonts/faces.ts";
import type { LineSections } from "../map/layers/scene.ts";
import type { Addresses } from "../map/style.ts";
import type { Atlas } from "../model/atlas.ts";
import type { BorderLine } from "../model/schema.ts";
import { groupOfLine } from "../symbology/groups.ts";
import { FILE_URLS } from "./published.ts";

const absolute = (url: string) => new URL(url, document.baseURI).href;

/** Everything the map's style fetches by itself, all of it from where the page came from. */
export function mapFiles({ relief, lines }: Pick<Atlas, "relief" | "lines">): Addresses {
  return {
    borders: FILE_URLS["borders.geojson"],
    neighbours: FILE_URLS["neighbours.geojson"],
    rivers: FILE_URLS["rivers.geojson"],
    lakes: FILE_URLS["lakes.geojson"],
    places: FILE_URLS["places.geojson"],
    areas: FILE_URLS["areas.geojson"],
    basins: FILE_URLS["basins.geojson"],
    works: FILE_URLS["works.geojson"],
    relief: { light: absolute(reliefLight), dark: absolute(reliefDark) },
    reliefCorners: relief.coordinates,
    fonts: mapFontFaces(),
    lines: lineSections(lines),
  };
}

const unique = (lines: readonly BorderLine[]) => [
  ...new Set(lines.flatMap(({ sections }) => sections)),
];

/** The sections each group of lines draws: its line's, and a continuation's beside them. */
function lineSections(lines: Atlas["lines"]): LineSections {
  const of = (group: keyof LineSections) =>
    unique([...lines.values()].filter((line) => groupOfLine(line) === group));
  return {
    border: of("border"),
    "1994": of("1994"),
    "before-1991": of("before-1991"),
    "1881": of("1881"),
    "1864": of("1864"),
    evidence: of("evidence"),
  };
}
