import { atom } from "jotai";
import { chosenGeometry } from "../state/derived.ts";
import type { Selection } from "../state/state.ts";
import { atlasAtom } from "./atlas.ts";
import { chooseAtom } from "./choosing.ts";
import { pointedAtom } from "./shown.ts";

const inView = atom<readonly Selection[] | null>(null);

/** What the map had in view when its walking by keys began; null while it is not walked. */
export const inViewAtom = atom((get) => get(inView));

/** Begins to walk through what is in view. */
export const walkAtom = atom(null, (_get, set, things: readonly Selection[]) =>
  set(inView, things),
);

/** Lights up the thing that one has come to. */
export const walkToAtom = atom(null, (get, set, thing: Selection | null) =>
  set(pointedAtom, chosenGeometry(get(atlasAtom), thing)),
);

/** Ends the walk, and opens the card of the thing that it ends at, if it ends at one. */
export const endWalkAtom = atom(null, (_get, set, thing: Selection | null) => {
  set(pointedAtom, null);
  set(inView, null);
  if (thing !== null) set(chooseAtom, thing);
});
