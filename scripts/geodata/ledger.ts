import { CLAIMS } from "./ledger/claims.ts";
import { FIGURES } from "./ledger/figures.ts";
import { MENTIONS } from "./ledger/mentions.ts";
import type { Product } from "./product.ts";

/** figures.json, claims.json and mentions.json: what the text says, and where each is answered. */
export async function ledger(): Promise<Product> {
  return {
    files: { "figures.json": FIGURES, "claims.json": CLAIMS, "mentions.json": MENTIONS },
  };
}
