import { type AtlasLayer, ROUND, zoomed } from "./layer.ts";
import type { Scene } from "./scene.ts";

/** The glow of what is chosen and of the measured stretch, below the border itself. */
export function glow({ palette, measured }: Scene): AtlasLayer[] {
  return [
    {
      group: null,
      layer: {
        id: "chosen",
        type: "line",
        source: "chosen",
        layout: ROUND,
        paint: {
          "line-color": measured ? palette.ink : palette.chosen,
          "line-width": measured ? zoomed(4, 14, 9, 22) : zoomed(4, 7, 9, 13),
          "line-opacity": 0.55,
          "line-blur": 1.5,
        },
      },
    },
    {
      group: null,
      layer: {
        id: "stretch",
        type: "line",
        source: "stretch",
        layout: ROUND,
        paint: {
          "line-color": palette.measured,
          "line-width": zoomed(4, 8, 9, 14),
          // A river that is measured shows through; the border is drawn above.
          "line-opacity": 0.8,
        },
      },
    },
  ];
}

/** What the reader draws or has drawn: the border as dividers walk it, a free path or area. */
export function drawnFreely({ palette }: Scene): AtlasLayer[] {
  return [
    {
      group: null,
      layer: {
        id: "walked",
        type: "line",
        source: "walked",
        layout: ROUND,
        paint: { "line-color": palette.walked, "line-width": zoomed(4, 1.6, 9, 2.6) },
      },
    },
    {
      group: null,
      layer: {
        id: "free-area",
        type: "fill",
        source: "free",
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-color": palette.free, "fill-opacity": 0.15 },
      },
    },
    {
      group: null,
      layer: {
        id: "free-path",
        type: "line",
        source: "free",
        paint: { "line-color": palette.free, "line-width": 2.2, "line-dasharray": [2, 1.5] },
      },
    },
  ];
}
