import type { Atlas } from "../model/atlas.ts";
import { overlap } from "../model/states.ts";
import type { LineGroups } from "../symbology/lineGroups.ts";
import type { StateName } from "../symbology/stateNames.ts";

/** The names of an atlas's states of all times, beside its lines. */
export function stateNames(
  { about, lines }: Pick<Atlas, "about" | "lines">,
  groups: LineGroups,
): StateName[] {
  const borders = [...lines.values()].filter(({ role }) => role === "border");
  // Where several lines are shown as one, names stand beside that which leads them.
  const leading = new Map(
    borders
      .filter(({ shownWith }) => shownWith === undefined)
      .map(({ id }) => [groups.ofLine.get(id), id]),
  );
  return about.states.flatMap(({ id: state, name, side, ...span }): StateName[] => {
    if (side === undefined) return [{ state, name, beside: null }];
    const during = borders.filter((line) => overlap(line, span));
    const shown = new Set(during.flatMap(({ id }) => groups.ofLine.get(id) ?? []));
    return [...shown].flatMap((line) => {
      const course = leading.get(line);
      return course === undefined ? [] : { state, name, beside: { line, course, side } };
    });
  });
}
