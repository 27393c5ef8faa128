import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Entry, ledgerOf } from "../../src/checks/ledger.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { readAtlas } from "../atlas.ts";

export interface Computed {
  atlas: Atlas;
  entries: Entry[];
  /** Of the data it was computed from. */
  checksum: string;
}

let last: { folder: string; computed: Computed } | null = null;

/** The ledger of a folder of built data, which takes seconds: computed once for all that a build makes of it. */
export function computedLedger(folder: string): Computed {
  const { checksum } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  if (last?.folder !== folder || last.computed.checksum !== checksum) {
    const atlas = readAtlas(folder);
    last = { folder, computed: { atlas, entries: ledgerOf(atlas), checksum } };
  }
  return last.computed;
}
