import { TOWNS } from "../../model/schema/values.ts";
import { signName } from "../signs.ts";
import { type AtlasLayer, isOneOf } from "./layer.ts";
import { seenAt } from "./marks.ts";
import type { Scene } from "./scene.ts";

/** Half of what is kept free round each place of the border, in pixels: as wide as its casing. */
const CLEARANCE = 6;

/**
 * Unseen, and placed before every name: boxes all along the border, and one on each town's dot, so that no name
 * is written over them.
 */
export function clearings({ palette, lines }: Scene): AtlasLayer[] {
  const unseen = {
    "icon-image": signName("blank", palette.ink, palette.paper),
    "icon-allow-overlap": true,
  } as const;
  return [
    {
      group: "places",
      layer: {
        id: "clear-of-towns",
        type: "symbol",
        source: "places",
        filter: ["all", isOneOf("kind", TOWNS), seenAt],
        layout: { ...unseen, "icon-padding": 1 },
      },
    },
    {
      group: lines.present.id,
      layer: {
        id: "clear-of-border",
        type: "symbol",
        source: "borders",
        filter: isOneOf("id", lines.present.sections),
        layout: {
          ...unseen,
          "symbol-placement": "line",
          "symbol-spacing": 2 * CLEARANCE,
          "icon-rotation-alignment": "viewport",
          "icon-padding": CLEARANCE,
        },
      },
    },
  ];
}
