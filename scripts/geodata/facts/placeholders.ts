import * as v from "valibot";

/** A sentence with a number that the build computes or that is told beside it, each in its place just once. */
export function withPlaceholders(...names: readonly string[]) {
  return v.pipe(
    v.string(),
    v.check(
      (text) => placeholdersOf(text).join() === names.toSorted().join(),
      `expected ${names.map((name) => `{${name}}`).join(" and ")}, each once, and no other placeholder`,
    ),
  );
}

/** The names in braces of a text, sorted. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).sort();
}

export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
