import type { Translator } from "../../i18n/translator.ts";
import type { Atlas } from "../../model/atlas.ts";

/** Who lay on a side of a line: the country, where it was the same one's throughout. */
export function gainerName(
  words: Translator,
  { about: { sides } }: Pick<Atlas, "about" | "lines">,
  _line: string,
  side: "west" | "east",
): string {
  const [country, ...others] = sides[side];
  if (country === undefined || others.length > 0) return words(`comparing.${side}`);
  return words.country(country);
}
