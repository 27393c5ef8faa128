import type { Product } from "./product.ts";

/** basins.geojson. */
export async function basins(): Promise<Product> {
  return { files: { "basins.geojson": { type: "FeatureCollection", features: [] } }, sources: [] };
}
