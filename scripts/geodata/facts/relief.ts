import * as v from "valibot";
import { box } from "./box.ts";

/** `relief.yaml`: the ground the map is painted on. Without it, the map has no relief. */
export const reliefFact = v.strictObject({
  /** Degrees. Wider than the map may be panned, so that its edge is never a line on the screen. */
  window: box,
});

export type ReliefFact = v.InferOutput<typeof reliefFact>;
