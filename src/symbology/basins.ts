import type { Swatch, Texture } from "./groups.ts";
import type { Palette } from "./palette.ts";
import { WASHES } from "./strokes.ts";

/** The hues of basins: the wash of each, and the texture that tells it from the others without its hue. */
export const BASIN_HUES = {
  blue: { colour: "basinBlue", texture: "level" },
  teal: { colour: "basinTeal", texture: "rising" },
  moss: { colour: "basinMoss", texture: "plain" },
  violet: { colour: "basinViolet", texture: "falling" },
  mauve: { colour: "basinMauve", texture: "dots" },
  clay: { colour: "basinClay", texture: "upright" },
  sand: { colour: "basinSand", texture: "grid" },
} as const satisfies Record<string, { colour: keyof Palette; texture: Texture }>;

type Hue = keyof typeof BASIN_HUES;

/** What a basin is washed with that names no hue. */
export const PLAIN_HUE = "sand" satisfies Hue;

/** The sample of a basin in the legend. */
export function basinSwatch(hue: Hue | undefined, severalClosed: boolean): Swatch {
  const { colour, texture } = BASIN_HUES[hue ?? PLAIN_HUE];
  if (severalClosed) return { shape: "hatch", colour };
  return { shape: "weave", colour, weave: texture, opacity: WASHES.basin };
}
