import type { Source } from "../../src/model/schema.ts";

function article(id: string, title: string, publisher: string, address: string): Source {
  return {
    id,
    title,
    publisher,
    kind: "document",
    package: null,
    version: null,
    address,
    licence: "CC-BY-SA-4.0; cited for facts only",
    sha256: null,
  };
}

/** Of the peaks; the two agreements are among the documents of the border. */
export const PEAK_DOCUMENTS: Source[] = [
  article(
    "peak-muztau",
    "Sauyr Zhotasy",
    "English Wikipedia",
    "https://en.wikipedia.org/wiki/Sauyr_Zhotasy",
  ),
  article("peak-belukha", "Belucha", "German Wikipedia", "https://de.wikipedia.org/wiki/Belucha"),
];
