import { readFile } from "node:fs/promises";
import type { Contents, Section } from "../../src/model/schema.ts";
import type { Facts } from "./facts/tables.ts";
import { lakeFeatures } from "./lakes.ts";
import type { Product } from "./product.ts";
import { riverFeatures } from "./rivers.ts";

const BORDERS = new URL("../../geodata/borders.geojson", import.meta.url);

/**
 * rivers.geojson and lakes.geojson. Rivers that are the border take the border's own vertices: from
 * `earlier` where the pipeline hands its sections over, else from the file built before.
 */
export async function water(earlier: Product | undefined, facts: Facts): Promise<Product> {
  const rivers = await riverFeatures(await sectionsOf(earlier), facts);
  const lakes = await lakeFeatures(facts);
  return {
    files: {
      "rivers.geojson": { type: "FeatureCollection", features: rivers },
      "lakes.geojson": { type: "FeatureCollection", features: lakes },
    },
  };
}

async function sectionsOf(earlier: Product | undefined): Promise<Section[]> {
  const borders = (earlier?.files["borders.geojson"] ??
    JSON.parse(await readFile(BORDERS, "utf8"))) as Contents<"borders.geojson">;
  return borders.features;
}
