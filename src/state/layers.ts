import type { Atlas } from "../model/atlas.ts";
import { FIXED_GROUPS, isInitiallyOn, type LayerGroup } from "../symbology/groups.ts";
import type { LineGroups } from "../symbology/lineGroups.ts";
import type { AppState } from "./state.ts";

/** As much of an atlas as says which layers something is about. */
type Speaking = Pick<Atlas, "figures" | "claims">;

/** The groups that the open entry of the ledger and the two compared lines are about. */
function neededGroups(
  { figures, claims }: Speaking,
  lines: LineGroups,
  { claim, compared }: Pick<AppState, "claim" | "compared">,
): ReadonlySet<LayerGroup> {
  const entry = claim === null ? undefined : [...figures, ...claims].find(({ id }) => id === claim);
  const pair = (compared ?? []).flatMap((id) => lines.ofLine.get(id) ?? []);
  return new Set([...(entry?.shows ?? []), ...pair]);
}

/**
 * The groups that are switched off. The reader's own word comes first, then what is needed for what
 * the reader has opened, then how the atlas opens.
 */
export function hiddenGroups(
  atlas: Speaking,
  lines: LineGroups,
  state: Pick<AppState, "choice" | "claim" | "compared">,
): ReadonlySet<LayerGroup> {
  const needed = neededGroups(atlas, lines, state);
  const isOn = (group: LayerGroup) =>
    state.choice.get(group) ?? (needed.has(group) || isInitiallyOn(group));
  const all = [...FIXED_GROUPS, ...lines.older.map(({ id }) => id)];
  return new Set(all.filter((group) => !isOn(group)));
}

/** Whether a group is seen on the map: switched on, or in force at the date looked at. */
export function isOnMap(
  hidden: ReadonlySet<LayerGroup>,
  inForce: LayerGroup | null | undefined,
): (group: LayerGroup) => boolean {
  return (group) => group === inForce || !hidden.has(group);
}
