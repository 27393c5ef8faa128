import * as v from "valibot";
import {
  country,
  feature,
  id,
  inFourLanguages,
  lineString,
  metres,
  multiLineString,
  multiPolygon,
  polygon,
  position,
  printed,
  sourceIds,
} from "./base.ts";
import { prose } from "./prose.ts";

export const river = feature(v.variant("type", [lineString, multiLineString]), {
  kind: v.literal("river"),
  basin: v.nullable(id),
  /** 1 the two great rivers, 2 main tributaries and border rivers, 3 the rest. */
  rank: v.picklist([1, 2, 3]),
});

export const lake = feature(v.variant("type", [polygon, multiPolygon]), {
  kind: v.picklist(["lake", "reservoir"]),
  rank: v.picklist([1, 2, 3]),
});

/** Hues a basin can be washed with; the palette has each of them for light and for dark. */
const BASIN_HUES = ["blue", "teal", "moss", "violet", "mauve", "clay", "sand"] as const;

/** The part of a basin in one country; `accuracyMetres` is how soft its edge is, 95 % of it. */
export const basin = feature(v.variant("type", [polygon, multiPolygon]), {
  kind: v.literal("basin"),
  /** The basin it is a part of, the same on each of its parts. */
  basin: id,
  country,
  /** What the basin is called as a whole. */
  whole: inFourLanguages,
  /** Where its name is read: in its widest part, far from any edge. */
  labelAt: position,
  /** How the basin is washed. */
  hue: v.optional(v.picklist(BASIN_HUES)),
  /** Several closed basins told as one: a class of its own, hatched and not washed. */
  severalClosed: v.optional(v.literal(true)),
  /** How far its edge lies from the true divide in the mean, which is what its area is known by. */
  meanOffsetMetres: v.optional(metres),
  /** What others print for the same part. */
  published: v.array(printed),
  /** What others print for the basin as a whole; the same on each of its parts. */
  publishedWhole: v.optional(v.array(printed)),
});

/** Where a river meets the present border: at which chainage it crosses it, or from where to where it is it. */
export const riverJoin = v.strictObject({
  id,
  /** Id in rivers.geojson. */
  river: id,
  line: id,
  relation: v.picklist(["crosses", "follows"]),
  /** The section that is the river (the northernmost, where it is several), or that the river crosses. */
  section: id,
  /** Chainage by turf's great circle from the northern end of the line; equal where it crosses. */
  fromMetres: metres,
  toMetres: metres,
  /** Where it crosses; of a river that is the border, the place at `fromMetres`. */
  position,
  /** How well the chainage is known. */
  accuracyMetres: metres,
  /**
   * From which country into which the water flows, above and below the join. Null where the river, as
   * drawn, does not come from the one and go on into the other.
   */
  flow: v.nullable(v.strictObject({ from: country, to: country })),
  /** As the river runs beside the line: `with` its chainage or `against` it; null where it crosses. */
  runs: v.nullable(v.picklist(["with", "against"])),
  note: v.optional(prose),
  sources: sourceIds,
});
