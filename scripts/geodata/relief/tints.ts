/** A colour at a height in metres: red, green, blue, 0..255. */
export interface Tint {
  metres: number;
  colour: [number, number, number];
}

/** How one theme colours and lights the ground. */
export interface ReliefTheme {
  tints: Tint[];
  /** Colour of the slopes in the shade and in the light, and how strongly they are laid on, 0..1. */
  shade: [number, number, number];
  shadeStrength: number;
  light: [number, number, number];
  lightStrength: number;
  /** Below 1, gentle slopes have more of the light and shade that steep ones have; 1 where it is left out. */
  gentle?: number;
}

/** On paper: plains almost bare, mountains in warm sand, the highest ground pale again like snow. */
export const ON_PAPER: ReliefTheme = {
  tints: [
    { metres: 0, colour: [243, 243, 230] },
    { metres: 220, colour: [247, 245, 233] },
    { metres: 520, colour: [248, 242, 226] },
    { metres: 1000, colour: [244, 232, 209] },
    { metres: 1700, colour: [235, 216, 187] },
    { metres: 2500, colour: [224, 202, 174] },
    { metres: 3400, colour: [222, 205, 186] },
    { metres: 4500, colour: [236, 227, 216] },
    { metres: 6000, colour: [250, 247, 242] },
  ],
  shade: [84, 66, 60],
  shadeStrength: 0.75,
  light: [255, 253, 246],
  lightStrength: 0.9,
};

/**
 * By night: plains as dark as the page, mountains rising out of it. All colours are the page's own, only
 * lighter or darker, so that compression finds no hue to break into patches.
 */
export const BY_NIGHT: ReliefTheme = {
  tints: [
    { metres: 0, colour: page(-4) },
    { metres: 220, colour: page(-1) },
    { metres: 520, colour: page(5) },
    { metres: 1000, colour: page(13) },
    { metres: 1700, colour: page(24) },
    { metres: 2500, colour: page(35) },
    { metres: 3400, colour: page(47) },
    { metres: 4500, colour: page(60) },
    { metres: 6000, colour: page(76) },
  ],
  shade: page(-21),
  shadeStrength: 1.1,
  light: page(165),
  lightStrength: 0.5,
};

/**
 * The same for tiles, which are looked at from near by: a dark slope of few degrees is told from the next only where
 * light and shade are strong, and gentle slopes have their share of them. The heights are darker, so that rivers and
 * lines stand out from what is lit.
 */
export const BY_NIGHT_NEAR: ReliefTheme = {
  tints: [
    { metres: 0, colour: page(-4) },
    { metres: 220, colour: page(-1) },
    { metres: 520, colour: page(5) },
    { metres: 1000, colour: page(14) },
    { metres: 1700, colour: page(23) },
    { metres: 2500, colour: page(31) },
    { metres: 3400, colour: page(39) },
    { metres: 4500, colour: page(49) },
    { metres: 6000, colour: page(62) },
  ],
  shade: page(-23),
  shadeStrength: 1.5,
  light: page(165),
  lightStrength: 1.05,
  gentle: 0.8,
};

/** The dark page, #171d21, lightened or darkened by some of 255 steps. */
function page(by: number): [number, number, number] {
  return [23 + by, 29 + by, 33 + by];
}

/** The tint at a height, eased between its two neighbours so that no contour shows as an edge. */
export function tintAt(tints: Tint[], metres: number): [number, number, number] {
  const above = tints.findIndex((tint) => tint.metres > metres);
  const upper = tints[above === -1 ? tints.length - 1 : above];
  const lower = tints[above === -1 ? tints.length - 1 : Math.max(0, above - 1)];
  if (upper === undefined || lower === undefined) throw new Error("a theme needs tints");
  const span = upper.metres - lower.metres;
  const t = span === 0 ? 0 : Math.min(1, Math.max(0, (metres - lower.metres) / span));
  return mix(lower.colour, upper.colour, t);
}

export function mix(
  a: [number, number, number],
  b: [number, number, number],
  t: number,
): [number, number, number] {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}
