import * as v from "valibot";

const EXPECTED = "expected words, or {en, kk, ru, zh} of which only en may not be left out";

/** Prose of which every language must pass a check, Chinese perhaps one of its own: words alone are English. */
function proseOf<S extends v.GenericSchema<string, string>>(words: S, inChinese = words) {
  const inLanguages = v.strictObject({
    en: words,
    kk: v.optional(words),
    ru: v.optional(words),
    zh: v.optional(inChinese),
  });
  return v.union([words, inLanguages], EXPECTED);
}

export const prose = proseOf(v.pipe(v.string(), v.minLength(1, "nothing is written there")));

const atLeast = (characters: number) => v.pipe(v.string(), v.minLength(characters));

/** Prose of so many characters; Chinese says the same in a third of them. */
export const proseAtLeast = (characters: number) =>
  proseOf(atLeast(characters), atLeast(Math.ceil(characters / 3)));

/** A whole sentence, in one language or several. */
export const proseSentence = proseAtLeast(20);
