import type { Translator } from "../../i18n/translator.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Chapter } from "../../model/schema.ts";
import { yearOf } from "../../model/time.ts";

/** The year a chapter is of: that of its date, or of the newer of two lines; or today. */
export function whenOf(
  words: Translator,
  { lines }: Pick<Atlas, "lines">,
  { view: { date, compare } }: Chapter,
): string {
  const then = date ?? (compare && lines.get(compare[1])?.validFrom) ?? null;
  return then === null ? words("reading.today") : String(yearOf(then));
}
