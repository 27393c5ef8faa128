import type { ExpressionSpecification } from "maplibre-gl";
import { STROKES } from "../../symbology/strokes.ts";
import { type AtlasLayer, ROUND, strokeOf } from "./layer.ts";
import type { Scene } from "./scene.ts";

const SOURCE = "own";

const isKind = (kind: string): ExpressionSpecification => ["==", ["geometry-type"], kind];

/**
 * What the reader's own files hold: a string of beads in a colour that nothing else has, so that nobody takes it for
 * what was surveyed, or for what was reconstructed.
 */
export function ownFiles({ palette }: Scene): AtlasLayer[] {
  return [
    {
      group: null,
      layer: {
        id: "own-areas",
        type: "fill",
        source: SOURCE,
        filter: isKind("Polygon"),
        paint: { "fill-color": palette.own, "fill-opacity": 0.12 },
      },
    },
    {
      group: null,
      layer: {
        id: "own-lines",
        type: "line",
        source: SOURCE,
        filter: ["!", isKind("Point")],
        layout: ROUND,
        paint: { "line-color": palette.own, ...strokeOf(STROKES["own file"]) },
      },
    },
    {
      group: null,
      layer: {
        id: "own-beads",
        type: "line",
        source: SOURCE,
        filter: ["!", isKind("Point")],
        layout: ROUND,
        paint: { "line-color": palette.own, ...strokeOf(STROKES["own beads"]) },
      },
    },
    {
      group: null,
      layer: {
        id: "own-points",
        type: "circle",
        source: SOURCE,
        filter: isKind("Point"),
        paint: {
          "circle-radius": 4,
          "circle-color": palette.own,
          "circle-stroke-color": palette.townHalo,
          "circle-stroke-width": 1.5,
        },
      },
    },
  ];
}
