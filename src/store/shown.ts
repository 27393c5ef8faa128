import type { Geometry } from "geojson";
import { atom } from "jotai";
import { lineNamed } from "../checks/measurable.ts";
import { measureStretch } from "../checks/stretch.ts";
import { statesOn } from "../model/states.ts";
import { chosenGeometry, groupAt, lineAt } from "../state/derived.ts";
import { hiddenGroups, isOnMap } from "../state/layers.ts";
import { atlasAtom, groupsAtom, linesAtom } from "./atlas.ts";
import { choiceAtom, claimAtom, comparedAtom, dateAtom, selectionAtom } from "./look.ts";

/** The groups of layers that are not shown. */
export const hiddenAtom = atom((get) =>
  hiddenGroups(get(atlasAtom), get(groupsAtom), {
    choice: get(choiceAtom),
    claim: get(claimAtom),
    compared: get(comparedAtom),
  }),
);

/** The group of the line in force at the date; null where there was none, undefined where no date is set. */
export const inForceAtom = atom((get) => groupAt(get(atlasAtom), get(groupsAtom), get(dateAtom)));

/** Whether a group is to be seen on the map. */
export const onMapAtom = atom((get) => isOnMap(get(hiddenAtom), get(inForceAtom)));

/** The ids of the states of that day. */
export const statesNowAtom = atom(
  (get) =>
    new Set(
      statesOn(get(atlasAtom).about.states, get(dateAtom)).map(({ id }) => id),
    ) as ReadonlySet<string>,
);

/** The line in force at the date, which stands out on the map; else as `inForceAtom`. */
export const outstandingAtom = atom((get) => lineAt(get(atlasAtom), get(dateAtom)));

/** That line, or the present one, measured from end to end. */
export const wholeAtom = atom((get) => {
  const along = lineNamed(get(linesAtom), get(outstandingAtom)?.id ?? null).along();
  return measureStretch(along, 0, along.ruler.length.wgs84);
});

/** What lights up for the selection. */
export const chosenAtom = atom((get) => chosenGeometry(get(atlasAtom), get(selectionAtom)));

/** What lights up while it is pointed at in a list. */
export const pointedAtom = atom<Geometry | null>(null);
