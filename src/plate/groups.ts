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
  | { shape: "fill"; colour: keyof Palette; outline: keyof Palette }
  | { shape: "dot"; colour: keyof Palette }
  | { shape: "relief" };

interface Group {
  swatches: readonly { key: string; swatch: Swatch }[];
}

/**
 * The groups a reader can switch, in the order of the legend. `key` and the group's own name are
 * message keys; the map room answers each group with its layers, and a group without an answer
 * does not compile.
 */
export const GROUPS = {
  border: {
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
  neighbours: {
    swatches: [
      {
        key: "group.neighbours",
        swatch: { shape: "line", colour: "neighbour", width: 1.25, dash: [4, 3] },
      },
    ],
  },
  rivers: {
    swatches: [
      { key: "legend.mapped", swatch: { shape: "line", colour: "river", width: 1.75 } },
      {
        key: "legend.sketched",
        swatch: { shape: "line", colour: "river", width: 1.75, dash: [5, 4] },
      },
    ],
  },
  lakes: {
    swatches: [
      { key: "group.lakes", swatch: { shape: "fill", colour: "lake", outline: "lakeShore" } },
    ],
  },
  places: { swatches: [{ key: "group.places", swatch: { shape: "dot", colour: "town" } }] },
  relief: { swatches: [{ key: "group.relief", swatch: { shape: "relief" } }] },
} as const satisfies Record<string, Group>;

export type LayerGroup = keyof typeof GROUPS;
export const LAYER_GROUPS = Object.keys(GROUPS) as LayerGroup[];
