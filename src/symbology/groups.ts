import type { Palette } from "./palette.ts";
import { DASHES, STROKES, type Stroke, swatchWidth } from "./strokes.ts";

/** What a legend swatch shows: drawn from the palette and the strokes that the map's layers have. */
export type Swatch =
  | {
      shape: "line";
      colour: keyof Palette;
      width: number;
      /** In line widths. */
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

const line = (colour: keyof Palette, stroke: Stroke): Swatch & { shape: "line" } => ({
  shape: "line",
  colour,
  width: swatchWidth(stroke),
  ...(stroke.dash && { dash: stroke.dash }),
});

const cased = (colour: keyof Palette, stroke: Stroke): Swatch => ({
  ...line(colour, stroke),
  cased: true,
});

/** An older line as most of what it does not share with the present one is known. */
const older = (colour: keyof Palette, status?: keyof typeof DASHES): Swatch =>
  line(colour, { ...STROKES.older, ...(status && { dash: DASHES[status] }) });

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
        swatch: cased("borderLand", STROKES.border),
      },
      {
        key: "legend.water",
        swatch: cased("borderWater", STROKES.border),
      },
    ],
  },
  "1994": {
    heading: "lines",
    initially: false,
    swatches: [{ key: "group.1994", swatch: older("line1994") }],
  },
  "before-1991": {
    heading: "lines",
    initially: false,
    swatches: [{ key: "group.before-1991", swatch: older("lineBefore1991", "as mapped") }],
  },
  "1881": {
    heading: "lines",
    initially: false,
    swatches: [{ key: "group.1881", swatch: older("line1881") }],
  },
  "1864": {
    heading: "lines",
    initially: false,
    swatches: [{ key: "group.1864", swatch: older("line1864", "reconstructed") }],
  },
  evidence: {
    heading: "lines",
    initially: false,
    swatches: [
      {
        key: "group.evidence",
        swatch: line("evidence", STROKES.evidence),
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
      { key: "legend.mapped", swatch: line("river", STROKES.river) },
      {
        key: "legend.sketched",
        swatch: line("river", STROKES["sketched river"]),
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
      { key: "legend.canal", swatch: line("canal", STROKES.canal) },
      {
        key: "legend.rail",
        swatch: line("railway", STROKES.railway),
      },
      {
        key: "legend.pipeline",
        swatch: line("pipeline", STROKES.pipeline),
      },
    ],
  },
  neighbours: {
    heading: "orientation",
    initially: true,
    swatches: [
      {
        key: "group.neighbours",
        swatch: line("neighbour", STROKES.neighbour),
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
