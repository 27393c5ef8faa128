import { createStore } from "jotai";
import { beforeEach, describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { type Entry, ledgerOf } from "../../src/checks/ledger.ts";
import { consultAtom, consultedAtom, entriesAtom, figuresAtom } from "../../src/ledger/entries.ts";
import { boundsOf } from "../../src/measure/bounds.ts";
import { atlasAtom } from "../../src/store/atlas.ts";
import { claimAtom, lookAtom } from "../../src/store/look.ts";
import { visitsAtom } from "../../src/store/visits.ts";

const atlas = { ...readAtlas(), checksum: "" };
const entries = ledgerOf(atlas);

/** The first entry that speaks of things of these kinds and no others. */
function entryOf(...kinds: Entry["things"][number]["kind"][]): Entry {
  const found = entries.find(
    ({ things }) =>
      things.length === kinds.length && things.every(({ kind }, i) => kind === kinds[i]),
  );
  if (found === undefined) throw new Error(`no entry speaks of ${kinds}`);
  return found;
}

let store: ReturnType<typeof createStore>;
beforeEach(() => {
  store = createStore();
  store.set(atlasAtom, atlas);
});

describe("the ledger before it is read", () => {
  it("says of what is consulted that it is not known yet, and not that there is nothing", () => {
    store.set(lookAtom, { type: "consult", claim: entries[0]?.id ?? null });
    expect(store.get(entriesAtom)).toBeNull();
    expect(store.get(figuresAtom)).toBeNull();
    expect(store.get(consultedAtom)).toBeUndefined();
  });
});

describe("an entry that is consulted", () => {
  it("is the one that is open, and the map goes to what it speaks of", () => {
    const entry = entryOf("river");
    store.set(consultAtom, entry);
    expect(store.get(claimAtom)).toBe(entry.id);
    const river = atlas.rivers.get(entry.things[0]?.id ?? "");
    if (river === undefined) throw new Error("no river");
    expect(store.get(visitsAtom).visit).toEqual({ bounds: boundsOf(river.geometry) });
  });

  it("is closed again, and the map stays where it is", () => {
    store.set(consultAtom, entryOf("river"));
    const before = store.get(visitsAtom).visit;
    store.set(consultAtom, null);
    expect(store.get(claimAtom)).toBeNull();
    expect(store.get(visitsAtom).visit).toBe(before);
  });

  it("that speaks of nothing on the map moves it nowhere", () => {
    store.set(consultAtom, entryOf());
    expect(store.get(visitsAtom).visit).toBeNull();
  });

  it("that speaks of several things is shown with all of them", () => {
    const entry = entries.find(
      ({ things }) => things.length > 1 && things.every(({ kind }) => kind === "section"),
    );
    if (entry === undefined) throw new Error("no entry speaks of several things");
    store.set(consultAtom, entry);
    const together = store.get(visitsAtom).visit?.bounds;
    const [first] = entry.things;
    store.set(consultAtom, { ...entry, things: first === undefined ? [] : [first] });
    expect(store.get(visitsAtom).visit?.bounds).not.toEqual(together);
  });
});
