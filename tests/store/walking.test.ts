import { createStore } from "jotai";
import { beforeEach, describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { featureOf } from "../../src/model/atlas.ts";
import type { Selection } from "../../src/state/state.ts";
import { atlasAtom } from "../../src/store/atlas.ts";
import { alsoHereAtom, chooseAmongAtom, chooseAtom } from "../../src/store/choosing.ts";
import { selectionAtom, stepsAtom } from "../../src/store/look.ts";
import { pointedAtom } from "../../src/store/shown.ts";
import { endWalkAtom, inViewAtom, walkAtom, walkToAtom } from "../../src/store/walking.ts";

const atlas = readAtlas();
const [section] = atlas.sections.keys();
const [lakeId] = atlas.lakes.keys();
const SECTION: Selection = { kind: "section", id: section ?? "" };
const LAKE: Selection = { kind: "lake", id: lakeId ?? "" };

let store: ReturnType<typeof createStore>;
beforeEach(() => {
  store = createStore();
  store.set(atlasAtom, { ...atlas, checksum: "" });
});

describe("choosing among what lies at a place", () => {
  it("opens the card of the first and offers the others, each a step", () => {
    store.set(chooseAmongAtom, [SECTION, LAKE]);
    expect(store.get(selectionAtom)).toEqual(SECTION);
    expect(store.get(alsoHereAtom)).toEqual([LAKE]);
    store.set(chooseAtom, LAKE);
    expect(store.get(alsoHereAtom)).toEqual([SECTION]);
    expect(store.get(stepsAtom)).toBe(2);
  });

  it("closes the card on bare ground", () => {
    store.set(chooseAmongAtom, [LAKE]);
    store.set(chooseAmongAtom, []);
    expect(store.get(selectionAtom)).toBeNull();
    expect(store.get(alsoHereAtom)).toEqual([]);
  });
});

describe("walking through what is in view", () => {
  it("lights up what one has come to, and is no step until something is opened", () => {
    store.set(walkAtom, [SECTION, LAKE]);
    store.set(walkToAtom, LAKE);
    expect(store.get(pointedAtom)).toBe(featureOf(atlas, LAKE as never)?.geometry);
    expect(store.get(stepsAtom)).toBe(0);
    store.set(endWalkAtom, LAKE);
    expect(store.get(selectionAtom)).toEqual(LAKE);
    expect(store.get(stepsAtom)).toBe(1);
    expect([store.get(pointedAtom), store.get(inViewAtom)]).toEqual([null, null]);
  });

  it("leaves what was chosen when it is left", () => {
    store.set(chooseAtom, SECTION);
    store.set(walkAtom, [LAKE]);
    store.set(walkToAtom, LAKE);
    store.set(endWalkAtom, null);
    expect(store.get(selectionAtom)).toEqual(SECTION);
    expect([store.get(pointedAtom), store.get(inViewAtom)]).toEqual([null, null]);
  });
});
