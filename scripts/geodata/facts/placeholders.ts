import * as v from "valibot";
import { decimalsOf } from "../../../src/checks/figures.ts";
import { isIn, type Prose, proseBy, told } from "../../../src/model/prose.ts";
import { prose } from "../../../src/model/schema/prose.ts";
import type { Language } from "../../../src/model/schema/values.ts";

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

/** What can stand for a placeholder; of a number, how many decimals it is written with. */
type Value = Prose | number | { value: number; decimals: number };

/**
 * A sentence with its values in place, numbers as each language writes them: in every language in which the
 * sentence and all its values are told.
 */
export function filled(text: Prose, values: Readonly<Record<string, Value>>): Prose {
  return proseBy((language) => {
    if (!isIn(text, language)) return null;
    const used = placeholdersOf(told(text, language).text).flatMap((name) => values[name] ?? []);
    if (!used.every((value) => isNumber(value) || isIn(value, language))) return null;
    return told(text, language).text.replace(/\{(\w+)\}/g, (braces, name: string) => {
      const value = values[name];
      return value === undefined ? braces : written(value, language);
    });
  });
}

function isNumber(value: Value): value is Exclude<Value, Prose> {
  return typeof value === "number" || (typeof value === "object" && "value" in value);
}

function written(value: Value, language: Language): string {
  if (!isNumber(value)) return told(value, language).text;
  const { value: number, decimals } =
    typeof value === "number" ? { value, decimals: decimalsOf(value) } : value;
  return number.toLocaleString(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
