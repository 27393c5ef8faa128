import * as v from "valibot";
import { metres } from "../../../src/model/schema/base.ts";

/** `roads.yaml`: the main roads to and across the border. Without it, the map has none. */
export const roadsFact = v.strictObject({
  /** A piece that comes so near to the border is drawn, and drawn whole. */
  reachMetres: metres,
  /** Two ways no further apart are one road, */
  apartMetres: metres,
  /** where they run beside one another for so long. */
  besideMetres: metres,
  accuracyMetres: metres,
});

export type RoadsFact = v.InferOutput<typeof roadsFact>;
