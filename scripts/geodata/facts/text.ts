import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from "yaml";

/** One mistake in a file that a person wrote, at the place where an editor would put the cursor. */
export interface Mistake {
  file: string;
  /** Counted from 1. */
  line: number;
  column: number;
  what: string;
}

/** A text read, with the place of everything in it. */
export interface ReadText {
  value: unknown;
  mistakes: Mistake[];
  /** The place of what a path leads to; of the nearest thing above it where it leads to nothing. */
  placeOf(path: readonly (string | number)[]): { line: number; column: number };
  /** The place of some words in the text a path leads to; outside braces, unless they are in some. */
  placeOfWords(path: readonly (string | number)[], words: string): { line: number; column: number };
  /** The place of a key in the object a path leads to. */
  placeOfKey(path: readonly (string | number)[]): { line: number; column: number };
}

/**
 * Reads YAML 1.2, of which JSON and so GeoJSON is a part. Keys that stand twice, aliases of nothing and
 * broken indentation are mistakes; so are dates and years without quotes nowhere: they stay as typed.
 */
export function readText(file: string, text: string): ReadText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const startOf = (node: unknown) => at((node as Node | null)?.range?.[0] ?? 0);
  const placeOf: ReadText["placeOf"] = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (node !== undefined && (node as Node).range) return startOf(node);
    }
    return startOf(document.contents);
  };
  const placeOfWords: ReadText["placeOfWords"] = (path, words) => {
    const node = document.getIn(path, true) as Node | undefined;
    const [start = 0, end = start] = node?.range ?? [];
    const own = text.slice(start, end);
    const searched = words.startsWith("{")
      ? own
      : own.replace(/\{[^{}]*\}/g, (braces) => " ".repeat(braces.length));
    const found = searched.indexOf(words);
    return found === -1 ? placeOf(path) : at(start + found);
  };
  const placeOfKey: ReadText["placeOfKey"] = (path) => {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!isMap(parent)) return placeOf(path);
    const pair = parent.items.find(
      ({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)),
    );
    return isPair(pair) ? startOf(pair.key) : placeOf(path);
  };
  const mistakes = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    file,
    ...at(pos[0]),
    what: message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? message,
  }));
  return {
    // Facts are our own: words may be told once and named as often as they hold.
    value: mistakes.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 }),
    mistakes,
    placeOf,
    placeOfWords,
    placeOfKey,
  };
}
