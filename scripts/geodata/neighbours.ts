import type { Neighbour } from "../../src/model/schema.ts";
import { chains } from "./chain.ts";
import { countriesByZone, countryPairNames } from "./countries.ts";
import type { CountryFact } from "./facts/country.ts";
import type { Facts } from "./facts/tables.ts";
import { simplify } from "./generalise.ts";
import type { Product } from "./product.ts";
import { GEO_TZ } from "./sourceIds.ts";
import { type Box, type Position, zoneEdges } from "./zones.ts";

const REGION: Box = { west: 66, south: 38, east: 97, north: 56 };
const TOLERANCE_METRES = 100;
/** The tolerance and the accuracy of the sections of our own border that are drawn best. */
const ACCURACY_METRES = 200;
/** The border itself is in borders.geojson. */
const OWN = "CHN-KAZ";

/**
 * neighbours.geojson: the other borders of the region, one feature for each pair of countries, from
 * the same polygons as our border, so that they meet it at the two tri-points exactly.
 */
export async function neighbours(_earlier: Product, { countries: known }: Facts): Promise<Product> {
  const countryOf = countriesByZone(known);
  const pairs = new Map<string, [Position, Position][]>();
  for (const { ends, zones } of await zoneEdges(REGION)) {
    if (!ends.every((end) => within(end, REGION))) continue;
    const countries = [...new Set([...zones].map(countryOf))].sort();
    if (countries.length < 2) continue;
    const pair = countries.join("-");
    if (countries.length > 2) throw new Error(`${pair} share an edge at ${ends[0]}`);
    const edges = pairs.get(pair);
    if (edges === undefined) pairs.set(pair, [ends]);
    else edges.push(ends);
  }
  pairs.delete(OWN);
  const features = [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, edges]) => feature(pair, edges, known));
  return {
    files: { "neighbours.geojson": { type: "FeatureCollection", features } },
  };
}

function within([longitude, latitude]: Position, box: Box): boolean {
  return (
    longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north
  );
}

function feature(
  pair: string,
  edges: [Position, Position][],
  known: readonly CountryFact[],
): Neighbour {
  const [one = "", other = ""] = pair.split("-");
  const lines = chains(edges).map((chain) => simplify(chain, TOLERANCE_METRES) as Position[]);
  const [only] = lines;
  return {
    type: "Feature",
    id: pair.toLowerCase(),
    properties: {
      id: pair.toLowerCase(),
      ...countryPairNames(known, one, other),
      status: "as mapped",
      method:
        "Edges shared by the time-zone polygons of the two countries (OpenStreetMap of 2025), chained, cut off at 66–97° E and 38–56° N, then simplified by Douglas–Peucker to 100 m with the ends of every chain kept.",
      accuracyMetres: ACCURACY_METRES,
      sources: [GEO_TZ],
      kind: "border",
      countries: [one, other],
    },
    geometry:
      only !== undefined && lines.length === 1
        ? { type: "LineString", coordinates: only }
        : { type: "MultiLineString", coordinates: lines },
  };
}
