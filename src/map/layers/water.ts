import type { ExpressionSpecification } from "maplibre-gl";
import { STROKES, type Stroke } from "../../symbology/strokes.ts";
import { type AtlasLayer, is, type Picks, whole, zoomed } from "./layer.ts";
import type { Scene } from "./scene.ts";

const riverWidth: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["zoom"],
  4,
  byRank(({ widths: [far] }) => far),
  9,
  byRank(({ widths: [, near] }) => near),
];

function byRank(width: (stroke: Stroke) => number): ExpressionSpecification {
  const { "great river": great, river, brook } = STROKES;
  return ["match", ["get", "rank"], 1, width(great), 2, width(river), width(brook)];
}

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
        paint: {
          "line-color": palette.river,
          "line-width": riverWidth,
          "line-opacity": whole("river"),
        },
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
          "line-opacity": whole("river"),
          "line-dasharray": [...STROKES["sketched river"].dash],
        },
      },
    },
  ];
}
