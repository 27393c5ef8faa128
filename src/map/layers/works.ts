import type { ExpressionSpecification } from "maplibre-gl";
import type { Palette } from "../../symbology/palette.ts";
import { STROKES } from "../../symbology/strokes.ts";
import { signName } from "../signs.ts";
import { type AtlasLayer, is, isOneOf, type Picks, strokeOf } from "./layer.ts";
import type { Scene } from "./scene.ts";

type Course = "canal" | "pipeline" | "railway" | "road";

/** Sketches: canals, the pipeline, railways and roads as light dashed lines; zones as plots, dams by a sign. */
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
        // Straight legs between known points: lighter than what was mapped.
        "line-opacity": 0.75,
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
        type: "symbol",
        source: "works",
        metadata: picks,
        filter: ["all", isPoint, isOneOf("kind", ["dam", "zone"])],
        layout: {
          "icon-image": signName("dam", palette.canal, palette.townHalo),
          "icon-allow-overlap": true,
          "icon-ignore-placement": true,
        },
      },
    },
  ];
}
