import { atom } from "jotai";
import type { Chapter } from "../model/schema.ts";
import { placesOfChapter } from "../state/derived.ts";
import { type ChapterOpened, INITIAL } from "../state/state.ts";
import { atlasAtom } from "./atlas.ts";
import { chapterAtom, lookAtom } from "./look.ts";
import { isToComeAtom } from "./missing.ts";
import { pageAtom } from "./page.ts";
import { goToAtom } from "./visits.ts";

/** In the order they are read in. */
export const chaptersAtom = atom((get) => [...get(atlasAtom).chapters.values()]);

/** The chapter that is read; null while none is. */
export const readAtom = atom((get) => get(atlasAtom).chapters.get(get(chapterAtom) ?? "") ?? null);

/** Whether one is to be read that is not there yet. */
export const chapterToComeAtom = atom((get) =>
  get(isToComeAtom)("chapters.json", get(chapterAtom) ?? ""),
);

/** Where on the map it is about. */
export const readPlacesAtom = atom((get) => {
  const chapter = get(readAtom);
  return chapter === null ? null : placesOfChapter(get(atlasAtom), chapter);
});

/** Opens a chapter at its time and place, or closes the one that is open. */
export const readChapterAtom = atom(null, (get, set, chapter: Chapter | null) => {
  set(lookAtom, { type: "read", chapter: chapter && openedAs(chapter) });
  if (chapter !== null) set(goToAtom, placesOfChapter(get(atlasAtom), chapter));
});

/** The reader has scrolled to a chapter: map and time go with the text. */
export const readOnAtom = atom(null, (get, set, chapter: Chapter) => {
  set(lookAtom, { type: "read", chapter: openedAs(chapter), scrolled: true });
  set(goToAtom, placesOfChapter(get(atlasAtom), chapter));
});

const askedLanguageAtom = atom((get) => get(lookAtom).language);

/** The whole address of a chapter, in the language the page was asked for. */
export const chapterAddressAtom = atom((get) => {
  const { addressOf } = get(pageAtom);
  const language = get(askedLanguageAtom);
  return (chapter: Chapter) => {
    const { id, date, compare } = openedAs(chapter);
    return addressOf({ ...INITIAL, language, chapter: id, date, compared: compare });
  };
});

function openedAs({ id, view: { date, compare } }: Chapter): ChapterOpened {
  return { id, date, compare };
}
