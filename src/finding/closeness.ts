import { FINDABLE } from "../model/schema/values.ts";
import type { Findable } from "../model/schema.ts";
import { compact, isNumber, termsAsked, termsOf } from "./terms.ts";

/** A thing with the terms it is found by, which are parted once. */
export interface Termed {
  thing: Findable;
  /** Each name without anything between its letters. */
  compacted: readonly string[];
  /** The terms of each name. */
  names: readonly (readonly string[])[];
  /** The terms of all else that is said of it. */
  words: readonly string[];
  /** Those of what kind of thing it is. */
  kind: readonly string[];
  /** The kind without anything between its letters, and without where the thing lies. */
  compactedKind: string;
}

/** `kind`: what kind of thing it is, in the reader's language. */
export function termed(thing: Findable, kind: string): Termed {
  return {
    thing,
    compacted: thing.names.map(compact),
    names: thing.names.map(termsOf),
    words: thing.words.flatMap(termsOf),
    kind: termsOf(kind),
    compactedKind: compact(kind.split(" · ")[0] ?? ""),
  };
}

/** How near a thing comes to what was asked, as numbers to be compared in turn; less is nearer. */
type Closeness = (thing: Termed) => number[];

export function closenessTo(query: string): Closeness {
  const asked = termsAsked(query);
  const numbers = asked.filter(isNumber);
  if (numbers.length > 0) {
    return ({ thing, names }) => [
      Math.max(...numbers.map((number) => numberTier(thing, names, number))),
      isEntry(thing) ? 0 : 1,
      thing.rank,
      FINDABLE.indexOf(thing.kind),
    ];
  }
  const whole = compact(query);
  return (one) => {
    const { thing, compacted } = one;
    const lengths = compacted.flatMap((name) => (name.startsWith(whole) ? name.length : []));
    return [
      // Several acts name one place: whoever asks for it means the place, and its points after it.
      Math.max(nameTier(one, whole, asked), thing.kind === "point" ? 1 : 0),
      isEntry(thing) ? 1 : 0,
      thing.rank,
      FINDABLE.indexOf(thing.kind),
      Math.min(...lengths, Number.MAX_SAFE_INTEGER),
    ];
  };
}

function isEntry({ kind }: Findable): boolean {
  return kind === "figure" || kind === "claim";
}

/** Exactly a name; what kind of thing it is; how a name begins; the beginnings of its words; anything else; a mistyped one. */
function nameTier(one: Termed, whole: string, asked: readonly string[]): number {
  const { compacted, names, words, kind, compactedKind } = one;
  const begin = (terms: readonly string[]) =>
    asked.every((word) => terms.some((term) => term.startsWith(word)));
  const named = asked.filter((word) => !kind.some((term) => term.startsWith(word))).join("");
  if (compacted.includes(whole) || compacted.includes(named)) return 0;
  // “Bogosuk pass” is called so without the word for what it is.
  const bare = names.map((terms) => terms.filter((term) => !kind.includes(term)).join(""));
  if (one.thing.kind === "place" && bare.includes(whole)) return 0;
  if (compactedKind === whole) return 1;
  if (compacted.some((name) => name.startsWith(whole))) return 2;
  if (names.some(begin)) return 3;
  return begin([...names.flat(), ...words, ...kind]) ? 4 : 5;
}

/** The number itself; the same without its decimals; how it begins; a number in its name. */
function numberTier(
  { numbers }: Findable,
  names: readonly (readonly string[])[],
  asked: string,
): number {
  if (numbers.includes(asked)) return 0;
  if (numbers.some((number) => number.split(".")[0] === asked)) return 1;
  if (numbers.some((number) => number.startsWith(asked))) return 2;
  return names.some((name) => name.includes(asked)) ? 3 : 4;
}
