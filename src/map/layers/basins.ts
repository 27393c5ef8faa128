import type { ExpressionSpecification } from "maplibre-gl";
import type { Basin } from "../../model/schema.ts";
import type { Palette } from "../../symbology/palette.ts";
import { WASHES } from "../../symbology/strokes.ts";
import { hatchName } from "../hatch.ts";
import { type AtlasLayer, type Picks, zoomed } from "./layer.ts";
import type { Scene } from "./scene.ts";

type Hue = NonNullable<Basin["properties"]["hue"]>;

const HUES = {
  blue: "basinBlue",
  teal: "basinTeal",
  moss: "basinMoss",
  violet: "basinViolet",
  mauve: "basinMauve",
  clay: "basinClay",
  sand: "basinSand",
} as const satisfies Record<Hue, keyof Palette>;

/** What a basin is washed with that names no hue. */
const PLAIN = HUES.sand;

/** Basins as washes with an edge as soft as it is known; several closed ones in one hatched, a class of its own. */
export function basins({ palette }: Scene): AtlasLayer[] {
  const colours = Object.entries(HUES).flatMap(([hue, name]) => [hue, palette[name]]);
  const colour = [
    "match",
    ["get", "hue"],
    ...colours,
    palette[PLAIN],
  ] as unknown as ExpressionSpecification;
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
        id: "basins-closed",
        type: "fill",
        source: "basins",
        metadata: picks,
        filter: closed,
        paint: { "fill-pattern": hatchName(palette[PLAIN], "wide") },
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
