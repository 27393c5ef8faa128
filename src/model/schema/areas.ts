import * as v from "valibot";
import {
  country,
  feature,
  id,
  isoDate,
  metres,
  multiPolygon,
  point,
  polygon,
  printed,
} from "./base.ts";

/** Square metres by turf and on WGS84. */
const extent = v.strictObject({ turf: metres, wgs84: metres });

/** `extent`: how far a state once reached, as some read it; nobody claims it. */
export const AREA_KINDS = ["changed-hands", "disputed", "gained", "claim", "extent"] as const;

/** What a state holds of it today, by the present border. */
const holding = { country, squareMetres: extent };

/** A day on which something began or ended, and who says so. */
const turn = v.strictObject({ date: isoDate, source: id });

export const area = feature(v.variant("type", [polygon, multiPolygon, point]), {
  kind: v.picklist(AREA_KINDS),
  /** The place, the same for areas of one place: `sary-childy`, `zhalanashkol`. */
  place: id,
  /** The lines of lines.json it lies between, older first, where it does. */
  between: v.nullable(v.strictTuple([id, id])),
  /**
   * To whom the ground went, and from whom; for a claim, the state that claimed it. Null where it is not
   * known, and where no state claims it.
   */
  gainedBy: v.nullable(country),
  lostBy: v.nullable(country),
  /** When the claim stood or the change came. */
  asOf: isoDate,
  /** The first day of it, for map programs. */
  asOfDay: v.optional(isoDate),
  /** When it began to be in dispute or claimed, and the first day on which it was so no more; as far as known. */
  from: v.optional(turn),
  until: v.optional(turn),
  /**
   * The area as each old line alone gives it, up to where that line itself meets the newer one;
   * `within`: only between the two ends of this area, null where they are that line's own. `line` is
   * an id of lines.json. Of ground between two sides' own maps, what another map gives in the place of the
   * first of the two, and who holds that today.
   */
  readings: v.array(
    v.strictObject({
      line: id,
      squareMetres: extent,
      within: v.nullable(extent),
      held: v.optional(v.array(v.strictObject(holding))),
    }),
  ),
  /** Of ground between two sides' own maps: who holds what of it today, as far as the lines' accuracy tells. */
  held: v.optional(
    v.array(v.strictObject({ ...holding, band: v.strictObject({ least: metres, most: metres }) })),
  ),
  /** Least and most square metres, as the accuracy of the lines allows; null where none can be given. */
  band: v.nullable(v.strictObject({ least: metres, most: metres })),
  /** The figure a schematic area was drawn to: it can then confirm nothing. */
  drawnTo: v.nullable(printed),
  /** What others print for it. */
  published: v.array(printed),
});
