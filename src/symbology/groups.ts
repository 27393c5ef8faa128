import type { Palette } from "./palette.ts";
import { RIVER_EDGE, STROKES, type Stroke, swatchWidth, WASHES } from "./strokes.ts";

/** What a legend swatch shows: drawn from the palette and the strokes that the map's layers have. */
export type Swatch =
  | {
      shape: "line";
      colour: keyof Palette;
      width: number;
      /** In line widths. */
      dash?: readonly number[];
      cased?: boolean;
      /** A wider line beneath it, which shows on both sides. */
      edge?: { colour: keyof Palette; width: number };
    }
  | { shape: "fill"; colour: keyof Palette; outline: keyof Palette; opacity?: number }
  /** A wash whose edge nobody drew. */
  | { shape: "wash"; colour: keyof Palette; opacity: number }
  /** A line within its belt. */
  | { shape: "belt"; colour: keyof Palette; width: number; opacity: number }
  | { shape: "hatch"; colour: keyof Palette; dashed?: boolean; tint?: number }
  /** A wash with a texture of its own. */
  | { shape: "weave"; colour: keyof Palette; weave: Texture; opacity: number }
  | { shape: "dot"; colour: keyof Palette }
  /** As a dot, where nobody says that it is there. */
  | { shape: "ring"; colour: keyof Palette }
  | {
      shape: "sign";
      colour: keyof Palette;
      sign: "peak" | "pass" | "pass-recalled" | "dam" | PointSign;
    }
  | { shape: "relief" };

/** How a point of an act is marked, by how its place is known: a doubtful one has no whole outline. */
export type PointSign = "point-sourced" | "point-inferred" | "point-recalled";

/** What tells a basin from the next for those who see no hues, or print none. */
export type Texture = "rising" | "falling" | "level" | "upright" | "dots" | "grid" | "plain";

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

const cased = (colour: keyof Palette, stroke: Stroke): Swatch & { shape: "line" } => ({
  ...line(colour, stroke),
  cased: true,
});

/** A belt of doubt round its line. */
export const belt = (colour: keyof Palette): Swatch => ({
  shape: "belt",
  colour,
  width: swatchWidth(STROKES.older),
  opacity: WASHES.doubt,
});

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
        swatch: cased("borderLand", STROKES.border),
      },
      {
        key: "legend.water",
        swatch: {
          ...cased("borderLand", STROKES.border),
          edge: { colour: "riverEdge", width: swatchWidth(RIVER_EDGE) },
        },
      },
    ],
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
        swatch: belt("borderLand"),
      },
    ],
  },
  points: {
    heading: "lines",
    initially: false,
    swatches: (["sourced", "inferred", "recalled"] as const).map((certainty) => ({
      key: `legend.point.${certainty}` as const,
      swatch: { shape: "sign", colour: "ink", sign: `point-${certainty}` } as const,
    })),
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
      {
        key: "legend.disputed.ground",
        swatch: { shape: "hatch", colour: "disputed", tint: WASHES.disputed },
      },
      { key: "legend.map.west", swatch: line("mapWest", STROKES["side's map"]) },
      { key: "legend.map.east", swatch: line("mapEast", STROKES["side's map"]) },
    ],
  },
  gained: {
    heading: "ground",
    initially: false,
    swatches: [
      {
        key: "group.gained",
        swatch: { shape: "wash", colour: "gained", opacity: WASHES.gained },
      },
    ],
  },
  claims: {
    heading: "ground",
    initially: false,
    swatches: [
      {
        key: "group.claims",
        swatch: { shape: "wash", colour: "claim", opacity: WASHES.claim },
      },
    ],
  },
  extents: {
    heading: "ground",
    initially: false,
    swatches: [
      {
        key: "group.extents",
        swatch: line("claim", STROKES.extent),
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
        swatch: { shape: "fill", colour: "basinTeal", outline: "basinTeal", opacity: WASHES.basin },
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
      { key: "legend.dam", swatch: { shape: "sign", colour: "canal", sign: "dam" } },
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
  states: {
    heading: "orientation",
    initially: true,
    swatches: [
      {
        key: "group.states",
        swatch: { shape: "fill", colour: "stateWest", outline: "stateEast" },
      },
    ],
  },
  roads: {
    heading: "orientation",
    initially: true,
    swatches: [{ key: "group.roads", swatch: line("mainRoad", STROKES["main road"]) }],
  },
  places: {
    heading: "orientation",
    initially: true,
    swatches: [{ key: "group.places", swatch: { shape: "dot", colour: "town" } }],
  },
  peaks: {
    heading: "orientation",
    initially: true,
    swatches: [
      { key: "legend.peak", swatch: { shape: "sign", colour: "peak", sign: "peak" } },
      { key: "legend.pass", swatch: { shape: "sign", colour: "peak", sign: "pass" } },
    ],
  },
  sites: {
    heading: "orientation",
    initially: false,
    swatches: [
      { key: "legend.site.known", swatch: { shape: "dot", colour: "site" } },
      { key: "legend.site.recalled", swatch: { shape: "ring", colour: "site" } },
    ],
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

/** Whether it is a course of the border: the present one, or an older line. */
export function isLine(group: LayerGroup): boolean {
  return group === ("border" satisfies FixedGroup) || !isFixed(group);
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
  extent: "extents",
} as const satisfies Record<string, FixedGroup>;
