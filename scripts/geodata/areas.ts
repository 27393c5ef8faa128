import type { Product } from "./product.ts";

/** areas.geojson. */
export async function areas(): Promise<Product> {
  return { files: { "areas.geojson": { type: "FeatureCollection", features: [] } }, sources: [] };
}
