import type { Product } from "./product.ts";

/** river-joins.json. */
export async function joins(): Promise<Product> {
  return { files: { "river-joins.json": [] }, sources: [] };
}
