import tileAddresses from "virtual:relief-tiles";
import reliefDark from "../../geodata/relief-dark.webp?url";
import reliefLight from "../../geodata/relief-light.webp?url";
import roadsFile from "../../geodata/roads.geojson?url";
import stateCourses from "../../geodata/state-courses.geojson?url";
import { mapFontFaces } from "../fonts/faces.ts";
import { nearTile } from "../map/reliefTiles.ts";
import type { Addresses } from "../map/style.ts";
import type { Atlas } from "../model/atlas.ts";
import { sidesMapsOf } from "../model/sidesMaps.ts";
import type { LineGroups } from "../symbology/lineGroups.ts";
import { FILE_URLS } from "./published.ts";
import { stateNames } from "./stateNames.ts";

const absolute = (url: string) => new URL(url, document.baseURI).href;

/** All that the map's style draws: what it fetches by itself, from where the page came from, and what is made here. */
export function mapFiles(atlas: Atlas, lines: LineGroups, spells: Addresses["spells"]): Addresses {
  const { relief } = atlas;
  const { roadCredit } = atlas.about;
  return {
    borders: FILE_URLS["borders.geojson"],
    bordersApart: FILE_URLS["borders-gpl.geojson"],
    neighbours: FILE_URLS["neighbours.geojson"],
    rivers: FILE_URLS["rivers.geojson"],
    lakes: FILE_URLS["lakes.geojson"],
    places: FILE_URLS["places.geojson"],
    peaks: FILE_URLS["peaks.geojson"],
    ranges: FILE_URLS["ranges.geojson"],
    points: FILE_URLS["points.geojson"],
    areas: FILE_URLS["areas.geojson"],
    disputed: FILE_URLS["disputed-gpl.geojson"],
    basins: FILE_URLS["basins.geojson"],
    works: FILE_URLS["works.geojson"],
    roads: roadCredit === undefined ? null : { file: absolute(roadsFile), credit: roadCredit },
    basinNames: basinNames(atlas),
    relief: relief && {
      light: absolute(reliefLight),
      dark: absolute(reliefDark),
      corners: relief.coordinates,
      near: relief.near && nearBy(relief.near),
    },
    fonts: mapFontFaces(),
    lines,
    sidesMaps: sidesMapsOf(atlas),
    spells,
    sides: atlas.about.sides,
    states: { names: stateNames(atlas, lines), courses: absolute(stateCourses) },
  };
}

type NearTiles = NonNullable<NonNullable<Atlas["relief"]>["near"]>;

function nearBy({
  zoom,
  size,
  bounds,
  tiles,
}: NearTiles): NonNullable<Addresses["relief"]>["near"] {
  const addresses = tiles.flatMap(({ x, y, light, dark }) =>
    (
      [
        ["light", light],
        ["dark", dark],
      ] as const
    ).map(
      ([theme, name]) =>
        [nearTile(theme, zoom, x, y), absolute(tileAddresses[name] ?? "")] as const,
    ),
  );
  return { zoom, size, bounds, addresses: new Map(addresses) };
}

function basinNames({ basins }: Pick<Atlas, "basins">): Addresses["basinNames"] {
  return {
    type: "FeatureCollection",
    features: [...basins.values()].map(({ properties }) => {
      const { id, name_en, name_kk, name_ru, name_zh, labelAt } = properties;
      return {
        type: "Feature",
        properties: { id, name_en, name_kk, name_ru, name_zh },
        geometry: { type: "Point", coordinates: labelAt },
      };
    }),
  };
}
