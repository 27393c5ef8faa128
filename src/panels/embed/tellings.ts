import { atom } from "jotai";
import { progressAtom } from "../../measuring/alongLine.ts";
import { freeMeasureAtom } from "../../measuring/freehand.ts";
import { nameOfChosen } from "../../state/derived.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { languageAtom, selectionAtom } from "../../store/look.ts";
import { lengthsAtom, wordsAtom } from "../../store/words.ts";

/** What is chosen and what is measured, in a few words each. */
export const tellingsAtom = atom((get): string[] => {
  const [words, lengths] = [get(wordsAtom), get(lengthsAtom)];
  const name = nameOfChosen(get(atlasAtom), get(selectionAtom), get(languageAtom));
  const [progress, free] = [get(progressAtom), get(freeMeasureAtom)];
  const size =
    free?.kind === "area"
      ? `${words.number(free.area.turf / 1e6)} ${words("unit.km2")}`
      : free !== null
        ? lengths.write(free.length.turf)
        : progress.step === "done"
          ? lengths.write(progress.stretch.length.turf)
          : null;
  return [
    ...(name === null ? [] : [words("embed.chosen", { name })]),
    ...(size === null ? [] : [words("embed.measured", { size })]),
  ];
});
