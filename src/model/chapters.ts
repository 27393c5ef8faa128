import type { Problem } from "./parse.ts";
import { inBraces } from "./references.ts";
import type { Chapter, Claim, Figure } from "./schema.ts";
import { SHELF_OF } from "./shelves.ts";

type Shelf = ReadonlyMap<string, unknown>;

/** As much of an atlas as a chapter may name. */
interface Named {
  lines: Shelf;
  sections: Shelf;
  areas: Shelf;
  rivers: Shelf;
  lakes: Shelf;
  basins: Shelf;
  works: Shelf;
  places: Shelf;
  instruments: Shelf;
  figures: readonly Figure[];
  claims: readonly Claim[];
  chapters: ReadonlyMap<string, Chapter>;
}

/** What chapters name that is not there, and what their texts refer to that has no value. */
export function danglingInChapters(atlas: Named): Problem[] {
  const entries: Shelf = new Map([...atlas.figures, ...atlas.claims].map(({ id }) => [id, true]));
  return [...atlas.chapters.values()].flatMap(({ id, view, text, values, ...chapter }) => {
    const missing = (shelf: Shelf, ids: readonly string[], kind: string) =>
      ids.filter((each) => !shelf.has(each)).map((each) => `names no known ${kind}: ${each}`);
    const references = new Set(Object.values(text).flatMap(inBraces));
    const found = [
      ...missing(atlas.lines, view.compare ?? [], "line"),
      ...view.at.flatMap(({ kind, id: seen }) => missing(atlas[SHELF_OF[kind]], [seen], kind)),
      ...missing(atlas.instruments, chapter.instruments, "instrument"),
      ...missing(entries, chapter.entries, "figure or claim"),
      ...[...references]
        .filter((reference) => values[reference] === undefined)
        .map((reference) => `has no value for ${reference}`),
    ];
    return found.map((what): Problem => ({ file: "chapters.json", where: id, what }));
  });
}
