import type { About } from "../../../src/model/schema.ts";
import { published } from "../facts/names.ts";
import type { Facts } from "../facts/tables.ts";

/** What the atlas says of itself, with the names of all countries that have one. */
export function aboutOf({
  atlas,
  countries,
  sections,
}: Pick<Facts, "atlas" | "countries" | "sections">): About {
  const named = countries.flatMap(({ id, names }) =>
    names === undefined ? [] : [{ id, ...published(names) }],
  );
  const witnesses = sections.accuracy.witnesses.map(({ source, name }) => ({ source, name }));
  return { ...atlas, countries: named, witnesses };
}
