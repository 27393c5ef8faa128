import { readFile } from "node:fs/promises";
import { BASINS } from "../../src/model/schema/water.ts";
import type { Basin, Contents, River } from "../../src/model/schema.ts";
import { classesOf } from "./basins/classes.ts";
import { flood } from "./basins/flood.ts";
import { HAND_LINES } from "./basins/hand-lines.ts";
import { partNames } from "./basins/names.ts";
import { NOTES } from "./basins/notes.ts";
import { outlines } from "./basins/outlines.ts";
import { spill } from "./basins/passes.ts";
import { PRINTED_FOR_PART, PRINTED_FOR_WHOLE } from "./basins/published.ts";
import { type Part, split } from "./basins/split.ts";
import { states } from "./basins/states.ts";
import { readWaters } from "./basins/waters.ts";
import type { Product } from "./product.ts";
import { GEO_TZ, GSHHG, TOPOGRAPHY, WDB2 } from "./sourceIds.ts";

const RIVERS = new URL("../../geodata/rivers.geojson", import.meta.url);

/** Judged from a relief of 10.5 arc minutes and rivers good to 2 km; flats and deltas are worse. */
const ACCURACY_METRES = 4000;

const METHOD = `Computed by us: on a grid of one arc minute a priority flood runs from the rivers of WDB II and of this atlas and from the lakes of GSHHG up a relief of 10.5 arc minutes; ${HAND_LINES.length} courses that these lack are from general knowledge; small closed lakes count to the basin over their lowest pass; edges are smoothed and cut at the countries' borders (OpenStreetMap of 2025, thinned to 200 m), where slivers below 100 km² or 4 km wide go to the basin on their own side.`;

/**
 * basins.geojson: every basin, a feature for each country it lies in. The rivers come from `earlier` where
 * the pipeline hands them over, else from the file built before.
 */
export async function basins(earlier?: Product): Promise<Product> {
  const { waters, systems } = await readWaters(await riversOf(earlier));
  const flooded = await flood(waters);
  const basinOutlines = outlines(classesOf(flooded, spill(flooded, systems)));
  const features = split(basinOutlines, await states())
    .map(feature)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    files: { "basins.geojson": { type: "FeatureCollection", features } },
  };
}

async function riversOf(earlier: Product | undefined): Promise<River[]> {
  const rivers = (earlier?.files["rivers.geojson"] ??
    JSON.parse(await readFile(RIVERS, "utf8"))) as Contents<"rivers.geojson">;
  return rivers.features;
}

function feature({ basin: number, country, polygons }: Part): Basin {
  const basin = BASINS[number - 1];
  if (basin === undefined) throw new Error(`there is no basin ${number}`);
  const id = `${basin}-${country.toLowerCase()}`;
  const note = NOTES[basin];
  const whole = PRINTED_FOR_WHOLE[basin];
  const [only] = polygons as [number, number][][][];
  return {
    type: "Feature",
    id,
    properties: {
      id,
      ...partNames(basin, country),
      status: "reconstructed",
      method: METHOD,
      accuracyMetres: ACCURACY_METRES,
      sources: [WDB2, GSHHG, TOPOGRAPHY, GEO_TZ],
      ...(note === undefined ? {} : { note }),
      kind: "basin",
      basin,
      country,
      published: PRINTED_FOR_PART[id] ?? [],
      ...(whole === undefined ? {} : { publishedWhole: whole }),
    },
    geometry:
      only !== undefined && polygons.length === 1
        ? { type: "Polygon", coordinates: only }
        : { type: "MultiPolygon", coordinates: polygons as [number, number][][][] },
  };
}
