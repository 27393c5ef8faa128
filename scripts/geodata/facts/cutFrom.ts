import * as v from "valibot";
import { country, position } from "../../../src/model/schema/base.ts";
import { DEBIAN_PACKAGES, type DebianPackageName } from "../inputs/packages.ts";

const DEBIAN = Object.keys(DEBIAN_PACKAGES) as DebianPackageName[];

/** Where the lines of a map that the border is made of begin, meet and end, in its order; in the map's datum. */
const joints = v.pipe(v.array(position), v.minLength(2));

/** Which chart of GMT, or which map of a package, has the border, and how it is known there from the others. */
export const cutFrom = v.variant("chart", [
  v.strictObject({ chart: v.literal("outlines of countries"), country }),
  v.strictObject({
    chart: v.literal("national boundaries"),
    /** West, south, east, north; degrees. */
    box: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  }),
  v.strictObject({
    chart: v.literal("map of R"),
    package: v.picklist(DEBIAN),
    joints,
  }),
  v.strictObject({
    chart: v.literal("map of ECharts"),
    /** The file in the package. Its areas are those of a part of one country; the border is an edge of only one. */
    path: v.string(),
    /** Its positions are moved as maps published in China are. */
    datum: v.literal("GCJ-02"),
    joints,
  }),
  /** One country's outline on a map of the world's countries, by geo-maps. */
  v.strictObject({ chart: v.literal("countries of geo-maps"), country }),
]);
export type CutFrom = v.InferOutput<typeof cutFrom>;

/** Whether a map is read from a package under the GPL, and what is made of it lies in a file of its own. */
export const isApart = ({ cutFrom: { chart } }: { cutFrom: Pick<CutFrom, "chart"> }): boolean =>
  chart === "map of R";
