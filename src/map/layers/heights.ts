import type { ExpressionSpecification } from "maplibre-gl";
import type { Palette } from "../../symbology/palette.ts";
import { type Sign, signName } from "../signs.ts";
import { type AtlasLayer, is, type Picks, REGULAR, zoomed } from "./layer.ts";
import { besideAt, haloOf } from "./lettering.ts";
import { isHeight } from "./marks.ts";

/** Peaks and passes: sign, name and height come together or not at all, the highest first. */
export function peakNames(palette: Palette, name: ExpressionSpecification): AtlasLayer {
  const sign = (which: Sign) => signName(which, palette.peak, palette.townHalo);
  return {
    group: "peaks",
    layer: {
      id: "peaks",
      type: "symbol",
      source: "peaks",
      metadata: { picks: "place" } satisfies Picks,
      filter: ["all", isHeight, [">=", ["zoom"], ["match", ["get", "rank"], 1, 5, 2, 6, 7.4]]],
      layout: {
        "icon-image": [
          "case",
          is("kind", "peak"),
          sign("peak"),
          is("certainty", "recalled"),
          sign("pass-recalled"),
          sign("pass"),
        ],
        // A summit on the border stands there, wherever its name finds room.
        "icon-allow-overlap": true,
        "icon-padding": 1,
        "text-field": [
          "case",
          ["has", "elevationMetres"],
          ["concat", name, "\n", ["to-string", ["get", "elevationMetres"]]],
          name,
        ],
        "text-font": [REGULAR],
        "text-size": zoomed(5, 10, 9, 12),
        "text-line-height": 1.1,
        "text-max-width": 9,
        "text-variable-anchor-offset": besideAt(0.6),
        "symbol-sort-key": [
          "-",
          ["*", 10_000, ["get", "rank"]],
          ["coalesce", ["get", "elevationMetres"], 0],
        ],
      },
      paint: { "text-color": palette.peak, ...haloOf(palette) },
    },
  };
}

/** Ranges and basins along their curves. */
export function rangeNames(palette: Palette, name: ExpressionSpecification): AtlasLayer {
  return {
    group: "peaks",
    layer: {
      id: "range-names",
      type: "symbol",
      source: "ranges",
      filter: [">=", ["zoom"], ["match", ["get", "rank"], 1, 4.6, 5.8]],
      layout: {
        "symbol-placement": ["step", ["zoom"], "line-center", 8.5, "line"],
        "symbol-spacing": 420,
        "text-field": name,
        "text-font": [REGULAR],
        "text-size": zoomed(5, 11, 9, 15),
        "text-letter-spacing": zoomed(5, 0.1, 9, 0.35),
        "text-max-angle": 45,
      },
      paint: { "text-color": palette.rangeName, ...haloOf(palette) },
    },
  };
}
