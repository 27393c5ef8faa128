import type { Atlas } from "../model/atlas.ts";
import {
  FIXED_GROUPS,
  type FixedGroup,
  isInitiallyOn,
  isLine,
  type LayerGroup,
} from "../symbology/groups.ts";
import type { LineGroups } from "../symbology/lineGroups.ts";
import type { AppState } from "./state.ts";

/** As much of an atlas as says which layers something is about. */
type Speaking = Pick<Atlas, "figures" | "claims" | "chapters">;

/** The group of the line in force: null where there was none, undefined where no date is looked at. */
type InForce = LayerGroup | null | undefined;

/** Of what is open beside the map, and of what it needs. */
type Opened = Pick<AppState, "claim" | "compared" | "chapter" | "selection">;

/** The groups that the open entry, the chapter, the two compared lines and the card of an act or of its point are about. */
function neededGroups(
  { figures, claims, chapters }: Speaking,
  lines: LineGroups,
  { claim, compared, chapter, selection }: Opened,
): ReadonlySet<LayerGroup> {
  const entry = claim === null ? undefined : [...figures, ...claims].find(({ id }) => id === claim);
  const pair = (compared ?? []).flatMap((id) => lines.ofLine.get(id) ?? []);
  const told = chapter === null ? undefined : chapters.get(chapter);
  const ofAct = selection?.kind === "instrument" || selection?.kind === "point";
  const points: LayerGroup[] = ofAct ? ["points" satisfies FixedGroup] : [];
  return new Set([...(entry?.shows ?? []), ...(told?.view.shows ?? []), ...pair, ...points]);
}

/**
 * The groups that are switched off. The reader's own word comes first, the latest where all lines are
 * switched on at once; then what is needed for what the reader has opened, then the date, whose line in
 * force is on, then how the atlas opens.
 */
export function hiddenGroups(
  atlas: Speaking,
  lines: LineGroups,
  state: Pick<AppState, "choice" | "allBut"> & Opened,
  inForce: InForce,
): ReadonlySet<LayerGroup> {
  const { choice, allBut } = state;
  const needed = neededGroups(atlas, lines, state);
  const isOn = (group: LayerGroup) => {
    if (allBut !== null && isLine(group)) return !allBut.has(group);
    return choice.get(group) ?? (needed.has(group) || group === inForce || isInitiallyOn(group));
  };
  const all = [...FIXED_GROUPS, ...lines.older.map(({ id }) => id)];
  return new Set(all.filter((group) => !isOn(group)));
}

/** The line in force as the map is to draw it: none where the reader has switched it off. */
export function drawnInForce(hidden: ReadonlySet<LayerGroup>, inForce: InForce): InForce {
  return inForce && hidden.has(inForce) ? null : inForce;
}
