import * as v from "valibot";
import { position } from "../../../src/model/schema/base.ts";
import { prose } from "../../../src/model/schema/prose.ts";
import { lake } from "../../../src/model/schema/water.ts";
import { namesFact, word } from "./names.ts";

const { id, kind, rank } = lake.entries.properties.entries;

/** Lakes to draw, lakes to tell apart, and lakes no river leaves. */
export const lakesFact = v.strictObject({
  drawn: v.array(
    v.strictObject({
      id,
      names: namesFact,
      /** On its water: tells its shore from the others. */
      at: position,
      kind,
      rank,
      /** Height of its water; the relief is held to it. */
      levelMetres: v.optional(v.number()),
      note: v.optional(prose),
    }),
  ),
  oneShore: v.array(
    v.strictObject({
      lakes: v.strictTuple([id, id]),
      /** Where the one ends and the other begins. */
      neck: v.strictTuple([position, position]),
    }),
  ),
  withoutOutlet: v.array(
    v.strictObject({
      name: word,
      /** Left out where the flood is to find out to whom the lake belongs. */
      system: v.optional(v.nullable(id), null),
      /** West, south, east, north; degrees. A shore is the lake's where its middle vertex lies inside. */
      box: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
    }),
  ),
});

type LakesFact = v.InferOutput<typeof lakesFact>;
export type LakeFact = LakesFact["drawn"][number];
export type OneShore = LakesFact["oneShore"][number];
export type TerminalLake = LakesFact["withoutOutlet"][number];
