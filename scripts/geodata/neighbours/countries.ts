import type { Names } from "../../../src/model/schema.ts";
import type { CountryFact } from "../facts/country.ts";

/** The country a time zone lies in, ISO 3166-1 alpha-3, or an error for a zone of another region. */
export function countriesByZone(countries: readonly CountryFact[]): (zone: string) => string {
  const known = new Map(countries.flatMap(({ id, zones }) => zones.map((zone) => [zone, id])));
  return (zone) => {
    const country = known.get(zone);
    if (country === undefined) throw new Error(`no country is known for the time zone ${zone}`);
    return country;
  };
}

/** The border of two countries, named in four languages. */
export function countryPairNames(
  countries: readonly CountryFact[],
  one: string,
  other: string,
): Names {
  const [a, b] = [one, other].map((id) => countries.find((country) => country.id === id));
  if (!a?.names || !b?.names || !a.genitiveRu || !b.genitiveRu) {
    throw new Error(`no name for ${one} or ${other}`);
  }
  return {
    name_en: `Border of ${a.names.en} and ${b.names.en}`,
    name_kk: `${a.names.kk} мен ${b.names.kk} шекарасы`,
    name_ru: `Граница ${a.genitiveRu} и ${b.genitiveRu}`,
    name_zh: `${a.names.zh}—${b.names.zh}边界`,
  };
}
