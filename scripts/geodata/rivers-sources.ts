import type { Source } from "../../src/model/schema.ts";

function article(id: string, title: string, publisher: string, address: string): Source {
  return {
    id,
    title,
    publisher,
    kind: "document",
    package: null,
    version: null,
    address: encodeURI(address),
    licence: "CC-BY-SA-4.0; cited for facts only",
    sha256: null,
    note: "Read for the coordinates of source, confluence and mouth.",
  };
}

/** Where the published positions of the sketched rivers come from. */
export const RIVER_DOCUMENTS: Source[] = [
  article(
    "rivers-charyn",
    "Чарън (река)",
    "Bulgarian Wikipedia",
    "https://bg.wikipedia.org/wiki/Чарън",
  ),
  article(
    "rivers-shelek",
    "Chilik (river)",
    "English Wikipedia",
    "https://en.wikipedia.org/wiki/Chilik_(river)",
  ),
  article(
    "rivers-uba",
    "Уба (приток Иртыша)",
    "Russian Wikipedia",
    "https://ru.wikipedia.org/wiki/Уба_(приток_Иртыша)",
  ),
  article(
    "rivers-kurchum",
    "Kürschim",
    "German Wikipedia",
    "https://de.wikipedia.org/wiki/Kürschim",
  ),
  article(
    "rivers-kaba",
    "Kaba (Irtysch)",
    "German Wikipedia",
    "https://de.wikipedia.org/wiki/Kaba_(Irtysch)",
  ),
  article(
    "rivers-kara-kaba",
    "Qaraqaba",
    "German Wikipedia",
    "https://de.wikipedia.org/wiki/Qaraqaba",
  ),
];
