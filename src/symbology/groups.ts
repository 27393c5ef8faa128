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

const dashed = (colour: keyof Palette, dash: readonly number[]): Swatch => ({
  shape: "line",
  colour,
  width: 2.4,
  dash: dash.map((part) => part * 2.4),
});

/**
 * The groups a reader can switch. `key` and the group's own name are
 * message keys; the map room answers each group with its layers, and a group without an answer
 * does not compile.
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
  "1994": {
    heading: "lines",
    initially: false,
    swatches: [{ key: "group.1994", swatch: { shape: "line", colour: "line1994", width: 2.4 } }],
  },
  "before-1991": {
    heading: "lines",
    initially: false,
    swatches: [{ key: "group.before-1991", swatch: dashed("lineBefore1991", DASHES["as mapped"]) }],
  },
  "1881": {
    heading: "lines",
    initially: false,
    swatches: [{ key: "group.1881", swatch: { shape: "line", colour: "line1881", width: 2.4 } }],
  },
  "1864": {
    heading: "lines",
    initially: false,
    swatches: [{ key: "group.1864", swatch: dashed("line1864", DASHES.reconstructed) }],
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
        swatch: { shape: "fill", colour: "line1864", outline: "line1864", faint: true },
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

export type LayerGroup = keyof typeof GROUPS;
/** In the order of the legend. A record would put names that are numbers first. */
export const LAYER_GROUPS = [
  "border",
  "1994",
  "before-1991",
  "1881",
  "1864",
  "evidence",
  "doubt",
  "changed",
  "disputed",
  "gained",
  "claims",
  "rivers",
  "lakes",
  "basins",
  "works",
  "neighbours",
  "places",
  "sites",
  "relief",
] as const satisfies readonly LayerGroup[];

/** The groups of lines that were or are the border, one course each, newest first. */
export const BORDER_GROUPS = ["border", "1994", "before-1991", "1881", "1864"] as const;
export type BorderGroup = (typeof BORDER_GROUPS)[number];
/** The same without the present one. */
export const OLDER_GROUPS = ["1994", "before-1991", "1881", "1864"] as const;
export type OlderGroup = (typeof OLDER_GROUPS)[number];

/** The group that shows a line of lines.json; null for one that no group shows. */
export function groupOfLine({ id, role }: { id: string; role: string }): LayerGroup | null {
  if (role === "evidence") return "evidence";
  // What was agreed by 1998 was marked on the ground by 2002: two lines of one course.
  if (id === "2002" || id === "1998") return "border";
  return OLDER_GROUPS.find((group) => id === group || id.startsWith(`${group}-`)) ?? null;
}

/** The group that shows an area of areas.geojson, by its kind. */
export const GROUP_OF_AREA = {
  "changed-hands": "changed",
  disputed: "disputed",
  gained: "gained",
  claim: "claims",
} as const satisfies Record<string, LayerGroup>;
