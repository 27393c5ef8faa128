import type { FeatureCollection } from "geojson";
import { addProtocol } from "maplibre-gl";
import { GIVEN, givenAt } from "./given.ts";

/**
 * Hands the map's worker the geometries that it asks for, as objects: nothing is fetched or parsed for it. The style has
 * their addresses, since MapLibre copies and compares all that stands in one whenever another takes its place.
 */
export function give(files: () => ReadonlyMap<string, FeatureCollection>): void {
  addProtocol(GIVEN, async ({ url }) => {
    const data = files().get(url.slice(givenAt("").length));
    if (data === undefined) throw new Error(`the style asks for ${url}, which it was not given`);
    return { data };
  });
}
