import type { ExpressionSpecification } from "maplibre-gl";
import { HEIGHTS, SITES } from "../../model/schema/values.ts";
import { type AtlasLayer, isOneOf, type Picks } from "./layer.ts";
import type { Scene } from "./scene.ts";

/** Smaller places come in as one comes nearer. */
export const seenAt: ExpressionSpecification = [
  ">=",
  ["zoom"],
  ["match", ["get", "rank"], 1, 0, 2, 4.4, 6.5],
];

export const isSite: ExpressionSpecification = isOneOf("kind", SITES);
export const isHeight: ExpressionSpecification = isOneOf("kind", HEIGHTS);

const byCertainty = (recalled: string, known: string): ExpressionSpecification => [
  "match",
  ["get", "certainty"],
  "recalled",
  recalled,
  known,
];

/** Towns and sites as dots; a recalled site is a ring without a core. */
export function marks({ palette, measured }: Scene): AtlasLayer[] {
  // A place of a measured stretch lies on its glow, which has nearly the colour of what is chosen.
  const chosen = measured ? palette.ink : palette.chosen;
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
          "circle-radius": ["match", ["get", "certainty"], "recalled", 3.6, 4],
          "circle-color": byCertainty(palette.townHalo, palette.site),
          "circle-stroke-color": byCertainty(palette.site, palette.townHalo),
          "circle-stroke-width": 1.8,
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
          "circle-color": chosen,
          "circle-opacity": 0.35,
          "circle-stroke-color": chosen,
          "circle-stroke-width": 1.5,
        },
      },
    },
  ];
}
