import { fold } from "./fold.ts";

/** A run of Chinese characters; a number, grouped or not; a word, which may end in digits. */
const RUNS =
  /\p{Script=Han}+|\d{1,3}(?:[ ,.]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?|(?:(?!\p{Script=Han})\p{L})(?:(?!\p{Script=Han})[\p{L}\p{N}])*/gu;
const HAN = /^\p{Script=Han}/u;
const DIGIT = /^\d/;
const GROUPED = /^\d{1,3}(?:[ ,.]\d{3})+(?:[.,]\d+)?$/;

/**
 * The terms of a text. Chinese is not parted into words: each two characters that follow one another
 * are a term, and the last one alone.
 */
export function termsOf(text: string): string[] {
  return runsOf(text).flatMap((run) => (HAN.test(run) ? [...pairs(run), run.slice(-1)] : run));
}

/** The terms that a query asks for: as of a text, but a last character says nothing beside its pair. */
export function termsAsked(text: string): string[] {
  return runsOf(text).flatMap((run) => (HAN.test(run) && run.length > 1 ? pairs(run) : run));
}

function runsOf(text: string): string[] {
  const runs = fold(text).match(RUNS) ?? [];
  return runs.map((run) => (DIGIT.test(run) ? plainNumber(run) : run));
}

/** A name without anything between its letters and digits. */
export function compact(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, "");
}

export function isNumber(term: string): boolean {
  return DIGIT.test(term);
}

export function isChinese(term: string): boolean {
  return HAN.test(term);
}

function pairs(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
}

/** A number as programs write it: 1,782.75 and 1 782,75 are both 1782.75. */
function plainNumber(written: string): string {
  if (!GROUPED.test(written)) return written.replace(",", ".");
  const [, whole = "", decimals] = /^(.*[ ,.]\d{3})(?:[.,](\d+))?$/.exec(written) ?? [];
  const digits = whole.replace(/\D/g, "");
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}
