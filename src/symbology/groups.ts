import type { Palette } from "./palette.ts";

/** What a legend swatch shows: drawn from the palette, by the same names as the map's layers. */
export type Swatch =
  | {
      shape: "line";
      colour: keyof Palette;
      width: number;
      dash?: readonly number[];
      cased?: boolean;
    }
  | { shape: "fill"; colour: keyof Palette; outline: keyof Palette; faint?: boolean }
  | { shape: "hatch"; colour: keyof Palette; dashed?: boolean }
  | { shape: "dot"; colour: keyof Palette }
  | { shape: "ring"; colour: keyof Palette }
  | { shape: "relief" };

/** Under which heading of the legend a group stands. */
export const HEADINGS = ["lines", "ground", "water", "orientation"] as const;
export type Heading = (typeof HEADINGS)[number];

interface Group {
  heading: Heading;
  /** Whether the atlas opens with it. */
  initially: boolean;
  swatches: readonly { key: string; swatch: Swatch }[];
}

/** Dashes in line widths, by how a line came to be; a legend's are in pixels. */
export const DASHES = {
  "as mapped": [5, 1.6],
  reconstructed: [2.4, 1.8],
  schematic: [0.4, 1.9],
} as const;

/**
 * The groups that every atlas has, in the order of the legend, where the older lines follow on the
 * border. `key` and a group's own name are message keys; the border is named as its line is.
 */
export const GROUPS = {
  border: {
    heading: "lines",
    initially: true,
    swatches: [
      {
        key: "legend.land",
        swatch: { shape: "line", colour: "borderLand", width: 3, cased: true },
      },
      {
        key: "legend.water",
        swatch: { shape: "line", colour: "borderWater", width: 3, cased: true },
      },
    ],
  },
  evidence: {
    heading: "lines",
    initially: false,
    swatches: [
      {
        key: "group.evidence",
        swatch: { shape: "line", colour: "evidence", width: 1.2 },
      },
    ],
  },
  doubt: {
    heading: "lines",
    initially: false,
    swatches: [
      {
        key: "group.doubt",
        swatch: { shape: "fill", colour: "lineOchre", outline: "lineOchre", faint: true },
      },
    ],
  },
  changed: {
    heading: "ground",
    initially: false,
    swatches: [{ key: "group.changed", swatch: { shape: "hatch", colour: "changed" } }],
  },
  disputed: {
    heading: "ground",
    initially: false,
    swatches: [
      { key: "group.disputed", swatch: { shape: "hatch", colour: "disputed", dashed: true } },
    ],
  },
  gained: {
    heading: "ground",
    initially: false,
    swatches: [
      {
        key: "group.gained",
        swatch: { shape: "fill", colour: "gained", outline: "gained", faint: true },
      },
    ],
  },
  claims: {
    heading: "ground",
    initially: false,
    swatches: [
      {
        key: "group.claims",
        swatch: { shape: "fill", colour: "claim", outline: "claim", faint: true },
      },
    ],
  },
  rivers: {
    heading: "water",
    initially: true,
    swatches: [
      { key: "legend.mapped", swatch: { shape: "line", colour: "river", width: 1.75 } },
      {
        key: "legend.sketched",
        swatch: { shape: "line", colour: "river", width: 1.75, dash: [5, 4] },
      },
    ],
  },
  lakes: {
    heading: "water",
    initially: true,
    swatches: [
      { key: "group.lakes", swatch: { shape: "fill", colour: "lake", outline: "lakeShore" } },
    ],
  },
  basins: {
    heading: "water",
    initially: false,
    swatches: [
      {
        key: "group.basins",
        swatch: { shape: "fill", colour: "basinIli", outline: "basinIli", faint: true },
      },
    ],
  },
  works: {
    heading: "water",
    initially: false,
    swatches: [
      { key: "legend.canal", swatch: { shape: "line", colour: "canal", width: 2, dash: [6, 2] } },
      {
        key: "legend.rail",
        swatch: { shape: "line", colour: "railway", width: 2, dash: [2, 2.4] },
      },
      {
        key: "legend.pipeline",
        swatch: { shape: "line", colour: "pipeline", width: 2, dash: [8, 2, 2, 2] },
      },
    ],
  },
  neighbours: {
    heading: "orientation",
    initially: true,
    swatches: [
      {
        key: "group.neighbours",
        swatch: { shape: "line", colour: "neighbour", width: 1.25, dash: [4, 3] },
      },
    ],
  },
  places: {
    heading: "orientation",
    initially: true,
    swatches: [{ key: "group.places", swatch: { shape: "dot", colour: "town" } }],
  },
  sites: {
    heading: "orientation",
    initially: false,
    swatches: [{ key: "group.sites", swatch: { shape: "ring", colour: "site" } }],
  },
  relief: {
    heading: "orientation",
    initially: true,
    swatches: [{ key: "group.relief", swatch: { shape: "relief" } }],
  },
} as const satisfies Record<string, Group>;

export type FixedGroup = keyof typeof GROUPS;
export const FIXED_GROUPS = Object.keys(GROUPS) as FixedGroup[];

/** A group a reader can switch: a fixed one, or by the id of its line that of an older line. */
export type LayerGroup = string;

export function isFixed(group: LayerGroup): group is FixedGroup {
  return Object.hasOwn(GROUPS, group);
}

/** Whether the atlas opens with a group; it opens with no older line. */
export function isInitiallyOn(group: LayerGroup): boolean {
  return isFixed(group) && GROUPS[group].initially;
}

/** In the order of the legend; the older lines as they are given. */
export function inLegendOrder(groups: Iterable<LayerGroup>): LayerGroup[] {
  const given = [...groups];
  const older = given.filter((group) => !isFixed(group));
  const [border, ...others] = FIXED_GROUPS.map((fixed) => given.filter((each) => each === fixed));
  return [...(border ?? []), ...older, ...others.flat()];
}

/** The group that shows an area of areas.geojson, by its kind. */
export const GROUP_OF_AREA = {
  "changed-hands": "changed",
  disputed: "disputed",
  gained: "gained",
  claim: "claims",
} as const satisfies Record<string, FixedGroup>;
