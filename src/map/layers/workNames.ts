import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Palette } from "../../symbology/palette.ts";
import { type AtlasLayer, isOneOf, type Picks, REGULAR, zoomed } from "./layer.ts";
import { besideAt, haloOf } from "./lettering.ts";

/** Canals, roads and the like along their legs, dams and zones beside their sign. */
export function workNames(palette: Palette, name: ExpressionSpecification): AtlasLayer[] {
  const common = {
    type: "symbol",
    source: "works",
    metadata: { picks: "work" } satisfies Picks,
    paint: { "text-color": palette.inkSoft, ...haloOf(palette) },
  } as const;
  const text = {
    "text-field": name,
    "text-font": [REGULAR],
    "text-size": zoomed(5, 10, 9, 12),
  } satisfies SymbolLayerSpecification["layout"];
  return [
    {
      group: "works",
      layer: {
        ...common,
        id: "work-names",
        minzoom: 5.5,
        filter: ["==", ["geometry-type"], "LineString"],
        layout: {
          ...text,
          "symbol-placement": "line",
          "symbol-spacing": 400,
          "text-offset": [0, -0.9],
          "text-max-angle": 20,
        },
      },
    },
    {
      group: "works",
      layer: {
        ...common,
        id: "dam-names",
        minzoom: 6.5,
        filter: ["all", ["!=", ["geometry-type"], "LineString"], isOneOf("kind", ["dam", "zone"])],
        layout: { ...text, "text-max-width": 9, "text-variable-anchor-offset": besideAt(0.8) },
      },
    },
  ];
}
