import { atom } from "jotai";
import type { Chapter } from "../model/schema.ts";
import { placesOfChapter } from "../state/derived.ts";
import { atlasAtom } from "./atlas.ts";
import { chapterAtom, lookAtom } from "./look.ts";
import { goToAtom } from "./visits.ts";

/** In the order they are read in. */
export const chaptersAtom = atom((get) => [...get(atlasAtom).chapters.values()]);

/** The chapter that is read; null while none is. */
export const readAtom = atom((get) => get(atlasAtom).chapters.get(get(chapterAtom) ?? "") ?? null);

/** Where on the map it is about. */
export const readPlacesAtom = atom((get) => {
  const chapter = get(readAtom);
  return chapter === null ? null : placesOfChapter(get(atlasAtom), chapter);
});

/** Opens a chapter at its time and place, or closes the one that is open. */
export const readChapterAtom = atom(null, (get, set, chapter: Chapter | null) => {
  const opened = chapter && {
    id: chapter.id,
    date: chapter.view.date,
    compare: chapter.view.compare,
  };
  set(lookAtom, { type: "read", chapter: opened });
  if (chapter !== null) set(goToAtom, placesOfChapter(get(atlasAtom), chapter));
});
