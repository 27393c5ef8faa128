import * as v from "valibot";
import { metres } from "../../../src/model/schema/base.ts";
import { box } from "./box.ts";

/**
 * `region.yaml`: in which windows that which the packages and banks of the world hold is taken from them, and
 * how well they are known there. What is not taken from any need not be told of.
 */
export const regionFact = v.strictObject({
  /** The borders of other countries with each other are cut off at the window. */
  neighbours: v.optional(v.strictObject({ window: box, accuracyMetres: metres })),
  /** The countries' land, as basins are cut by it, ends at the window. */
  land: v.optional(v.strictObject({ window: box })),
  lakes: v.optional(v.strictObject({ window: box, accuracyMetres: metres })),
  rivers: v.optional(
    v.strictObject({
      window: box,
      /** Rivers that nothing names are drawn in it only. */
      unnamedWindow: box,
      accuracyMetres: metres,
      /** Of a river that is drawn by hand. */
      sketchAccuracyMetres: metres,
    }),
  ),
  basins: v.optional(
    v.strictObject({
      /** Holds the whole of every basin that meets one of those told of. */
      window: box,
      accuracyMetres: metres,
      meanOffsetMetres: v.optional(metres),
      /** Of what of a basin lies all on the finer heights of relief.yaml. */
      fine: v.optional(v.strictObject({ accuracyMetres: metres, meanOffsetMetres: metres })),
    }),
  ),
  /** Of a town as GeoNames places it. */
  towns: v.optional(v.strictObject({ accuracyMetres: metres })),
});

export type RegionFact = v.InferOutput<typeof regionFact>;
