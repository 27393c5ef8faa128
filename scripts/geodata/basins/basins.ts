import { geodesicArea } from "../../../src/measure/geodesy.ts";
import { poleOf } from "../../../src/measure/pole.ts";
import type { Basin, Contents } from "../../../src/model/schema.ts";
import { geometriesIn, type Kept, type SlowStep, withoutWords } from "../build/due.ts";
import type { Product } from "../build/product.ts";
import type { System } from "../facts/basin.ts";
import { filled } from "../facts/placeholders.ts";
import { inRegion } from "../facts/regionReferences.ts";
import type { Facts } from "../facts/tables.ts";
import { GEO_TZ, GSHHG, TOPOGRAPHY, WDB2 } from "../inputs/sourceIds.ts";
import { METHODS } from "../sentences/methods.ts";
import { classesOf } from "./classes.ts";
import { flood } from "./flood.ts";
import { Grid } from "./grid.ts";
import { landByCountry, TOLERANCE_METRES } from "./land.ts";
import { partNames } from "./names.ts";
import { outlines, rounded4 } from "./outlines.ts";
import { spill } from "./passes.ts";
import { LEAST, NARROWEST, type Part, split } from "./split.ts";
import { readWaters } from "./waters.ts";

const methodOf = (byHand: number) =>
  filled(METHODS.basins, {
    byHand,
    metres: TOLERANCE_METRES,
    leastKm2: LEAST / 1e6,
    narrowestKm: NARROWEST / 1000,
  });

/** basins.geojson: every basin, a feature for each country it lies in. */
export const basins: SlowStep = {
  name: "basins",
  packages: ["geo-tz", "three-globe"],
  restsOn: (earlier, facts) => [
    withoutWords([
      facts.basins,
      facts.basinSeeds,
      facts.basinWatercourses,
      facts.countries,
      facts.lakes,
    ]),
    geometriesIn(earlier, "rivers.geojson"),
    facts.region.basins?.window,
    facts.region.land?.window,
  ],
  async make(earlier, facts, kept) {
    const features = (await featuresOf(earlier, facts, kept)).sort((a, b) =>
      a.id < b.id ? -1 : 1,
    );
    return {
      files: { "basins.geojson": { type: "FeatureCollection", features } },
    };
  },
};

/** As they are drawn, else computed where any is told of. */
async function featuresOf(earlier: Product, facts: Facts, kept: Kept | null): Promise<Basin[]> {
  const { basins, basinOutlines } = facts;
  if (basinOutlines.features.length > 0) {
    return basinOutlines.features.map(({ properties, geometry }) =>
      feature(properties, geometry, properties, facts),
    );
  }
  if (basins.basins.length === 0) return [];
  const parts = kept === null ? await partsOf(earlier, facts) : partsIn(kept, facts);
  return parts.map((part) => computed(part, facts));
}

async function partsOf({ files }: Product, facts: Facts): Promise<Part[]> {
  const { features: rivers } = files["rivers.geojson"] as Contents<"rivers.geojson">;
  const grid = new Grid(inRegion(facts, "basins").window);
  const { waters, systems } = await readWaters(rivers, facts, grid.window);
  const flooded = await flood(waters, grid);
  const basinOf = counted(spill(flooded, systems, grid), facts);
  const basinOutlines = outlines(classesOf(flooded, basinOf, idsOf(facts), grid), grid);
  return split(basinOutlines, await landByCountry(facts));
}

/** A part says which of these its basin is, counted from 1. */
function idsOf({ basins }: Pick<Facts, "basins">): string[] {
  return basins.basins.map(({ id }) => id);
}

function partsIn(kept: Kept, facts: Facts): Part[] {
  const ids = idsOf(facts);
  const { features } = kept.file<Contents<"basins.geojson">>("basins.geojson");
  return features.map(({ properties: { basin, country }, geometry }) => ({
    basin: ids.indexOf(basin) + 1,
    country,
    polygons: geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  }));
}

/** Systems as the basins they count to, where that is not the basin of their name. */
function counted(
  systems: ReadonlyMap<number, System>,
  { basins }: Pick<Facts, "basins">,
): Map<number, System> {
  const basinOf = new Map(basins.systems.map(({ system, basin }) => [system, basin]));
  return new Map([...systems].map(([part, system]) => [part, basinOf.get(system) ?? system]));
}

type Provenance = Pick<Basin["properties"], "status" | "method" | "accuracyMetres" | "sources">;

function computed({ basin: number, country, polygons }: Part, facts: Facts): Basin {
  const basin = idsOf(facts)[number - 1];
  if (basin === undefined) throw new Error(`there is no basin ${number}`);
  const [only] = polygons as [number, number][][][];
  const geometry: Basin["geometry"] =
    only !== undefined && polygons.length === 1
      ? { type: "Polygon", coordinates: only }
      : { type: "MultiPolygon", coordinates: polygons as [number, number][][][] };
  const provenance: Provenance = {
    status: "reconstructed",
    method: methodOf(facts.basinWatercourses.features.length),
    accuracyMetres: inRegion(facts, "basins").accuracyMetres,
    sources: [WDB2, GSHHG, TOPOGRAPHY, GEO_TZ],
  };
  return feature({ basin, country }, geometry, provenance, facts);
}

function feature(
  { basin, country }: Pick<Basin["properties"], "basin" | "country">,
  geometry: Basin["geometry"],
  { status, method, accuracyMetres, sources }: Provenance,
  facts: Facts,
): Basin {
  const fact = facts.basins.basins.find(({ id }) => id === basin);
  const land = facts.countries.find(({ id }) => id === country);
  if (fact === undefined || land === undefined) {
    throw new Error(`nothing is known of basin ${basin} in ${country}`);
  }
  const id = `${basin}-${country.toLowerCase()}`;
  const { note, hue, severalClosed, published: whole, parts } = fact;
  return {
    type: "Feature",
    id,
    properties: {
      id,
      ...partNames(fact, land),
      status,
      method,
      accuracyMetres,
      sources,
      ...(note === undefined ? {} : { note }),
      kind: "basin",
      basin,
      country,
      whole: fact.names,
      labelAt: rounded4([widestPlace(geometry)])[0] as [number, number],
      ...(hue === undefined ? {} : { hue }),
      ...(severalClosed === undefined ? {} : { severalClosed }),
      published: parts.find((part) => part.country === country)?.published ?? [],
      ...(whole === undefined ? {} : { publishedWhole: whole }),
    },
    geometry,
  };
}

/** In the largest of its polygons: slivers beyond a border are no place for a name. */
function widestPlace(geometry: Basin["geometry"]): [number, number] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const sizes = polygons.map(([outer = []]) => Math.abs(geodesicArea(outer)));
  return poleOf(polygons[sizes.indexOf(Math.max(...sizes))] ?? []);
}
