import type { Product } from "../build/product.ts";
import type { Facts } from "../facts/tables.ts";
import { instrumentsOf } from "./instruments.ts";
import { sourcesOf } from "./sources.ts";

/** instruments.json and sources.json: what is told by hand, and what all is told from. */
export async function records(_earlier: Product, facts: Facts): Promise<Product> {
  return {
    files: { "instruments.json": instrumentsOf(facts), "sources.json": sourcesOf(facts) },
  };
}
