import type { Area, Contents } from "../../../src/model/schema.ts";
import type { Kept } from "../build/due.ts";

/** What is computed of an area, and takes long; everything else is told. */
export type Outlined = Pick<Area, "geometry"> &
  Pick<Area["properties"], "accuracyMetres" | "readings" | "band">;

/** The same as it was computed before, by the area's id. */
export function outlinedIn(kept: Kept): ReadonlyMap<string, Outlined> {
  const { features } = kept.file<Contents<"areas.geojson">>("areas.geojson");
  return new Map(
    features.map(({ id, geometry, properties: { accuracyMetres, readings, band } }) => [
      id,
      { geometry, accuracyMetres, readings, band },
    ]),
  );
}
