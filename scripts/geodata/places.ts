import type { Place } from "../../src/model/schema.ts";
import { type Town, townsById, townsByName } from "./gazetteer.ts";
import { TOWNS_OF_CHINA } from "./places-china.ts";
import { CROSSINGS } from "./places-crossings.ts";
import { TOWNS_OF_KAZAKHSTAN } from "./places-kazakhstan.ts";
import { TOWNS_OF_NEIGHBOURS } from "./places-neighbours.ts";
import { TOWNS_OF_THE_REGION } from "./places-region.ts";
import { SITES_OF_THE_TEXT } from "./places-sites.ts";
import type { SiteEntry, TownEntry } from "./places-table.ts";
import { SITES_OF_TREATIES } from "./places-treaties.ts";
import type { Product } from "./product.ts";
import { GEONAMES_BY_ID, GEONAMES_BY_NAME } from "./sourceIds.ts";
import { SUMMITS, type SummitEntry } from "./summits-table.ts";

/** GeoNames puts a town somewhere in its middle; a city of this region is a few kilometres across. */
const TOWN_METRES = 2000;

const TOWNS: TownEntry[] = [
  ...TOWNS_OF_KAZAKHSTAN,
  ...TOWNS_OF_CHINA,
  ...TOWNS_OF_NEIGHBOURS,
  ...TOWNS_OF_THE_REGION,
];
const SITES: SiteEntry[] = [...CROSSINGS, ...SITES_OF_THE_TEXT, ...SITES_OF_TREATIES];

const ALPHA3: Readonly<Record<string, string>> = {
  CN: "CHN",
  KG: "KGZ",
  KZ: "KAZ",
  MN: "MNG",
  RU: "RUS",
};

/** places.geojson: towns for orientation, tri-points and peaks, crossings, places of the text and of treaties. */
export async function places(): Promise<Product> {
  const [byId, byName] = [await townsById(), await townsByName()];
  const towns = TOWNS.map((entry) => {
    const found = typeof entry.from === "number" ? [byId.get(entry.from)] : byName.get(entry.from);
    const [town, ...namesakes] = (found ?? []).filter((town) => isNear(town, entry));
    if (town === undefined) throw new Error(`GeoNames holds no ${entry.from} (${entry.id})`);
    if (namesakes.length > 0) throw new Error(`${entry.from} (${entry.id}) needs a near`);
    return townFeature(entry, town);
  });
  return {
    files: {
      "places.geojson": {
        type: "FeatureCollection",
        features: [...towns, ...SUMMITS.map(summitFeature), ...SITES.map(told)],
      },
    },
  };
}

/** Within half a degree of where the entry says, where it says so. */
function isNear(town: Town | undefined, { near }: TownEntry): boolean {
  if (town === undefined || near === undefined) return true;
  return Math.hypot(town.longitude - near[0], town.latitude - near[1]) < 0.5;
}

function townFeature(entry: TownEntry, town: Town): Place {
  const country = ALPHA3[town.country];
  if (country === undefined)
    throw new Error(`${entry.id} lies in ${town.country}, of no neighbour`);
  const [name_en, name_kk, name_ru, name_zh] = entry.names;
  return {
    type: "Feature",
    id: entry.id,
    geometry: { type: "Point", coordinates: [town.longitude, town.latitude] },
    properties: {
      id: entry.id,
      name_en,
      name_kk,
      name_ru,
      name_zh,
      status: "as mapped",
      method: "Position and population as GeoNames has them; names as in general use.",
      accuracyMetres: TOWN_METRES,
      sources: [typeof entry.from === "number" ? GEONAMES_BY_ID : GEONAMES_BY_NAME],
      ...(entry.note === undefined ? {} : { note: entry.note }),
      kind: entry.kind,
      countries: [country],
      population: town.population,
      certainty: "sourced",
      rank: entry.rank,
    },
  };
}

function summitFeature({ source, ...entry }: SummitEntry): Place {
  return told({ ...entry, sources: [source], certainty: "sourced" });
}

const HOW = {
  sourced: {
    status: "as mapped",
    method: "The position the document gives, in degrees and decimals.",
  },
  measured: { status: "reconstructed", method: "Measured on the border of this atlas." },
  recalled: {
    status: "schematic",
    method: "From general knowledge, and not from a source; the documents only name the place.",
  },
} as const;

function told(entry: Omit<SiteEntry, "kind"> & { kind: Place["properties"]["kind"] }): Place {
  const [name_en, name_kk, name_ru, name_zh] = entry.names;
  return {
    type: "Feature",
    id: entry.id,
    geometry: { type: "Point", coordinates: entry.at },
    properties: {
      id: entry.id,
      name_en,
      name_kk,
      name_ru,
      name_zh,
      ...HOW[entry.certainty],
      accuracyMetres: entry.accuracyMetres,
      sources: entry.sources,
      note: entry.note,
      kind: entry.kind,
      countries: entry.countries,
      population: null,
      certainty: entry.certainty,
      rank: entry.rank,
    },
  };
}
