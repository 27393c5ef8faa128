import { atom } from "jotai";
import type { Layout } from "../state/layout.ts";

/** How the paper lies on the map; the page says so as its window changes. */
export const layoutAtom = atom<Layout>("wide");

/** How much of the sheet is seen, where it is one: its tabs alone, a part, or all. */
export type SheetHeight = "peek" | "half" | "full";

export const sheetHeightAtom = atom<SheetHeight>("half");
