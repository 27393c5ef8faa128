import type { Product } from "../build/product.ts";
import type { Facts } from "../facts/tables.ts";
import { aboutOf } from "./about.ts";
import { instrumentsOf } from "./instruments.ts";
import { sourcesOf } from "./sources.ts";

/** atlas.json, instruments.json and sources.json: what is told by hand, and what all is told from. */
export async function records(_earlier: Product, facts: Facts): Promise<Product> {
  return {
    files: {
      "atlas.json": aboutOf(facts),
      "instruments.json": instrumentsOf(facts),
      "sources.json": sourcesOf(facts),
    },
  };
}
