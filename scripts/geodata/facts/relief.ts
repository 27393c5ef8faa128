import * as v from "valibot";
import { position } from "../../../src/model/schema/base.ts";
import { word } from "./names.ts";

/** `relief.yaml`: the ground the map is painted on. Without it, the map has no relief. */
export const reliefFact = v.strictObject({
  /** Degrees. Wider than the map may be panned, so that its edge is never a line on the screen. */
  window: v.strictObject({
    west: v.number(),
    south: v.number(),
    east: v.number(),
    north: v.number(),
  }),
  /** Flat ground of known height, in the middle of lakes: what the heights are held to. */
  levels: v.array(v.strictObject({ lake: word, at: position, metres: v.number() })),
});

export type ReliefFact = v.InferOutput<typeof reliefFact>;
