import { DOCUMENTS } from "./documents.ts";
import type { Facts } from "./facts/tables.ts";
import { instrumentsOf } from "./instruments.ts";
import { INSTRUMENT_DOCUMENTS } from "./instruments-sources.ts";
import type { Product } from "./product.ts";

/** instruments.json: what is told by hand, with the documents it is told from. */
export async function records(_earlier: Product, facts: Facts): Promise<Product> {
  return {
    files: { "instruments.json": instrumentsOf(facts) },
    sources: [...DOCUMENTS, ...INSTRUMENT_DOCUMENTS],
  };
}
