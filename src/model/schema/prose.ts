import * as v from "valibot";

const EXPECTED = "expected words, or {en, kk, ru, zh} of which only en may not be left out";

/** Prose of which every language must pass a check: words alone are English. */
export function proseOf<S extends v.GenericSchema<string, string>>(words: S) {
  const inLanguages = v.strictObject({
    en: words,
    kk: v.optional(words),
    ru: v.optional(words),
    zh: v.optional(words),
  });
  return v.union([words, inLanguages], EXPECTED);
}

export const prose = proseOf(v.pipe(v.string(), v.minLength(1, "nothing is written there")));

/** A whole sentence, in one language or several. */
export const proseSentence = proseOf(v.pipe(v.string(), v.minLength(20)));
