import { atom } from "jotai";
import type { Instrument, Section } from "../model/schema.ts";
import type { Selection } from "../state/state.ts";
import { lookAtom } from "./look.ts";
import { goToAtom } from "./visits.ts";

/** Opens the card of a feature, or closes the one that is open. */
export const chooseAtom = atom(null, (_get, set, selection: Selection | null) =>
  set(lookAtom, { type: "select", selection }),
);

/** Opens the card of a section, and goes there. */
export const chooseSectionAtom = atom(null, (_get, set, { id, geometry }: Section) => {
  set(chooseAtom, { kind: "section", id });
  set(goToAtom, geometry);
});

/** Opens the card of an instrument, on its day. */
export const chooseInstrumentAtom = atom(null, (_get, set, { id, date }: Instrument) =>
  set(lookAtom, { type: "choose instrument", id, date }),
);
