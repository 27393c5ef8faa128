import type { BorderLine } from "../../../src/model/schema.ts";

/** From the first day of the earliest line a section is part of to the last day of the latest. */
export function heldBy(
  section: string,
  lines: readonly BorderLine[],
): { validFrom: string; validTo: string | null } {
  const own = lines.filter(({ sections }) => sections.includes(section));
  const [first] = own.map(({ validFrom }) => validFrom).toSorted();
  if (first === undefined) throw new Error(`no line has the section ${section}`);
  const ends = own.flatMap(({ validTo }) => (validTo === null ? [] : [validTo]));
  return {
    validFrom: first,
    validTo: ends.length < own.length ? null : (ends.toSorted().at(-1) ?? null),
  };
}
