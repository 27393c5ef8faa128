import { atom } from "jotai";

/** Where the older of two compared lines ends and the newer begins, as a share of the map's width. */
export const swipeAtom = atom(0.5);
