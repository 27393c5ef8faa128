import { geodesicArea } from "../../../src/measure/geodesy.ts";
import { poleOf } from "../../../src/measure/pole.ts";
import type { Basin, Contents } from "../../../src/model/schema.ts";
import { geometriesIn, type Kept, type SlowStep, withoutWords } from "../build/due.ts";
import type { Product } from "../build/product.ts";
import { filled } from "../facts/placeholders.ts";
import { inRegion } from "../facts/regionReferences.ts";
import type { Facts } from "../facts/tables.ts";
import { GEO_TZ, GSHHG, TOPOGRAPHY, WDB2 } from "../inputs/sourceIds.ts";
import { METHODS } from "../sentences/methods.ts";
import { computedParts, idsOf } from "./computed.ts";
import { bordersIn, type EdgeTests } from "./edgeTests.ts";
import { TOLERANCE_METRES } from "./land.ts";
import { idOf, partNames } from "./names.ts";
import { rounded4 } from "./outlines.ts";
import { LEAST, NARROWEST, type Part } from "./split.ts";

function methodOf(byHand: number, divides: number) {
  return filled(METHODS.basins, {
    byHand,
    divides,
    metres: TOLERANCE_METRES,
    leastKm2: LEAST / 1e6,
    narrowestKm: NARROWEST / 1000,
  });
}

/**
 * basins.geojson: every basin, a feature for each country it lies in. basin-edges.json: how well their edges are
 * known, where they are computed.
 */
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
    facts.basinDivides,
    geometriesIn(earlier, "rivers.geojson"),
    bordersIn(earlier),
    facts.region.basins?.window,
    facts.region.land?.window,
    facts.relief?.heights?.file,
  ],
  async make(earlier, facts, kept) {
    const { parts: features, edges } = await featuresOf(earlier, facts, kept);
    features.sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      files: {
        "basins.geojson": { type: "FeatureCollection", features },
        ...(edges === null ? {} : { [EDGES]: edges }),
      },
    };
  },
};

const EDGES = "basin-edges.json";

/** As they are drawn, else computed where any is told of. */
async function featuresOf(
  earlier: Product,
  facts: Facts,
  kept: Kept | null,
): Promise<{ parts: Basin[]; edges: EdgeTests | null }> {
  const { basins, basinOutlines } = facts;
  if (basinOutlines.features.length > 0) {
    const parts = basinOutlines.features.map(({ properties, geometry }) =>
      feature(properties, geometry, properties, facts),
    );
    return { parts, edges: null };
  }
  if (basins.basins.length === 0) return { parts: [], edges: null };
  const { parts, edges } =
    kept === null
      ? await computedParts(earlier, facts)
      : { parts: partsIn(kept, facts), edges: kept.file<EdgeTests>(EDGES) };
  return { parts: parts.map((part) => computed(part, edges.onFine, facts)), edges };
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

type Provenance = Pick<Basin["properties"], "status" | "method" | "accuracyMetres" | "sources"> & {
  meanOffsetMetres?: number | undefined;
};

function computed(
  { basin: number, country, polygons }: Part,
  onFine: readonly string[],
  facts: Facts,
): Basin {
  const basin = idsOf(facts)[number - 1];
  if (basin === undefined) throw new Error(`there is no basin ${number}`);
  const [only] = polygons as [number, number][][][];
  const geometry: Basin["geometry"] =
    only !== undefined && polygons.length === 1
      ? { type: "Polygon", coordinates: only }
      : { type: "MultiPolygon", coordinates: polygons as [number, number][][][] };
  const known = inRegion(facts, "basins");
  const isFine = onFine.includes(idOf(basin, country));
  const { accuracyMetres, meanOffsetMetres } = (isFine ? known.fine : undefined) ?? known;
  const finer = facts.relief?.heights?.source;
  const provenance: Provenance = {
    status: "reconstructed",
    method: methodOf(facts.basinWatercourses.features.length, facts.basinDivides.features.length),
    accuracyMetres,
    meanOffsetMetres,
    sources: [
      WDB2,
      GSHHG,
      ...(finer === undefined ? [] : [finer]),
      ...(isFine ? [] : [TOPOGRAPHY]),
      GEO_TZ,
    ],
  };
  return feature({ basin, country }, geometry, provenance, facts);
}

function feature(
  { basin, country }: Pick<Basin["properties"], "basin" | "country">,
  geometry: Basin["geometry"],
  { status, method, accuracyMetres, meanOffsetMetres, sources }: Provenance,
  facts: Facts,
): Basin {
  const fact = facts.basins.basins.find(({ id }) => id === basin);
  const land = facts.countries.find(({ id }) => id === country);
  if (fact === undefined || land === undefined) {
    throw new Error(`nothing is known of basin ${basin} in ${country}`);
  }
  const id = idOf(basin, country);
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
      ...(meanOffsetMetres === undefined ? {} : { meanOffsetMetres }),
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
