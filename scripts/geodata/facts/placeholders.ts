import * as v from "valibot";
import type { Prose } from "../../../src/model/prose.ts";
import { prose } from "../../../src/model/schema/prose.ts";

/** A sentence with a number that the build computes or that is told beside it, each in its place just once. */
export function withPlaceholders(...names: readonly string[]) {
  return v.pipe(
    prose,
    v.check(
      (text) => hasPlaceholders(text, names),
      `expected ${names.map((name) => `{${name}}`).join(" and ")}, each once, and no other placeholder`,
    ),
  );
}

/** Whether a text has just these names in braces, each once, in every language it is written in. */
export function hasPlaceholders(text: Prose, names: readonly string[]): boolean {
  const texts = typeof text === "string" ? [text] : Object.values(text);
  return texts.every((each) => placeholdersOf(each).join() === names.toSorted().join());
}

/** The names in braces of a text, sorted. */
function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).sort();
}

export function filled(text: Prose, values: Readonly<Record<string, string | number>>): Prose {
  const fill = (each: string) =>
    each.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  if (typeof text === "string") return fill(text);
  const inLanguages = Object.entries(text).map(([language, each]) => [language, fill(each)]);
  return Object.fromEntries(inLanguages) as Prose;
}
