import {
  inBraces,
  type Reference,
  referenceIn,
  typedNumbers,
} from "../../../src/model/references.ts";
import { FIGURE_LISTS } from "./ledger.ts";
import { type Stray, sectionLists } from "./lineReferences.ts";
import { FACTS, type Facts } from "./tables.ts";

/** Chapters name what does not exist, or write a number themselves. */
export function strayInChapters(facts: Facts): Stray[] {
  const shelves = shelvesOf(facts);
  return facts.chapters.flatMap(({ id, title, text, compare }) => {
    const path = `${FACTS.chapters.path}/${id}.yaml`;
    const told = Object.entries({ title, text }).flatMap(([key, languages]) =>
      Object.entries(languages).flatMap(([language, words]) => {
        const keys = [key, language];
        const typed = typedNumbers(words).map((number) => ({
          path,
          keys,
          words: number,
          what: `${number} is typed, expected a reference in braces, or a year`,
        }));
        return [
          ...typed,
          ...inBraces(words).flatMap((written) => {
            const what = wrongWith(written, shelves);
            return what === null ? [] : [{ path, keys, words: written, what }];
          }),
        ];
      }),
    );
    const lines = (compare ?? []).flatMap((line, index) =>
      shelves.line.has(line)
        ? []
        : [{ path, keys: ["compare", index], what: `no line is called ${line}` }],
    );
    return [...told, ...lines];
  });
}

type Shelves = Record<Reference["kind"], ReadonlySet<string>>;

function wrongWith(written: string, shelves: Shelves): string | null {
  const reference = referenceIn(written);
  if ("expected" in reference) return `${written} is not known, expected ${reference.expected}`;
  const { kind, ids } = reference;
  const missing = ids.filter((id) => !shelves[kind].has(id));
  if (missing.length === 0) return null;
  return `no ${kind === "gained" ? "line" : kind} is called ${missing.join(" or ")}`;
}

function shelvesOf(facts: Facts): Shelves {
  const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const lines = idsOf([
    ...facts.lines.lines,
    ...facts.instruments.flatMap((instrument) => instrument.lines),
  ]);
  return {
    figure: idsOf(FIGURE_LISTS.flatMap((list) => facts[list])),
    line: lines,
    gained: lines,
    section: idsOf(sectionLists(facts).flatMap(({ entries }) => entries.map(({ id }) => ({ id })))),
    area: idsOf([
      ...facts.areas,
      ...(facts.movedAreas?.areas ?? []),
      ...(facts.disputedAreas?.sectors ?? []),
      ...(facts.gainedAreas?.areas ?? []),
    ]),
    instrument: idsOf(facts.instruments),
  };
}
