import { DOCUMENTS } from "./documents.ts";
import { INSTRUMENTS } from "./instruments.ts";
import { INSTRUMENT_DOCUMENTS } from "./instruments-sources.ts";
import type { Product } from "./product.ts";

/** instruments.json: what is told by hand, with the documents it is told from. */
export async function records(): Promise<Product> {
  return {
    files: { "instruments.json": INSTRUMENTS },
    sources: [...DOCUMENTS, ...INSTRUMENT_DOCUMENTS],
  };
}
