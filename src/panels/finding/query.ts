import { atom } from "jotai";

/** What is asked for. It is kept when the box closes, for the next of its answers. */
export const queryAtom = atom("");
