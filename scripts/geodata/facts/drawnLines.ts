import * as v from "valibot";
import { id, lineString } from "../../../src/model/schema/base.ts";

/**
 * `drawn/*.geojson`: lines that a person drew, each with an `id` among its properties. What else a
 * drawing program writes into the file, such as its name or the coordinate system, is let be.
 */
export const drawnLinesFact = v.looseObject({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.looseObject({
      type: v.literal("Feature"),
      properties: v.looseObject({ id }),
      geometry: lineString,
    }),
  ),
});
export type DrawnLinesFact = v.InferOutput<typeof drawnLinesFact>;

/** The vertices of one of the lines. */
export function drawnLine({ features }: DrawnLinesFact, line: string): [number, number][] {
  const found = features.find(({ properties }) => properties.id === line);
  if (found === undefined) throw new Error(`no line is drawn with the id ${line}`);
  return found.geometry.coordinates;
}
