import { useAtomValue } from "jotai";
import { lineNamed } from "../../checks/measurable.ts";
import { type RiverAsBorder, riverAsBorder } from "../../checks/riverAsBorder.ts";
import type { Translator } from "../../i18n/translator.ts";
import { atlasAtom, linesAtom } from "../../store/atlas.ts";
import type { Lengths } from "../../store/words.ts";
import { publishedOf } from "../ledger/text.ts";
import { nameIn, useLengths, useWords } from "../words.ts";

/** Of which sections a river is the border, and what a figure in print means of them; null for a single one. */
export function partsInWords(
  words: Translator,
  lengths: Lengths,
  { sections, printed }: RiverAsBorder,
): string | null {
  if (sections.length < 2) return null;
  const parts = sections.map(({ section, length }) =>
    words("find.part", {
      name: nameIn(words, section.properties),
      length: lengths.number(length.turf),
    }),
  );
  if (printed === null) return parts.join(" · ");
  const { figure, length, without } = printed;
  const ofWhich = words("find.of.which", {
    length: lengths.write(length),
    names: without.map(({ section }) => nameIn(words, section.properties)).join(", "),
    published: publishedOf(words, figure),
  });
  return `${parts.join(" · ")}; ${ofWhich}`;
}

/** The length of a river's part of the present border, with its parts; null where it is none of it. */
export function useRiverBorder(river: string): string | null {
  const words = useWords();
  const lengths = useLengths();
  const { figures } = useAtomValue(atlasAtom);
  const along = lineNamed(useAtomValue(linesAtom), null).along();
  const border = riverAsBorder(along, figures, river);
  if (border === null) return null;
  const parts = partsInWords(words, lengths, border);
  const length = lengths.write(border.length);
  return parts === null ? length : `${length}: ${parts}`;
}
