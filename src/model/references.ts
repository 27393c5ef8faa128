import { SIDES } from "./schema/values.ts";

/** What a chapter may say a number of, and which numbers; how many ids name it. */
const FIELDS = {
  /** In print, or as the atlas computes it. */
  figure: { fields: ["published", "computed"], ids: 1 },
  line: { fields: ["km"], ids: 1 },
  section: { fields: ["km"], ids: 1 },
  area: { fields: ["km2"], ids: 1 },
  /** Ground between an older line and a newer one that came to one side. */
  gained: { fields: SIDES, ids: 2 },
  instrument: { fields: ["date"], ids: 1 },
} as const;

export type ReferenceKind = keyof typeof FIELDS;
const REFERENCE_KINDS = Object.keys(FIELDS) as ReferenceKind[];

/** What stands in braces in the text of a chapter for a number that the atlas knows. */
export interface Reference {
  kind: ReferenceKind;
  ids: readonly string[];
  field: string;
}

const IN_BRACES = /\{[^{}]*\}/g;
const REFERENCE = /^\{([a-z]+):([a-z0-9-]+(?:,[a-z0-9-]+)*)\.([a-z0-9]+)\}$/;

/** All that stands in braces in a text, each once, with its braces. */
export function inBraces(text: string): string[] {
  return [...new Set(text.match(IN_BRACES) ?? [])];
}

/** The text between and in braces, in its order. */
export function piecesOf(text: string): { text: string; isReference: boolean }[] {
  const pieces: { text: string; isReference: boolean }[] = [];
  let read = 0;
  for (const { 0: found, index } of text.matchAll(IN_BRACES)) {
    if (index > read) pieces.push({ text: text.slice(read, index), isReference: false });
    pieces.push({ text: found, isReference: true });
    read = index + found.length;
  }
  if (read < text.length) pieces.push({ text: text.slice(read), isReference: false });
  return pieces;
}

/**
 * Reads `{kind:id.field}`; what is expected instead where it is none.
 *
 * @example referenceIn("{line:today.km}") // { kind: "line", ids: ["today"], field: "km" }
 */
export function referenceIn(written: string): Reference | { expected: string } {
  const [, kindName, list = "", field = ""] = REFERENCE.exec(written) ?? [];
  const kind = REFERENCE_KINDS.find((each) => each === kindName);
  if (kind === undefined) {
    const kinds = REFERENCE_KINDS.map((each) => `{${each}:….${FIELDS[each].fields.join("|")}}`);
    return { expected: `one of ${kinds.join(", ")}` };
  }
  const { fields, ids: count } = FIELDS[kind];
  if (!fields.some((each) => each === field)) {
    return { expected: `${fields.join(" or ")} after the dot` };
  }
  const ids = list.split(",");
  if (ids.length !== count) return { expected: `${count} after ${kind}:` };
  return { kind, ids, field };
}

const DIGITS = /\p{Nd}+(?:[.,\u00a0\u202f\u2009 ]?\p{Nd}+)*/gu;
const YEAR = /^(?:1[0-9]|20)[0-9]{2}$/;

/** Numbers that a text writes itself; years may stand. */
export function typedNumbers(text: string): string[] {
  const outside = text.replaceAll(IN_BRACES, "{}");
  return (outside.match(DIGITS) ?? []).filter((number) => !YEAR.test(number));
}
