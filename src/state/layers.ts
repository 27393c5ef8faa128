import type { Atlas } from "../model/atlas.ts";
import {
  type BorderGroup,
  GROUPS,
  groupOfLine,
  LAYER_GROUPS,
  type LayerGroup,
} from "../symbology/groups.ts";
import type { AppState } from "./state.ts";

/** As much of an atlas as says which layers something is about. */
type Speaking = Pick<Atlas, "figures" | "claims" | "lines">;

/** The groups that the open entry of the ledger and the two compared lines are about. */
function neededGroups(
  { figures, claims, lines }: Speaking,
  { claim, compared }: Pick<AppState, "claim" | "compared">,
): ReadonlySet<LayerGroup> {
  const entry = claim === null ? undefined : [...figures, ...claims].find(({ id }) => id === claim);
  const about = LAYER_GROUPS.filter((group) => entry?.shows.includes(group));
  const pair = (compared ?? []).flatMap((id) => lines.get(id) ?? []).map(groupOfLine);
  return new Set([...about, ...pair.filter((group) => group !== null)]);
}

/**
 * The groups that are switched off. The reader's own word comes first, then what is needed for what
 * the reader has opened, then how the atlas opens.
 */
export function hiddenGroups(
  atlas: Speaking,
  state: Pick<AppState, "choice" | "claim" | "compared">,
): ReadonlySet<LayerGroup> {
  const needed = neededGroups(atlas, state);
  const isOn = (group: LayerGroup) =>
    state.choice.get(group) ?? (needed.has(group) || GROUPS[group].initially);
  return new Set(LAYER_GROUPS.filter((group) => !isOn(group)));
}

/** Whether a group is seen on the map: switched on, or in force at the date looked at. */
export function isOnMap(
  hidden: ReadonlySet<LayerGroup>,
  inForce: BorderGroup | null | undefined,
): (group: LayerGroup) => boolean {
  return (group) => group === inForce || !hidden.has(group);
}
