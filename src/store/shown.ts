import type { Geometry } from "geojson";
import { atom } from "jotai";
import { lineNamed } from "../checks/measurable.ts";
import { measureStretch } from "../checks/stretch.ts";
import { statesOn } from "../model/states.ts";
import { chosenGeometry, groupAt, lineAt } from "../state/derived.ts";
import { drawnInForce, hiddenGroups } from "../state/layers.ts";
import { type PointsNow, pointsNow } from "../state/pointsNow.ts";
import { type SpellState, spellState } from "../state/spells.ts";
import type { LayerGroup } from "../symbology/groups.ts";
import { atlasAtom, groupsAtom, linesAtom, spellsAtom } from "./atlas.ts";
import {
  allButAtom,
  chapterAtom,
  choiceAtom,
  claimAtom,
  comparedAtom,
  dateAtom,
  selectionAtom,
} from "./look.ts";

/** The reader's words on layers, and what the reader has opened that needs some. */
const saidAtom = atom((get) => ({
  choice: get(choiceAtom),
  allBut: get(allButAtom),
  claim: get(claimAtom),
  compared: get(comparedAtom),
  chapter: get(chapterAtom),
  selection: get(selectionAtom),
}));

/** The group of the line in force at the date; null where there was none, undefined where no date is set. */
export const inForceAtom = atom((get) => groupAt(get(atlasAtom), get(groupsAtom), get(dateAtom)));

/** The groups of layers that are not shown. */
export const hiddenAtom = atom((get) =>
  hiddenGroups(get(atlasAtom), get(groupsAtom), get(saidAtom), get(inForceAtom)),
);

/** Whether a group is to be seen on the map. */
export const onMapAtom = atom((get) => {
  const hidden = get(hiddenAtom);
  return (group: LayerGroup) => !hidden.has(group);
});

/** What the map leaves out whatever the date: the line in force has layers of its own, shown by opacity. */
export const undatedHiddenAtom = atom((get) =>
  hiddenGroups(get(atlasAtom), get(groupsAtom), get(saidAtom), undefined),
);

/** The group of the line in force as the map draws it. */
export const drawnInForceAtom = atom((get) => drawnInForce(get(hiddenAtom), get(inForceAtom)));

/** Told apart as text, so that a date within the same spells changes nothing. */
const spellStatesTextAtom = atom((get) => {
  const date = get(dateAtom);
  return get(spellsAtom)
    .map((spell) => spellState(spell, date))
    .join();
});

/** What each spell is at the date. */
export const spellStatesAtom = atom((get) => get(spellStatesTextAtom).split(",") as SpellState[]);

/** Told apart as text, so that a date between the same two acts changes nothing. */
const pointsNowTextAtom = atom((get) => {
  const look = {
    date: get(dateAtom),
    compared: get(comparedAtom),
    selection: get(selectionAtom),
  };
  return JSON.stringify(pointsNow(get(atlasAtom), look));
});

/** Which points of the acts are of the date. */
export const pointsNowAtom = atom((get) => JSON.parse(get(pointsNowTextAtom)) as PointsNow);

/** The ids of the states of that day; of two compared lines, of the day the newer came into force. */
export const statesNowAtom = atom((get): ReadonlySet<string> => {
  const { about, lines } = get(atlasAtom);
  const newer = lines.get(get(comparedAtom)?.[1] ?? "");
  return new Set(statesOn(about.states, newer?.validFrom ?? get(dateAtom)).map(({ id }) => id));
});

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
