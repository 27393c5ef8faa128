import * as v from "valibot";
import { name } from "../../../src/model/schema/base.ts";
import type { Language } from "../../../src/model/schema.ts";

/** Words that may not be left out. */
export const word = v.pipe(v.string(), v.minLength(1, "expected words"));

/** A name in the four languages; `null`, or left out, where none is attested. */
export const namesFact = v.strictObject({
  en: v.optional(name, null),
  kk: v.optional(name, null),
  ru: v.optional(name, null),
  zh: v.optional(name, null),
});

export type NamesFact = v.InferOutput<typeof namesFact>;

/** As published: `name_en`, `name_kk`, `name_ru`, `name_zh`. */
export function published(names: NamesFact): Record<`name_${Language}`, string | null> {
  const { en, kk, ru, zh } = names;
  return { name_en: en, name_kk: kk, name_ru: ru, name_zh: zh };
}
