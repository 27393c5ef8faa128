import type { Scene } from "../../src/map/layers/scene.ts";
import type { Addresses, View } from "../../src/map/style.ts";
import type { Spell } from "../../src/state/spells.ts";
import { SELECTABLE } from "../../src/state/state.ts";
import { FIXED_GROUPS, type LayerGroup } from "../../src/symbology/groups.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";
import { PALETTES, type Theme } from "../../src/symbology/palette.ts";
import { THREE_LINES } from "../symbology/threeLines.ts";

const at = (file: string) => `https://atlas.test/${file}`;
export const LINES = lineGroups(THREE_LINES);
export const LAYER_GROUPS: LayerGroup[] = [...FIXED_GROUPS, ...LINES.older.map(({ id }) => id)];
export const SPELLS = (["disputed", "claim", "extent"] as const).map(
  (kind): Spell => ({ kind, from: null, until: "1900", asOf: "1850", areas: [`${kind}-one`] }),
);
const NAME = { en: "Name", kk: "Атау", ru: "Имя", zh: "名" };
export const ADDRESSES: Addresses = {
  borders: at("borders.geojson"),
  bordersApart: at("borders-gpl.geojson"),
  neighbours: at("neighbours.geojson"),
  rivers: at("rivers.geojson"),
  lakes: at("lakes.geojson"),
  places: at("places.geojson"),
  peaks: at("peaks.geojson"),
  ranges: at("ranges.geojson"),
  points: at("points.geojson"),
  areas: at("areas.geojson"),
  disputed: at("disputed-gpl.geojson"),
  basins: at("basins.geojson"),
  works: at("works.geojson"),
  roads: { file: at("roads.geojson"), credit: NAME },
  basinNames: { type: "FeatureCollection", features: [] },
  relief: {
    light: at("light.webp"),
    dark: at("dark.webp"),
    corners: [
      [60, 58],
      [102, 58],
      [102, 36],
      [60, 36],
    ],
    near: { zoom: 6, size: 1024, bounds: [72, 40, 92, 53], addresses: new Map() },
  },
  lines: LINES,
  sidesMaps: { west: ["left-map"], east: ["right-map"] },
  spells: SPELLS,
  sides: { west: ["AAA"], east: ["BBB"] },
  states: {
    names: [
      { state: "left", name: NAME, beside: { line: "border", course: "border", side: "west" } },
      { state: "left", name: NAME, beside: { line: "middle", course: "middle", side: "west" } },
      { state: "old-left", name: NAME, beside: { line: "middle", course: "middle", side: "west" } },
      { state: "yonder", name: NAME, beside: null },
    ],
    courses: at("state-courses.geojson"),
  },
  fonts: { "Shekara Sans Regular": [{ url: at("sans.woff2"), "unicode-range": ["U+0-218F"] }] },
};
export const VIEW: View = {
  theme: "light",
  language: "en",
  hidden: new Set(),
  inForce: undefined,
  spells: SPELLS.map(() => "standing"),
  pointsNow: { standing: ["post"], past: ["old-post"] },
  statesNow: new Set(["left", "yonder"]),
  doubt: null,
  chosen: null,
  stretch: null,
  walked: null,
  free: null,
  own: null,
  comparison: null,
  near: true,
};
export const SCENE: Scene = {
  palette: PALETTES.light,
  language: "en",
  lines: ADDRESSES.lines,
  sidesMaps: ADDRESSES.sidesMaps,
  sides: ADDRESSES.sides,
  states: { names: ADDRESSES.states.names, now: VIEW.statesNow },
  inForce: undefined,
  spells: SPELLS.map((spell) => ({ ...spell, state: "standing" })),
  points: VIEW.pointsNow,
  hidden: new Set(),
  measured: false,
  compared: null,
};
/** What a click can choose: all but an instrument, which lies nowhere. */
export const ON_MAP = SELECTABLE.filter((kind) => kind !== "instrument");
export const isVisible = (layer: { layout?: object }) =>
  (layer.layout as { visibility?: string } | undefined)?.visibility !== "none";
export const THEMES = Object.keys(PALETTES) as Theme[];
export const line = {
  type: "LineString",
  coordinates: [
    [80, 44],
    [81, 45],
  ],
} as const;
