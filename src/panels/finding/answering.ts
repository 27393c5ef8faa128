import { atom } from "jotai";
import { type Finder, finderOf } from "../../finding/find.ts";
import { entriesAtom } from "../../ledger/entries.ts";
import { atlasAtom, linesAtom } from "../../store/atlas.ts";
import { findingIndexAtom } from "../../store/finding.ts";
import { lengthsAtom, wordsAtom } from "../../store/words.ts";
import { type Answer, answerOf, type Desk, kindOf } from "./answers.ts";

/** More are not read. */
const MOST_SHOWN = 20;

/** Null while the index is not there. */
export const finderAtom = atom((get): Finder | null => {
  const index = get(findingIndexAtom);
  if (index === null || index === "lost") return null;
  const words = get(wordsAtom);
  const atlas = get(atlasAtom);
  return finderOf(index, (thing) => kindOf(words, atlas, thing));
});

export const deskAtom = atom(
  (get): Desk => ({
    words: get(wordsAtom),
    lengths: get(lengthsAtom),
    atlas: get(atlasAtom),
    lines: get(linesAtom),
    entries: get(entriesAtom),
  }),
);

/** The first answers, and how many there are. */
export function answersTo(
  desk: Desk,
  finder: Finder | null,
  query: string,
): { answers: readonly Answer[]; count: number } {
  const found = finder?.(query) ?? [];
  const answers = found.slice(0, MOST_SHOWN).flatMap((thing) => answerOf(desk, thing) ?? []);
  return { answers, count: found.length };
}
