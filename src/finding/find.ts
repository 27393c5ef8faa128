import MiniSearch from "minisearch";
import type { Findable } from "../model/schema.ts";
import { closenessTo, termed } from "./closeness.ts";
import { isChinese, isNumber, termsAsked } from "./terms.ts";

/** Answers a query, best first. */
export type Finder = (query: string) => Findable[];

/** Shorter words are all one letter from another. */
const SHORTEST_MISTYPED = 4;
/** Two letters that changed places are two mistakes of one letter each. */
const SHORTEST_TWICE_MISTYPED = 6;

interface Shelved {
  key: number;
  names: readonly string[];
  words: readonly string[];
  numbers: readonly string[];
}

/**
 * Makes the finder of an index. `kindOf` gives the words for what a thing is, in the reader's language,
 * so that a name may be told with them.
 */
export function finderOf(index: readonly Findable[], kindOf: (thing: Findable) => string): Finder {
  const things = index.map((thing) => termed(thing, kindOf(thing)));
  const shelf = new MiniSearch<Shelved>({
    idField: "key",
    fields: ["names", "words", "numbers"],
    stringifyField: (terms) => (Array.isArray(terms) ? terms.join("\n") : String(terms)),
    tokenize: (terms) => terms.split("\n"),
    processTerm: (term) => term || null,
  });
  shelf.addAll(
    things.map(({ thing, compacted, names, words, kind }, key) => ({
      key,
      names: [...names.flat(), ...compacted],
      words: [...words, ...kind],
      numbers: thing.numbers,
    })),
  );
  const matching = (asked: readonly string[], mistakes: (term: string) => number | false) => {
    const all = { queries: [...asked], combineWith: "AND" as const };
    const whole = asked.some(isNumber) ? [] : [asked.join("")];
    return shelf.search(
      { queries: [all, ...whole], combineWith: "OR" },
      { prefix: true, fuzzy: mistakes, boost: { names: 4, numbers: 4 } },
    );
  };
  return (query) => {
    const asked = termsAsked(query);
    if (asked.length === 0) return [];
    const once = matching(asked, (term) => canMistype(term, SHORTEST_MISTYPED) && 1);
    const found =
      once.length > 0
        ? once
        : matching(asked, (term) => canMistype(term, SHORTEST_TWICE_MISTYPED) && 2);
    const closeness = closenessTo(query);
    return found
      .flatMap(({ id, score }) => {
        const one = things[id as number];
        return one === undefined ? [] : [{ thing: one.thing, order: [...closeness(one), -score] }];
      })
      .sort((a, b) => compared(a.order, b.order))
      .map(({ thing }) => thing);
  };
}

function canMistype(term: string, shortest: number): boolean {
  return term.length >= shortest && !isNumber(term) && !isChinese(term);
}

function compared(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((value, i) => value !== b[i]);
  return first === -1 ? 0 : (a[first] ?? 0) - (b[first] ?? 0);
}
