import { chapterValue, type Spoken, type Told } from "../../../src/checks/chapterValues.ts";
import { groundOf } from "../../../src/checks/ground.ts";
import { type AllContents, shelved } from "../../../src/model/atlas.ts";
import { inBraces, referenceIn } from "../../../src/model/references.ts";
import type { Chapter } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import type { ChapterFact } from "../facts/chapter.ts";
import { FactsMistaken, placeInFacts } from "../facts/read.ts";
import { FACTS, type Facts } from "../facts/tables.ts";
import type { Mistake } from "../facts/text.ts";

/** chapters.json: the story, with the numbers that its texts refer to. Looks at all that was made before. */
export async function chapters(earlier: Product, facts: Facts): Promise<Product> {
  const atlas = shelved({ "chapters.json": [], ...earlier.files } as unknown as AllContents);
  const spoken: Spoken = { ...groundOf(atlas), figures: atlas.figures };
  const inOrder = facts.chapters.toSorted((a, b) => a.order - b.order);
  return { files: { "chapters.json": inOrder.map((fact) => published(fact, spoken)) } };
}

function published(fact: ChapterFact, spoken: Spoken): Chapter {
  const { id, title, text, date, compare, shows, at, instrument, entries, sources } = fact;
  return {
    id,
    title,
    text,
    view: { date, compare, shows, at },
    values: valuesOf(fact, spoken),
    instruments: instrument,
    entries,
    sources,
  };
}

function valuesOf({ id, title, text }: ChapterFact, spoken: Spoken): Record<string, Told> {
  const values: Record<string, Told> = {};
  const mistakes: Mistake[] = [];
  for (const [key, languages] of Object.entries({ title, text })) {
    for (const [language, words] of Object.entries(languages)) {
      for (const written of inBraces(words).filter((each) => values[each] === undefined)) {
        const reference = referenceIn(written);
        try {
          if ("expected" in reference) throw new RangeError(`expected ${reference.expected}`);
          values[written] = chapterValue(reference, spoken);
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          const path = `${FACTS.chapters.path}/${id}.yaml`;
          mistakes.push({
            ...placeInFacts(path, [key, language], { words: written }),
            what: error.message,
          });
        }
      }
    }
  }
  if (mistakes.length > 0) throw new FactsMistaken(mistakes);
  return values;
}
