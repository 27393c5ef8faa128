import type { ExpressionSpecification } from "maplibre-gl";
import { BASIN_HUES, PLAIN_HUE } from "../../symbology/basins.ts";
import { WASHES } from "../../symbology/strokes.ts";
import { hatchName } from "../hatch.ts";
import { type AtlasLayer, isOneOf, type Picks, zoomed } from "./layer.ts";
import type { Scene } from "./scene.ts";

/**
 * Basins as textured washes with an edge as soft as it is known; several closed ones in one hatched, a class
 * of its own.
 */
export function basins({ palette }: Scene): AtlasLayer[] {
  const plain = palette[BASIN_HUES[PLAIN_HUE].colour];
  const hues = Object.entries(BASIN_HUES);
  const byHue = (values: readonly unknown[], otherwise: unknown) =>
    ["match", ["get", "hue"], ...values, otherwise] as unknown as ExpressionSpecification;
  const colour = byHue(
    hues.flatMap(([hue, { colour }]) => [hue, palette[colour]]),
    plain,
  );
  const textured = hues.flatMap(([hue, { colour, texture }]) =>
    texture === "plain" ? [] : [{ hue, pattern: hatchName(palette[colour], texture) }],
  );
  const closed = ["has", "severalClosed"] satisfies ExpressionSpecification;
  const picks = { picks: "basin" } satisfies Picks;
  return [
    {
      group: "basins",
      layer: {
        id: "basins",
        type: "fill",
        source: "basins",
        metadata: picks,
        filter: ["!", closed],
        paint: { "fill-color": colour, "fill-opacity": WASHES.basin, "fill-antialias": false },
      },
    },
    {
      group: "basins",
      layer: {
        id: "basin-textures",
        type: "fill",
        source: "basins",
        filter: [
          "all",
          ["!", closed],
          isOneOf(
            "hue",
            textured.map(({ hue }) => hue),
          ),
        ],
        paint: {
          "fill-pattern": byHue(
            textured.flatMap(({ hue, pattern }) => [hue, pattern]),
            textured[0]?.pattern ?? "",
          ),
          "fill-opacity": 0.5,
        },
      },
    },
    {
      group: "basins",
      layer: {
        id: "basins-closed",
        type: "fill",
        source: "basins",
        metadata: picks,
        filter: closed,
        paint: { "fill-pattern": hatchName(plain, "wide") },
      },
    },
    {
      group: "basins",
      layer: {
        id: "basin-edges",
        type: "line",
        source: "basins",
        layout: { "line-join": "round" },
        paint: {
          "line-color": colour,
          "line-opacity": 0.75,
          "line-width": zoomed(4, 3, 9, 12),
          "line-blur": zoomed(4, 2, 9, 9),
        },
      },
    },
  ];
}
