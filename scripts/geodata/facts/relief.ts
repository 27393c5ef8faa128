import * as v from "valibot";
import { heightErrors } from "../../../src/model/schema/records.ts";
import { box } from "./box.ts";

/** `relief.yaml`: the ground the map is painted on. Without it, the map has no relief. */
export const reliefFact = v.strictObject({
  /** Degrees. Wider than the map may be panned, so that its edge is never a line on the screen. */
  window: box,
  /** The description, in geodata/inputs, of finer heights for a window in it. */
  heights: v.nullish(
    v.strictObject({
      file: v.string(),
      source: v.string(),
      /** What of them is published, for heights along a line; left out, none are. */
      published: v.nullish(v.strictObject({ window: box, errors: heightErrors }), null),
    }),
    null,
  ),
});

export type ReliefFact = v.InferOutput<typeof reliefFact>;
