import type { Contents, Neighbour } from "../../../src/model/schema.ts";
import { countriesBeside } from "../../../src/model/sides.ts";
import type { Kept, SlowStep } from "../build/due.ts";
import { filled } from "../facts/placeholders.ts";
import { inRegion } from "../facts/regionReferences.ts";
import type { Facts } from "../facts/tables.ts";
import { chains } from "../geometry/chain.ts";
import { simplify } from "../geometry/generalise.ts";
import { GEO_TZ } from "../inputs/sourceIds.ts";
import { type Box, type Position, zoneEdges } from "../inputs/zones.ts";
import { METHODS } from "../sentences/methods.ts";
import { borderId, countriesByZone, countryPairNames, pairOf } from "./countries.ts";

/** The tolerance of the sections of our own border that are drawn best. */
const TOLERANCE_METRES = 100;

/**
 * neighbours.geojson: the other borders of the region, one feature for each pair of countries, from
 * the same polygons as our border, so that they meet it at the two tri-points exactly.
 */
export const neighbours: SlowStep = {
  name: "neighbours",
  packages: ["geo-tz"],
  restsOn: (_earlier, facts) => [
    facts.countries.map(({ id, zones }) => [id, zones]),
    ownPair(facts),
    facts.region.neighbours?.window,
  ],
  async make(_earlier, facts, kept) {
    const borders = kept === null ? await bordersOf(facts) : bordersIn(kept);
    const features = borders.map(([pair, geometry]) => feature(pair, geometry, facts));
    return {
      files: { "neighbours.geojson": { type: "FeatureCollection", features } },
    };
  },
};

/** The border itself is in borders.geojson. */
function ownPair({ atlas: { sides } }: Pick<Facts, "atlas">): string {
  const { right, left } = countriesBeside(sides);
  return pairOf([...right.slice(0, 1), ...left.slice(0, 1)]);
}

type Border = [pair: string, geometry: Neighbour["geometry"]];

function bordersIn(kept: Kept): Border[] {
  const { features } = kept.file<Contents<"neighbours.geojson">>("neighbours.geojson");
  return features.map(({ properties, geometry }) => [properties.countries.join("-"), geometry]);
}

/** The borders between any two of the countries but our own, in the order of their names. */
async function bordersOf(facts: Facts): Promise<Border[]> {
  if (facts.countries.every(({ zones }) => zones.length === 0)) return [];
  const { window } = inRegion(facts, "neighbours");
  const countryOf = countriesByZone(facts.countries);
  const pairs = new Map<string, [Position, Position][]>();
  for (const { ends, zones } of await zoneEdges(window)) {
    if (!ends.every((end) => within(end, window))) continue;
    const countries = new Set([...zones].map(countryOf));
    if (countries.size < 2) continue;
    const pair = pairOf([...countries]);
    if (countries.size > 2) throw new Error(`${pair} share an edge at ${ends[0]}`);
    const edges = pairs.get(pair);
    if (edges === undefined) pairs.set(pair, [ends]);
    else edges.push(ends);
  }
  pairs.delete(ownPair(facts));
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, edges]) => [pair, geometryOf(edges)]);
}

function geometryOf(edges: [Position, Position][]): Neighbour["geometry"] {
  const lines = chains(edges).map((chain) => simplify(chain, TOLERANCE_METRES) as Position[]);
  const [only] = lines;
  return only !== undefined && lines.length === 1
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: lines };
}

function within([longitude, latitude]: Position, box: Box): boolean {
  return (
    longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north
  );
}

function feature(pair: string, geometry: Neighbour["geometry"], facts: Facts): Neighbour {
  const [one = "", other = ""] = pair.split("-");
  const { window, accuracyMetres } = inRegion(facts, "neighbours");
  return {
    type: "Feature",
    id: borderId([one, other]),
    properties: {
      id: borderId([one, other]),
      ...countryPairNames(facts.countries, one, other),
      status: "as mapped",
      method: filled(METHODS.neighbourEdges, { ...window, metres: TOLERANCE_METRES }),
      accuracyMetres,
      sources: [GEO_TZ],
      kind: "border",
      countries: [one, other],
    },
    geometry,
  };
}
