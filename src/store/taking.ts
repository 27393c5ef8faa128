import { atom } from "jotai";

/** The pictures that a reader can take of the map. */
export const PICTURES = ["screen", "landscape", "portrait", "svg"] as const;
export type PictureKind = (typeof PICTURES)[number];

/** A picture that was made. */
export interface Taken {
  file: string;
  blob: Blob;
  width: number;
  height: number;
  /** How large the map in it was to be and is, in pixels, where the device draws none so large; else null. */
  smaller: { width: number; height: number; wantedWidth: number; wantedHeight: number } | null;
}

/** Whether what can be taken away is on the table. */
export const takingAtom = atom(false);
