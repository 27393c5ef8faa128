import type { Product } from "../build/product.ts";
import type { Facts } from "../facts/tables.ts";
import { claimsOf } from "./claims.ts";
import { figuresOf } from "./figures.ts";
import { mentionsOf } from "./mentions.ts";

/** figures.json, claims.json and mentions.json: what the text says, and where each is answered. */
export async function ledger(_earlier: Product, facts: Facts): Promise<Product> {
  return {
    files: {
      "figures.json": figuresOf(facts),
      "claims.json": claimsOf(facts),
      "mentions.json": mentionsOf(facts),
    },
  };
}
