import * as v from "valibot";
import { country, inFourLanguages, position } from "../../../src/model/schema/base.ts";
import { word } from "./names.ts";

const countryFact = v.strictObject({
  /** ISO 3166-1 alpha-3. */
  id: country,
  /** The same by alpha-2, of the countries where towns are taken from GeoNames. */
  alpha2: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "two capital letters are needed"))),
  names: v.optional(inFourLanguages),
  /** As Russian names the border of a country. */
  genitiveRu: v.optional(word),
  /** The time zones whose outlines together are the country's; none where its borders are drawn. */
  zones: v.array(word),
  /** A place well inside each country that has part of our basins. */
  inside: v.optional(position),
});

export const countryFacts = v.array(countryFact);

export type CountryFact = v.InferOutput<typeof countryFact>;
