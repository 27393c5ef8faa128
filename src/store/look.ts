import { type Atom, atom } from "jotai";
import { type Action, type AppState, INITIAL, reduce, unitOf } from "../state/state.ts";

const looked = atom<AppState>(INITIAL);

/** What the reader looks at. Every change of it is an action. */
export const lookAtom = atom(
  (get) => get(looked),
  (get, set, action: Action) => set(looked, reduce(get(looked), action)),
);

/** One part of it: who reads that hears of no other. */
const partOf = <K extends keyof AppState>(key: K): Atom<AppState[K]> =>
  atom((get) => get(looked)[key]);

export const languageAtom = partOf("language");
export const panelAtom = partOf("panel");
export const choiceAtom = partOf("choice");
export const dateAtom = partOf("date");
export const selectionAtom = partOf("selection");
export const claimAtom = partOf("claim");
export const comparedAtom = partOf("compared");
export const measurementAtom = partOf("measurement");
export const toolAtom = partOf("tool");
export const verticesAtom = partOf("vertices");

/** The unit lengths are read in. */
export const unitAtom = atom((get) => unitOf(get(looked)));

/** Whether points are set along a line, not features chosen. */
export const aimingAtom = atom((get) => get(panelAtom) === "measure" && get(toolAtom) === "line");
