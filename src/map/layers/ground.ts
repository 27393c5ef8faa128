import { type AtlasLayer, zoomed } from "./layer.ts";
import type { Scene } from "./scene.ts";

/** From here on the map asks for the tiles of the ground near by. */
const NEAR_FROM = 6.5;
/** Over the picture of all: its pictures are fetched where they are seen. */
export const NEAR_RELIEF = "relief-near";

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
    {
      group: "relief",
      layer: {
        id: NEAR_RELIEF,
        type: "raster",
        source: "relief-near",
        minzoom: NEAR_FROM,
        paint: {
          // A cell is a sixth of the screen's width at zoom 13, and ground without a form.
          "raster-opacity": zoomed(NEAR_FROM, 0, NEAR_FROM + 0.7, 1, 11, 1, 13, 0.35),
          "raster-fade-duration": 0,
        },
      },
    },
  ];
}
