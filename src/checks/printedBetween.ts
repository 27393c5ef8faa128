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
    if (of.what !== "areas") return false;
    // Of ground between the two sides' maps only what changed hands, that is what one side holds of it today.
    const { kind, places, heldBy } = of;
    if (kind !== "changed-hands" && (kind !== "disputed" || heldBy === undefined)) return false;
    const moved = [...areas.values()].filter(
      ({ properties }) => properties.kind === "changed-hands" && places.includes(properties.place),
    );
    const meant = moved.filter(
      ({ properties: { gainedBy } }) => heldBy === undefined || gainedBy === heldBy,
    );
    return (
      places.every((place) => meant.some(({ properties }) => properties.place === place)) &&
      meant.every(({ properties: { asOf } }) => asOf !== null && asOf > since && asOf <= until)
    );
  });
}
