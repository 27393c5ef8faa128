import { ledgerOf } from "../checks/ledger.ts";
import type { Atlas } from "../model/atlas.ts";

/** What the worker is asked: the whole atlas, since the ledger speaks of all of it. */
export type Ask = Atlas;

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  self.postMessage(ledgerOf(data));
};
