import type { ExpressionSpecification } from "maplibre-gl";
import type { POINT_CERTAINTIES } from "../../model/schema/records.ts";
import type { PointsNow } from "../../state/pointsNow.ts";
import type { PointSign } from "../../symbology/groups.ts";
import type { Palette } from "../../symbology/palette.ts";
import { signName } from "../signs.ts";
import { type AtlasLayer, is, isOneOf, type Picks, REGULAR, zoomed } from "./layer.ts";
import { haloOf } from "./lettering.ts";

/** How strongly a point shows that no stretch of the line in force rests on. */
const PAST = 0.4;
/** From here on there is room for their names. */
const NAMED_FROM = 6.2;

/**
 * The points that the acts name, told apart by how their places are known. A date changes how strongly they show,
 * and none of them is laid out anew: those to come are there, and unseen.
 */
export function treatyPoints(
  palette: Palette,
  name: ExpressionSpecification,
  { standing, past }: PointsNow,
): AtlasLayer {
  const sign = (certainty: (typeof POINT_CERTAINTIES)[number]) =>
    signName(`point-${certainty}` satisfies PointSign, palette.ink, palette.townHalo);
  const strength: ExpressionSpecification = [
    "case",
    isOneOf("id", standing),
    1,
    isOneOf("id", past),
    PAST,
    0,
  ];
  return {
    group: "points",
    layer: {
      id: "treaty-points",
      type: "symbol",
      source: "points",
      metadata: { picks: "point" } satisfies Picks,
      layout: {
        "icon-image": [
          "case",
          is("certainty", "sourced"),
          sign("sourced"),
          is("certainty", "inferred"),
          sign("inferred"),
          sign("recalled"),
        ],
        // A point stands where it is placed, whether its name finds room or not.
        "icon-allow-overlap": true,
        "icon-padding": 1,
        "text-optional": true,
        "text-field": ["step", ["zoom"], "", NAMED_FROM, name],
        "text-font": [REGULAR],
        "text-size": zoomed(6, 10.5, 9, 12.5),
        "text-max-width": 9,
        // One place for a name: of acts that name the same place, the first has it.
        "text-anchor": "top",
        "text-offset": [0, 0.7],
      },
      paint: {
        "icon-opacity": strength,
        "text-color": palette.ink,
        "text-opacity": strength,
        ...haloOf(palette),
      },
    },
  };
}
