import tileAddresses from "virtual:relief-tiles";
import { atom } from "jotai";
import roadsFile from "../../geodata/roads.geojson?url";
import { mapFontFaces } from "../fonts/faces.ts";
import { givenAt } from "../map/given.ts";
import { nearTile } from "../map/reliefTiles.ts";
import type { Addresses } from "../map/style.ts";
import type { Atlas } from "../model/atlas.ts";
import { COURSES, type GeoFile } from "../model/packs/format.ts";
import { sidesMapsOf } from "../model/sidesMaps.ts";
import type { LineGroups } from "../symbology/lineGroups.ts";
import type { Drawn } from "./packs/loading.ts";
import { reliefPicture } from "./reliefPictures.ts";
import { stateNames } from "./stateNames.ts";

/** The atlas as one file does without them. */
const ARE_TILES_THERE = Object.keys(tileAddresses).length > 0;

const absolute = (url: string) => new URL(url, document.baseURI).href;

const givenNow = atom<Drawn>(new Map());

/** The geometries that the map draws, as far as they have been read. */
export const givenAtom = atom(
  (get) => get(givenNow),
  (_get, set, read: Drawn) => set(givenNow, read),
);

/** All that the map's style draws: what it is given, what it fetches by itself, from where the page came from, and what is made here. */
export function mapFiles(
  atlas: Atlas,
  read: Drawn,
  lines: LineGroups,
  spells: Addresses["spells"],
): Addresses {
  const given = (name: GeoFile) => (read.has(name) ? givenAt(name) : null);
  const { relief } = atlas;
  const { roadCredit } = atlas.about;
  return {
    borders: given("borders.geojson"),
    bordersApart: given("borders-gpl.geojson"),
    neighbours: given("neighbours.geojson"),
    rivers: given("rivers.geojson"),
    lakes: given("lakes.geojson"),
    places: given("places.geojson"),
    peaks: given("peaks.geojson"),
    ranges: given("ranges.geojson"),
    points: given("points.geojson"),
    areas: given("areas.geojson"),
    disputed: given("disputed-gpl.geojson"),
    basins: given("basins.geojson"),
    works: given("works.geojson"),
    roads: roadCredit === undefined ? null : { file: absolute(roadsFile), credit: roadCredit },
    basinNames: basinNames(atlas),
    relief: relief && {
      light: reliefPicture("light"),
      dark: reliefPicture("dark"),
      corners: relief.coordinates,
      near: relief.near && ARE_TILES_THERE ? nearBy(relief.near) : null,
    },
    fonts: mapFontFaces(),
    lines,
    sidesMaps: sidesMapsOf(atlas),
    spells,
    sides: atlas.about.sides,
    states: { names: stateNames(atlas, lines), courses: given(COURSES) },
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
