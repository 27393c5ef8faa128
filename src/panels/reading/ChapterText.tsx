import { boundOf } from "../../i18n/said.ts";
import type { Translator } from "../../i18n/translator.ts";
import { told } from "../../model/prose.ts";
import { piecesOf } from "../../model/references.ts";
import type { Chapter } from "../../model/schema.ts";
import { useWords, useWordsIn } from "../words.ts";

/** The text of a chapter, with its numbers as the language it is written in writes them. */
export function ChapterText({ chapter }: { chapter: Chapter }) {
  const { text, language } = told(chapter.text, useWords().language);
  // Where the text is in English, so are its dates and units.
  const words = useWordsIn(language);
  return (
    <p className="chapter-text" lang={language}>
      {piecesOf(text)
        .map((piece) =>
          piece.isReference ? written(words, chapter.values[piece.text]) : piece.text,
        )
        .join("")}
    </p>
  );
}

function written(words: Translator | null, value: Chapter["values"][string] | undefined): string {
  if (words === null || value === undefined) return "…";
  if ("date" in value) return words.date(value.date);
  const { unit, decimals, bound, band } = value;
  const number = words.number(value.value, decimals);
  if (unit === "%") return boundOf(words, bound, words("ledger.share", { value: number }));
  const whole = `${number} ${words(unit === "km" ? "unit.km" : "unit.km2")}`;
  if (band === null) return boundOf(words, bound, whole);
  const [least, most] = band.map((size) => words.number(size, decimals));
  return words("reading.band", { value: whole, least: least ?? "", most: most ?? "" });
}
