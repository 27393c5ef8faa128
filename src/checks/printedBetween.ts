import type { Atlas } from "../model/atlas.ts";
import type { Figure } from "../model/schema.ts";

/** The figures in print of ground that changed hands after one line came into force and by the time another did. */
export function printedBetween(
  { lines, areas, figures }: Pick<Atlas, "lines" | "areas" | "figures">,
  [older, newer]: readonly [string, string],
): Figure[] {
  const [since, until] = [lines.get(older)?.validFrom, lines.get(newer)?.validFrom];
  if (since === undefined || until === undefined) return [];
  return figures.filter(({ of }) => {
    if (of.what !== "areas" || of.kind !== "changed-hands") return false;
    const meant = [...areas.values()].filter(
      ({ properties: { kind, place } }) => kind === of.kind && of.places.includes(place),
    );
    return (
      meant.length > 0 &&
      meant.every(({ properties: { asOf } }) => asOf !== null && asOf > since && asOf <= until)
    );
  });
}
