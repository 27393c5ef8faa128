import type { ExpressionSpecification } from "maplibre-gl";
import type { Palette } from "../../symbology/palette.ts";
import { STROKES } from "../../symbology/strokes.ts";
import { type AtlasLayer, is, isOneOf, type Picks, strokeOf } from "./layer.ts";
import type { Scene } from "./scene.ts";

type Course = "canal" | "pipeline" | "railway" | "road";

/** Canals, the pipeline, railways and roads as dashed lines; zones as plots, dams as squares' dots. */
export function works({ palette }: Scene): AtlasLayer[] {
  const picks = { picks: "work" } satisfies Picks;
  const lineOf = (kind: Course, colour: keyof Palette): AtlasLayer => ({
    group: "works",
    layer: {
      id: `works-${kind}`,
      type: "line",
      source: "works",
      metadata: picks,
      filter: is("kind", kind),
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette[colour],
        ...strokeOf(STROKES[kind]),
      },
    },
  });
  const isPoint: ExpressionSpecification = ["==", ["geometry-type"], "Point"];
  return [
    {
      group: "works",
      layer: {
        id: "works-zones",
        type: "fill",
        source: "works",
        metadata: picks,
        filter: ["all", is("kind", "zone"), ["!", isPoint]],
        paint: { "fill-color": palette.site, "fill-opacity": 0.25 },
      },
    },
    lineOf("railway", "railway"),
    lineOf("road", "railway"),
    lineOf("pipeline", "pipeline"),
    lineOf("canal", "canal"),
    {
      group: "works",
      layer: {
        id: "works-points",
        type: "circle",
        source: "works",
        metadata: picks,
        filter: ["all", isPoint, isOneOf("kind", ["dam", "zone"])],
        paint: {
          "circle-radius": 3.4,
          "circle-color": palette.paper,
          "circle-stroke-color": palette.canal,
          "circle-stroke-width": 1.8,
        },
      },
    },
  ];
}
