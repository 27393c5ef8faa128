import type { ExpressionSpecification } from "maplibre-gl";
import type { Palette } from "../../symbology/palette.ts";
import { hatchName } from "../hatch.ts";
import { type AtlasLayer, type BasinId, is, type Picks, zoomed } from "./layer.ts";
import type { Scene } from "./scene.ts";

const COLOUR_OF = {
  irtysh: "basinIrtysh",
  ili: "basinIli",
  balkhash: "basinBalkhash",
  emil: "basinEmil",
  alakol: "basinAlakol",
  ulungur: "basinUlungur",
  "closed-steppe": "basinClosed",
} as const satisfies Record<BasinId, keyof Palette>;

/** Basins as washes with an edge as soft as it is known; closed steppe hatched, a class of its own. */
export function basins({ palette }: Scene): AtlasLayer[] {
  const colours = Object.entries(COLOUR_OF).flatMap(([id, name]) => [id, palette[name]]);
  const colour = [
    "match",
    ["get", "basin"],
    ...colours,
    palette.basinClosed,
  ] as unknown as ExpressionSpecification;
  const closed = is("basin", "closed-steppe");
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
        paint: { "fill-color": colour, "fill-opacity": 0.26, "fill-antialias": false },
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
        paint: { "fill-pattern": hatchName(palette.basinClosed, "wide") },
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
