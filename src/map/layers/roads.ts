import type { ExpressionSpecification } from "maplibre-gl";
import { STROKES } from "../../symbology/strokes.ts";
import { NEAR_ZOOM } from "../nearness.ts";
import { type AtlasLayer, isOneOf, REGULAR, ROUND, strokeOf, zoomed } from "./layer.ts";
import { haloOf } from "./lettering.ts";
import type { Scene } from "./scene.ts";

/** The source of the roads, which is there only where the map has come near. */
export const ROADS = "roads";

/** From here on roads are drawn; the lesser ones from nearer. */
const [GREAT_FROM, LESSER_FROM] = [NEAR_ZOOM, 8];

const seen: ExpressionSpecification = [
  "any",
  isOneOf("kind", ["motorway", "trunk"]),
  [">=", ["zoom"], LESSER_FROM],
];

/** Main roads, quiet beneath the lines. */
export function roads({ palette }: Scene): AtlasLayer[] {
  return [
    {
      group: "roads",
      layer: {
        id: "roads",
        type: "line",
        source: ROADS,
        minzoom: GREAT_FROM,
        filter: seen,
        layout: ROUND,
        paint: {
          "line-color": palette.mainRoad,
          ...strokeOf(STROKES["main road"]),
          "line-opacity": zoomed(GREAT_FROM, 0, GREAT_FROM + 0.4, 1),
        },
      },
    },
  ];
}

/** Their numbers, along them. */
export function roadNumbers({ palette }: Scene): AtlasLayer[] {
  return [
    {
      group: "roads",
      layer: {
        id: "road-numbers",
        type: "symbol",
        source: ROADS,
        minzoom: LESSER_FROM,
        filter: ["!=", ["get", "ref"], null],
        layout: {
          "symbol-placement": "line",
          "symbol-spacing": 320,
          "text-field": ["get", "ref"],
          "text-font": [REGULAR],
          "text-size": zoomed(8, 9.5, 10, 11),
          "text-rotation-alignment": "viewport",
          "text-padding": 6,
        },
        paint: { "text-color": palette.roadNumber, ...haloOf(palette) },
      },
    },
  ];
}
