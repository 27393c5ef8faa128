import { createStore } from "jotai";
import type { FirstPicture } from "../data/firstPicture.ts";
import { givenAtom } from "../data/mapFiles.ts";
import type { Drawn } from "../data/packs/loading.ts";
import type { PublishedAtlas } from "../model/atlas.ts";
import type { Language } from "../model/schema.ts";
import { atlasAtom } from "../store/atlas.ts";
import { languageAtom } from "../store/look.ts";
import { homeAtom } from "../store/visits.ts";
import { wordsAtom } from "../store/words.ts";
import type { Theme } from "../symbology/palette.ts";
import { controlWords } from "./MapInPlace.tsx";
import { styleAtom } from "./mapStyle.ts";
import { themeAtom } from "./theme.ts";

/**
 * The picture that an atlas opens with, by the same hand as all others.
 *
 * @param given the published geometries, which the style asks for by name
 */
export function firstPicture(
  atlas: PublishedAtlas,
  given: Drawn,
  language: Language,
  theme: Theme,
): FirstPicture {
  const store = createStore();
  store.set(languageAtom, [language]);
  store.set(themeAtom, theme);
  store.set(givenAtom, given);
  store.set(atlasAtom, atlas);
  return {
    style: store.get(styleAtom),
    home: store.get(homeAtom),
    words: controlWords(store.get(wordsAtom), atlas.about),
  };
}
