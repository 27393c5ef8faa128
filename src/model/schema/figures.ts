import * as v from "valibot";
import { id, isoDate, sourceIds } from "./base.ts";

export const figure = v.strictObject({
  id,
  value: v.number(),
  unit: v.picklist(["km", "km²", "%"]),
  /** What the figure is of: a line of lines.json, whole or its water or land sections. */
  of: v.strictObject({ line: id, part: v.picklist(["whole", "water", "land"]) }),
  asOf: isoDate,
  saidBy: v.string(),
  /** Where in the text, in a few words. */
  where: v.string(),
  tolerancePercent: v.pipe(v.number(), v.minValue(0)),
  toleranceReason: v.pipe(v.string(), v.minLength(20)),
  /**
   * Which explanation is held to account for a difference beyond the tolerance: the `ruler` the line
   * was walked with, or that ruler and the `ends` of the river sections. It is computed, and may fail.
   */
  explainedBy: v.optional(v.nullable(v.picklist(["ruler", "ends"])), null),
  sources: sourceIds,
});
