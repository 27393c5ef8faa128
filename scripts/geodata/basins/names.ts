import type { Names } from "../../../src/model/schema.ts";
import type { BasinFact } from "../facts/basin.ts";
import type { CountryFact } from "../facts/country.ts";

/** The part of a basin in a country, named in four languages. */
export function partNames(basin: BasinFact, { id, names }: CountryFact): Names {
  if (names === undefined) throw new Error(`no name for ${id}`);
  return {
    name_en: `${basin.names.en} in ${names.en}`,
    name_kk: `${basin.names.kk}, ${names.kk}`,
    name_ru: `${basin.names.ru}, ${names.ru}`,
    name_zh: `${basin.names.zh}${names.zh}部分`,
  };
}

/** The id of the part of a basin in a country. */
export function idOf(basin: string, country: string): string {
  return `${basin}-${country.toLowerCase()}`;
}
