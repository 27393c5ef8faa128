/**
 * How the paper lies on the map. `wide`: the title with the legend on the left, the panel on the right.
 * `side`: all of it beside the map. `stacked`: the title above, the panel as a sheet below.
 */
export type Layout = "wide" | "side" | "stacked";

/**
 * The layout for a window of so many CSS pixels: that in which the map keeps at least 45 % of the window,
 * or 35 % where it is lower than 480 pixels. Zoom makes a window smaller.
 */
export function layoutOf(width: number, height: number): Layout {
  if (width >= 1240 && height >= 700) return "wide";
  if (width >= 760 || (width >= 560 && width >= height)) return "side";
  return "stacked";
}
