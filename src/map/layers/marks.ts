import type { ExpressionSpecification } from "maplibre-gl";
import { SITES } from "../../model/schema/places.ts";
import { type AtlasLayer, isOneOf, type Picks } from "./layer.ts";
import type { Scene } from "./scene.ts";

/** Smaller places come in as one comes nearer. */
export const seenAt: ExpressionSpecification = [
  ">=",
  ["zoom"],
  ["match", ["get", "rank"], 1, 0, 2, 4.4, 6.5],
];

export const isSite: ExpressionSpecification = isOneOf("kind", SITES);

/** Towns, summits and sites as dots and rings; a recalled position is a ring without a core. */
export function marks({ palette }: Scene): AtlasLayer[] {
  return [
    {
      group: "places",
      layer: {
        id: "places",
        type: "circle",
        source: "places",
        metadata: { picks: "place" } satisfies Picks,
        filter: ["all", ["!", isSite], seenAt],
        paint: {
          "circle-radius": ["match", ["get", "rank"], 1, 3.2, 2, 2.4, 2],
          "circle-color": palette.town,
          "circle-stroke-color": palette.townHalo,
          "circle-stroke-width": 1.2,
        },
      },
    },
    {
      group: "sites",
      layer: {
        id: "sites",
        type: "circle",
        source: "places",
        metadata: { picks: "place" } satisfies Picks,
        filter: isSite,
        paint: {
          "circle-radius": 3.6,
          "circle-color": palette.site,
          "circle-opacity": ["match", ["get", "certainty"], "recalled", 0.15, 0.9],
          "circle-stroke-color": palette.site,
          "circle-stroke-width": 1.6,
        },
      },
    },
    {
      group: null,
      layer: {
        id: "chosen-place",
        type: "circle",
        source: "chosen",
        filter: ["==", ["geometry-type"], "Point"],
        paint: {
          "circle-radius": 9,
          "circle-color": palette.chosen,
          "circle-opacity": 0.35,
          "circle-stroke-color": palette.chosen,
          "circle-stroke-width": 1.5,
        },
      },
    },
  ];
}
