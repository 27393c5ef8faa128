import { createStore } from "jotai";
import { beforeEach, describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { atlasAtom } from "../../src/store/atlas.ts";
import { chooseFoundAtom, findingAtom } from "../../src/store/finding.ts";
import { sheetHeightAtom } from "../../src/store/layout.ts";
import { dateAtom, lookAtom, stepsAtom } from "../../src/store/look.ts";
import { visitsAtom } from "../../src/store/visits.ts";

const atlas = readAtlas();
let store: ReturnType<typeof createStore>;
beforeEach(() => {
  store = createStore();
  store.set(atlasAtom, { ...atlas, checksum: "" });
  store.set(findingAtom, true);
});

describe("choosing what was found", () => {
  it("opens its card, goes there, and is one step", () => {
    store.set(sheetHeightAtom, "peek");
    store.set(chooseFoundAtom, { kind: "river", id: "emil" });
    expect(store.get(lookAtom)).toMatchObject({
      panel: "explore",
      selection: { kind: "river", id: "emil" },
    });
    expect(store.get(visitsAtom).awaited).toBe("river:emil");
    expect(store.get(stepsAtom)).toBe(1);
    expect(store.get(findingAtom)).toBe(false);
    expect(store.get(sheetHeightAtom)).toBe("half");
  });

  it("of a treaty, on its day", () => {
    const [treaty] = atlas.instruments.values();
    store.set(chooseFoundAtom, { kind: "instrument", id: treaty?.id ?? "" });
    expect(store.get(dateAtom)).toBe(treaty?.date);
  });

  it("of a chapter, at its time and place", () => {
    store.set(chooseFoundAtom, { kind: "chapter", id: "1881-rivers-for-a-line" });
    expect(store.get(lookAtom)).toMatchObject({
      chapter: "1881-rivers-for-a-line",
      compared: ["1864", "1881"],
      selection: null,
    });
    expect(store.get(visitsAtom).awaited).toBe("chapter:1881-rivers-for-a-line");
  });

  it("of an entry of the ledger, with its working", () => {
    const [figure] = atlas.figures;
    store.set(chooseFoundAtom, { kind: "figure", id: figure?.id ?? "" });
    expect(store.get(lookAtom)).toMatchObject({ panel: "figures", claim: figure?.id });
    expect(store.get(visitsAtom).awaited).toBe(`claim:${figure?.id}`);
  });
});
