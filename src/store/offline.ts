import { atom } from "jotai";

/** Whether the atlas opens without a network: `ready`, `refused` by the browser or its storage; null while that is not known. */
export const offlineAtom = atom<"ready" | "refused" | null>(null);
