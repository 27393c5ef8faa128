import * as v from "valibot";

/** `relief.yaml`: the ground the map is painted on. Without it, the map has no relief. */
export const reliefFact = v.strictObject({
  /** Degrees. Wider than the map may be panned, so that its edge is never a line on the screen. */
  window: v.strictObject({
    west: v.number(),
    south: v.number(),
    east: v.number(),
    north: v.number(),
  }),
  /** The description, in geodata/inputs, of finer heights for a window in it. */
  heights: v.nullish(v.strictObject({ file: v.string(), source: v.string() }), null),
});

export type ReliefFact = v.InferOutput<typeof reliefFact>;
