import type { ExpressionSpecification } from "maplibre-gl";
import { type AtlasLayer, is, type Picks, zoomed } from "./layer.ts";
import type { Scene } from "./scene.ts";

const riverWidth: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["zoom"],
  4,
  ["match", ["get", "rank"], 1, 1.5, 2, 0.9, 0.4],
  9,
  ["match", ["get", "rank"], 1, 3.5, 2, 2.4, 1.4],
];

/** In line widths: what is sketched is never drawn like what was surveyed. */
const SKETCHED_DASH = [4, 3];

/** Lakes and rivers. */
export function water({ palette }: Scene): AtlasLayer[] {
  return [
    {
      group: "lakes",
      layer: {
        id: "lakes",
        type: "fill",
        source: "lakes",
        metadata: { picks: "lake" } satisfies Picks,
        paint: { "fill-color": palette.lake },
      },
    },
    {
      group: "lakes",
      layer: {
        id: "lake-shores",
        type: "line",
        source: "lakes",
        paint: { "line-color": palette.lakeShore, "line-width": zoomed(4, 0.4, 8, 1.2) },
      },
    },
    {
      group: "rivers",
      layer: {
        id: "rivers",
        type: "line",
        source: "rivers",
        metadata: { picks: "river" } satisfies Picks,
        filter: ["!=", ["get", "status"], "schematic"],
        layout: { "line-cap": "round", "line-join": "round" },
        paint: { "line-color": palette.river, "line-width": riverWidth },
      },
    },
    {
      group: "rivers",
      layer: {
        id: "rivers-sketched",
        type: "line",
        source: "rivers",
        metadata: { picks: "river" } satisfies Picks,
        filter: is("status", "schematic"),
        layout: { "line-join": "round" },
        paint: {
          "line-color": palette.river,
          "line-width": riverWidth,
          "line-dasharray": SKETCHED_DASH,
        },
      },
    },
  ];
}
