import { type AtlasLayer, zoomed } from "./layer.ts";
import type { Scene } from "./scene.ts";

/** Paper and relief. */
export function ground({ palette }: Scene): AtlasLayer[] {
  return [
    {
      group: null,
      layer: { id: "paper", type: "background", paint: { "background-color": palette.paper } },
    },
    {
      group: "relief",
      layer: {
        id: "relief",
        type: "raster",
        source: "relief",
        paint: {
          // The grid is 10 arc-minutes: beyond zoom 8 it would show its own pixels, and nearer still nothing.
          "raster-opacity": zoomed(7, 1, 9, 0.4, 10.5, 0),
          "raster-fade-duration": 0,
        },
      },
    },
  ];
}
