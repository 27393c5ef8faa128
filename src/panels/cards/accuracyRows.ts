import type { Translator } from "../../i18n/translator.ts";
import type { Atlas } from "../../model/atlas.ts";
import { asKnownOn } from "../../model/known.ts";
import type { BorderLine, Section } from "../../model/schema.ts";
import { nameIn } from "../words.ts";
import type { Row } from "./rows.ts";

/** What each other map says of where a section lies. */
export function accuracyRows(
  words: Translator,
  { about }: Pick<Atlas, "about">,
  { properties: { witnesses = [] } }: Section,
): Row[] {
  return witnesses.map(({ source, p50Metres, p95Metres }): Row => {
    const name = about.witnesses.find((one) => one.source === source)?.name[words.language];
    const distances = { half: words.number(p50Metres), most: words.number(p95Metres) };
    return [name ?? source, words("card.witness.value", distances)];
  });
}

/** How it was known on the other lines that have it and that knew less or more of it than this one, youngest first. */
export function knownRows(
  words: Translator,
  { lines, sections }: Pick<Atlas, "lines" | "sections">,
  { id, properties: shown }: Section,
  line: BorderLine,
): Row[] {
  const section = sections.get(id);
  if (section === undefined) return [];
  return [...lines.values()]
    .filter((other) => other.id !== line.id && other.sections.includes(id))
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
    .flatMap((other): Row[] => {
      const { status, accuracyMetres } = asKnownOn(other, section).properties;
      if (status === shown.status && accuracyMetres === shown.accuracyMetres) return [];
      const metres = words.number(accuracyMetres);
      const value = words("card.known", { status: words(`status.${status}`), metres });
      return [[nameIn(words, other), value]];
    });
}
