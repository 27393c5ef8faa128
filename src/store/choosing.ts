import { atom } from "jotai";
import type { Instrument, PlacedPoint, Section } from "../model/schema.ts";
import { alsoHere } from "../state/alsoHere.ts";
import type { Selection } from "../state/state.ts";
import { lookAtom, selectionAtom } from "./look.ts";
import { goToAtom } from "./visits.ts";

/** Opens the card of a feature, or closes the one that is open. */
export const chooseAtom = atom(null, (_get, set, selection: Selection | null) =>
  set(lookAtom, { type: "select", selection }),
);

/** All that lay where something was last chosen on the map. */
const hereAtom = atom<readonly Selection[]>([]);

/** What else lay where that was chosen whose card is open. */
export const alsoHereAtom = atom((get) => alsoHere(get(hereAtom), get(selectionAtom)));

/** Opens the card of the first of what lies at a place of the map, beside which the others can be chosen. */
export const chooseAmongAtom = atom(null, (_get, set, here: readonly Selection[]) => {
  set(hereAtom, here);
  set(chooseAtom, here[0] ?? null);
});

/** Opens the card of a section, and goes there. */
export const chooseSectionAtom = atom(null, (_get, set, { id, geometry }: Section) => {
  set(chooseAtom, { kind: "section", id });
  set(goToAtom, geometry);
});

/** Opens the card of a point that an act names, and goes there. */
export const choosePointAtom = atom(null, (_get, set, { id, geometry }: PlacedPoint) => {
  set(chooseAtom, { kind: "point", id });
  set(goToAtom, geometry);
});

/** Opens the card of an instrument, on its day. */
export const chooseInstrumentAtom = atom(null, (_get, set, { id, date }: Instrument) =>
  set(lookAtom, { type: "choose instrument", id, date }),
);
