import { useAtomValue } from "jotai";
import { lineNamed } from "../../checks/measurable.ts";
import { type RiverAsBorder, riverAsBorder } from "../../checks/riverAsBorder.ts";
import type { SectionStretch } from "../../checks/stretch.ts";
import type { Translator } from "../../i18n/translator.ts";
import { atlasAtom, linesAtom } from "../../store/atlas.ts";
import type { Lengths } from "../../store/words.ts";
import { publishedOf } from "../ledger/text.ts";
import { nameIn, useLengths, useWords } from "../words.ts";
import type { Row } from "./rows.ts";

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
    names: namesOf(words, without),
    published: publishedOf(words, figure),
  });
  return `${parts.join(" · ")}; ${ofWhich}`;
}

/** The length of a river's part of the present border, with its parts; nothing where it is none of it. */
export function useRiverBorder(river: string): Row[] {
  const words = useWords();
  const lengths = useLengths();
  const { figures } = useAtomValue(atlasAtom);
  const along = lineNamed(useAtomValue(linesAtom), null).along();
  const border = riverAsBorder(along, figures, river);
  if (border === null) return [];
  const { sections, printed } = border;
  const whole: Row = [words("card.river.border"), lengths.write(border.length)];
  if (sections.length === 1) return [whole];
  const parts = sections.map(
    ({ section, length }): Row => [
      words("card.river.part", { name: nameIn(words, section.properties) }),
      lengths.write(length.turf),
    ],
  );
  if (printed === null) return [whole, ...parts];
  const label = words("card.river.printed", {
    names: namesOf(words, printed.without),
    published: publishedOf(words, printed.figure),
  });
  return [whole, ...parts, [label, lengths.write(printed.length)]];
}

function namesOf(words: Translator, sections: readonly SectionStretch[]): string {
  return sections.map(({ section }) => nameIn(words, section.properties)).join(", ");
}
