import { atom } from "jotai";
import type { HeightGrid } from "../measure/heightGrid.ts";
import { atlasAtom } from "./atlas.ts";

/** Whether this atlas has heights to ask for. */
export const hasHeightsAtom = atom((get) => get(atlasAtom).heights !== null);

/** Whether the heights along a way are looked at: they are fetched when they first are. */
export const profileOpenAtom = atom(false);

/** The heights of the ground; null until they are asked for and there, "lost" where they did not come. */
export const heightGridAtom = atom<HeightGrid | "lost" | null>(null);
