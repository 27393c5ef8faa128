import { atom } from "jotai";
import type { Unit } from "../measure/units.ts";
import type { AppState } from "../state/state.ts";
import { lookAtom } from "./look.ts";
import type { PictureKind, Taken } from "./taking.ts";

/** What only the page itself can do. */
export interface Page {
  /** Loads it again, at the same address. */
  reload(): void;
  /** The whole address of what is looked at, as it is now. */
  linkTo(state: AppState): string;
  /** The whole address of something that has a place of its own, wherever the map is now. */
  addressOf(state: AppState): string;
  /** Asks for paper. */
  print(): void;
  /** Draws the map as a picture of its own; refused where it cannot be drawn. */
  takePicture(kind: PictureKind): Promise<Taken>;
  /** Puts the map on one sheet of paper, and asks for it. */
  printMap(): Promise<void>;
  /** Keeps the unit for the next visit. */
  rememberUnit(unit: Unit): void;
  /** Keeps for all later visits that the tour was offered. */
  rememberOffer(): void;
}

const nowhere: Page = {
  reload: () => undefined,
  linkTo: () => "",
  addressOf: () => "",
  print: () => undefined,
  takePicture: () => Promise.reject(new Error("there is no page")),
  printMap: () => Promise.resolve(),
  rememberUnit: () => undefined,
  rememberOffer: () => undefined,
};

export const pageAtom = atom(nowhere);

/** Gives the address of what is looked at when it is asked for. */
export const copyLinkAtom = atom(null, (get) => get(pageAtom).linkTo(get(lookAtom)));

export const readInAtom = atom(null, (get, set, unit: Unit) => {
  get(pageAtom).rememberUnit(unit);
  set(lookAtom, { type: "read in", unit });
});
