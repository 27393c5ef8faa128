import { type Changes, changesBetween } from "../checks/changes.ts";
import { groundOf } from "../checks/ground.ts";
import type { Atlas } from "../model/atlas.ts";

/** What the worker is asked: two lines of the atlas, the older first. */
export interface Ask {
  atlas: Atlas;
  older: string;
  newer: string;
}

/** Null where the two lines cannot be compared. */
export type Answer = Changes | null;

self.onmessage = ({ data: { atlas, older, newer } }: MessageEvent<Ask>) => {
  self.postMessage(answer(atlas, older, newer));
};

function answer(atlas: Atlas, older: string, newer: string): Answer {
  try {
    return changesBetween(groundOf(atlas), older, newer);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
