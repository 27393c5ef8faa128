import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import { readAtlas } from "../../scripts/atlas.ts";
import { stateNames } from "../../src/data/stateNames.ts";
import { translator } from "../../src/i18n/translator.ts";
import { buildStyle, type View } from "../../src/map/style.ts";
import { sidesMapsOf } from "../../src/model/sidesMaps.ts";
import { roughWidth } from "../../src/picture/marks.ts";
import type { Wanted } from "../../src/picture/picture.ts";
import type { Contents } from "../../src/picture/style.ts";
import { emptyGroups } from "../../src/state/emptyGroups.ts";
import { spellsOf } from "../../src/state/spells.ts";
import { FIXED_GROUPS, isInitiallyOn } from "../../src/symbology/groups.ts";
import { legendRows } from "../../src/symbology/legend.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";
import { PALETTES } from "../../src/symbology/palette.ts";
import { ADDRESSES, VIEW } from "../map/plainView.ts";

export const atlas = readAtlas();
export const LINES = lineGroups(atlas);
const SPELLS = spellsOf(atlas.areas.values());
const NAMES = stateNames(atlas, LINES);

const read = (name: string): FeatureCollection =>
  JSON.parse(readFileSync(new URL(`../../geodata/${name}`, import.meta.url), "utf8"));

/** Which file a source of the style holds. */
const FILES = {
  borders: "borders.geojson",
  "borders-apart": "borders-gpl.geojson",
  neighbours: "neighbours.geojson",
  rivers: "rivers.geojson",
  "river-courses": "rivers.geojson",
  bands: "borders.geojson",
  lakes: "lakes.geojson",
  places: "places.geojson",
  peaks: "peaks.geojson",
  ranges: "ranges.geojson",
  points: "points.geojson",
  areas: "areas.geojson",
  disputed: "disputed-gpl.geojson",
  basins: "basins.geojson",
  works: "works.geojson",
  roads: "roads.geojson",
  states: "state-courses.geojson",
} as const;

const FILED = Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, read(file)]));

/** The style of the real atlas, and what its sources hold. */
export function realMap(change: Partial<View> = {}) {
  const hidden = new Set([
    ...FIXED_GROUPS.filter((group) => !isInitiallyOn(group)),
    ...LINES.older.map(({ id }) => id),
  ]);
  const style = buildStyle(
    {
      ...ADDRESSES,
      roads: null,
      lines: LINES,
      sidesMaps: sidesMapsOf(atlas),
      spells: SPELLS,
      sides: atlas.about.sides,
      states: { ...ADDRESSES.states, names: NAMES },
    },
    {
      ...VIEW,
      hidden,
      spells: SPELLS.map(() => "standing"),
      statesNow: new Set(
        atlas.about.states.filter(({ validTo }) => validTo === null).map(({ id }) => id),
      ),
      pointsNow: { standing: [...atlas.points.keys()], past: [] },
      ...change,
    },
  );
  const inline = Object.entries(style.sources).flatMap(([name, source]) =>
    source.type === "geojson" && typeof source.data === "object" ? [[name, source.data]] : [],
  );
  const contents = { ...Object.fromEntries(inline), ...FILED } as Contents;
  return { style, contents, hidden: change.hidden ?? hidden };
}

/** The whole border on a screen of 1280 by 800. */
export const CAMERA = {
  center: [82.5, 45.6],
  zoom: 5.4,
  bearing: 0,
  width: 1000,
  height: 700,
} as const;

/** What is asked for of that map, in English. */
export function wantedOf(hidden: ReadonlySet<string>, change: Partial<Wanted> = {}): Wanted {
  const words = translator("en", atlas.about.countries);
  const empty = emptyGroups(atlas, LINES);
  const rows = legendRows(LINES, atlas.about.legend).filter(
    ({ group }) => !hidden.has(group) && !empty.has(group),
  );
  return {
    looking: { camera: CAMERA, free: CAMERA },
    page: null,
    captions: {
      title: atlas.about.title.en,
      subtitle: atlas.about.subtitle.en,
      told: ["Chosen: a section"],
      legend: rows.flatMap(({ name, swatches }) =>
        swatches.map((sample) => ({
          text: [
            typeof name === "string" ? words(name) : name.en,
            swatches.length > 1 ? (sample.name?.en ?? (sample.key && words(sample.key))) : null,
          ]
            .filter((part) => part)
            .join(": "),
          swatch: sample.swatch,
        })),
      ),
      notLegal: words("not.legal"),
      credits: atlas.about.credits.map(({ en }) => en),
      address: `https://example.org/atlas/#map=5.4/45.6/82.5&show=basins&note=<"'>`,
      data: "Version 1.2.3, data abcdef",
      drawn: "Drawn on 24 November 2026",
      north: "N",
      length: (metres) => `${words.km(metres, 0)} km`,
    },
    palette: PALETTES.light,
    widthOf: roughWidth,
    ...change,
  };
}
