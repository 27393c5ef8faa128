/** Hatches of strokes at 45°, and the textures that tell one wash from another without its hue. */
const WEAVES = ["narrow", "wide", "rising", "falling", "level", "upright", "dots", "grid"] as const;
export type Weave = (typeof WEAVES)[number];

const SIDE: Record<Weave, number> = {
  narrow: 14,
  wide: 22,
  rising: 28,
  falling: 28,
  level: 20,
  upright: 20,
  dots: 20,
  grid: 32,
};
/** Pixels; a texture under names and rivers is fainter than a hatch that is itself the sign. */
const STROKE: Record<Weave, number> = {
  narrow: 2.6,
  wide: 2.6,
  rising: 2,
  falling: 2,
  level: 2,
  upright: 2,
  dots: 4.4,
  grid: 1.8,
};

/** The name under which the style asks for a hatch of a colour (`#rrggbb`). */
export function hatchName(colour: string, weave: Weave): string {
  return `hatch/${weave}/${colour.slice(1)}`;
}

/** A picture of four bytes a pixel, for twice the resolution of the screen. */
export interface Hatch {
  width: number;
  height: number;
  data: Uint8Array;
}

/** How opaque a stroke of a hatch is, of 255. */
const COVER = 190;

/** What a hatch is woven of, in pixels of the screen. */
export interface Woven {
  weave: Weave;
  colour: string;
  /** From 0 to 1. */
  opacity: number;
  /** Of the tile that goes on across its edges; its strokes meet at the corners. */
  side: number;
  stroke: number;
}

/** What stands behind a name that `hatchName` gave; null for any other name. */
export function wovenOf(name: string): Woven | null {
  const match = /^hatch\/([a-z]+)\/([0-9a-f]{6})$/.exec(name);
  const weave = WEAVES.find((each) => each === match?.[1]);
  if (match === null || weave === undefined) return null;
  return {
    weave,
    colour: `#${match[2]}`,
    opacity: COVER / 255,
    side: SIDE[weave] / 2,
    stroke: STROKE[weave] / 2,
  };
}

/**
 * The tile behind a name that `hatchName` gave, which goes on across its edges. Null for any other name.
 *
 * @param fineness how many times finer than for twice the resolution of the screen, a whole number
 */
export function hatchOf(name: string, fineness = 1): Hatch | null {
  const woven = wovenOf(name);
  if (woven === null) return null;
  const { weave, colour } = woven;
  const side = SIDE[weave] * fineness;
  const hex = Number.parseInt(colour.slice(1), 16);
  const data = new Uint8Array(4 * side * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      // Softened over one pixel.
      const off = (STROKE[weave] * fineness) / 2 - offStroke(weave, x, y, side);
      const cover = Math.min(1, Math.max(0, off + 0.5));
      data.set(
        [hex >> 16, (hex >> 8) & 255, hex & 255, Math.round(COVER * cover)],
        4 * (y * side + x),
      );
    }
  }
  return { width: side, height: side, data };
}

/** Pixels from the middle of the nearest stroke or dot. */
function offStroke(weave: Weave, x: number, y: number, side: number): number {
  const off = (along: number) => {
    const rest = ((along % side) + side) % side;
    return Math.min(rest, side - rest);
  };
  switch (weave) {
    case "narrow":
    case "wide":
    case "rising":
      return off(x + y) / Math.SQRT2;
    case "falling":
      return off(x - y) / Math.SQRT2;
    case "level":
      return off(y);
    case "upright":
      return off(x);
    case "dots":
      return Math.hypot(off(x), off(y));
    case "grid":
      return Math.min(off(x), off(y));
  }
}
