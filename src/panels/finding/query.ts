import { atom } from "jotai";

/** What is asked for. It is kept when the box closes, for the next of its answers. */
export const queryAtom = atom("");

/** What was done before there was a box or an index to answer: nothing, letters, or letters and Enter. */
export const aheadAtom = atom<"nothing" | "letters" | "Enter">("nothing");
