import type { About } from "../../../src/model/schema.ts";
import { published } from "../facts/names.ts";
import type { Facts } from "../facts/tables.ts";

/** What the atlas says of itself, with the names of all countries that have one. */
export function aboutOf({ atlas, countries }: Pick<Facts, "atlas" | "countries">): About {
  const named = countries.flatMap(({ id, names }) =>
    names === undefined ? [] : [{ id, ...published(names) }],
  );
  return { ...atlas, countries: named };
}
