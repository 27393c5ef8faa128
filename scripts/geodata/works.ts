import type { Product } from "./product.ts";

/** works.geojson. */
export async function works(): Promise<Product> {
  return { files: { "works.geojson": { type: "FeatureCollection", features: [] } }, sources: [] };
}
