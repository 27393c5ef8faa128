import { createStore } from "jotai";
import { beforeEach, describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { addingAtom, progressAtom } from "../../src/measuring/alongLine.ts";
import { measureSectionAtom, refusedAtom, setStopAtom } from "../../src/measuring/setting.ts";
import { presentLineOf } from "../../src/model/lines.ts";
import type { Section } from "../../src/model/schema.ts";
import { atlasAtom } from "../../src/store/atlas.ts";
import { chooseSectionAtom } from "../../src/store/choosing.ts";
import {
  isMeasuredAtom,
  languageAtom,
  lookAtom,
  panelAtom,
  selectionAtom,
} from "../../src/store/look.ts";
import {
  addressReadAtom,
  dismissAtom,
  isMapHeardAtom,
  mapHealthAtom,
  newerThereAtom,
  noticesAtom,
} from "../../src/store/notices.ts";
import { hiddenAtom, wholeAtom } from "../../src/store/shown.ts";
import { visitsAtom } from "../../src/store/visits.ts";
import { lengthsAtom, wordsAtom } from "../../src/store/words.ts";

const atlas = readAtlas();
const section = [...atlas.sections.values()].find(({ properties }) =>
  presentLineOf(atlas).sections.includes(properties.id),
) as Section;

let store: ReturnType<typeof createStore>;
beforeEach(() => {
  store = createStore();
  store.set(atlasAtom, { ...atlas, checksum: "" });
});

/** How often a reader of an atom is called while something is done. */
function heard(atom: Parameters<typeof store.sub>[0], act: () => void): number {
  let count = 0;
  const leave = store.sub(atom, () => {
    count += 1;
  });
  act();
  leave();
  return count;
}

describe("the store", () => {
  it("tells a reader of one part nothing of another", () => {
    const speak = () => store.set(lookAtom, { type: "speak", language: "kk" });
    expect(heard(panelAtom, speak)).toBe(0);
    expect(heard(languageAtom, () => store.set(lookAtom, { type: "speak", language: "ru" }))).toBe(
      1,
    );
  });

  it("works out nothing anew that does not depend on what changed", () => {
    const before = [store.get(wholeAtom), store.get(hiddenAtom)];
    store.set(lookAtom, { type: "speak", language: "zh" });
    store.set(lookAtom, { type: "open", panel: "figures" });
    expect(store.get(wholeAtom)).toBe(before[0]);
    expect(store.get(hiddenAtom)).toBe(before[1]);
  });

  it("speaks and counts as the reader asks", () => {
    store.set(lookAtom, { type: "speak", language: "ru" });
    store.set(lookAtom, { type: "read in", unit: "verst" });
    expect(store.get(wordsAtom).language).toBe("ru");
    // A verst is 1066.8 m.
    expect(store.get(lengthsAtom).plain(10_668)).toBe("10.0");
  });

  it("is not to be read before an atlas is on the desk", () => {
    expect(() => createStore().get(wholeAtom)).toThrow("no atlas");
  });
});

describe("choosing a section", () => {
  it("opens its card and sends the map there", () => {
    store.set(chooseSectionAtom, section);
    expect(store.get(selectionAtom)).toEqual({ kind: "section", id: section.id });
    expect(store.get(visitsAtom).visit).not.toBeNull();
  });
});

describe("measuring in the store", () => {
  it("measures a section whole, as the sum of the line has it", () => {
    store.set(measureSectionAtom, section);
    const progress = store.get(progressAtom);
    const part = store.get(wholeAtom).sections.find((each) => each.section.id === section.id);
    expect(progress.step).toBe("done");
    if (progress.step !== "done" || part === undefined) return;
    expect(progress.stretch.length.turf).toBeCloseTo(part.length.turf, 3);
    expect(store.get(panelAtom)).toBe("measure");
  });

  it("refuses a point far from every line, until something else is done", () => {
    store.set(lookAtom, { type: "open", panel: "measure" });
    store.set(setStopAtom, [0, 0], 100, false);
    expect(store.get(refusedAtom)).toMatchObject({ why: "far" });
    expect(store.get(progressAtom)).toEqual({ step: "start" });
    store.set(measureSectionAtom, section);
    expect(store.get(refusedAtom)).toBeNull();
  });

  it("adds no stop on another tab", () => {
    store.set(lookAtom, { type: "open", panel: "measure" });
    store.set(addingAtom, true);
    expect(store.get(addingAtom)).toBe(true);
    store.set(lookAtom, { type: "open", panel: "explore" });
    expect(store.get(addingAtom)).toBe(false);
  });
});

describe("notices", () => {
  const ignored = { parameter: "date", value: "2002-13-45", why: "broken" } as const;

  it("of an address go with it, of the map when it is drawn again", () => {
    store.set(addressReadAtom, [ignored]);
    store.set(mapHealthAtom, "lost");
    expect(store.get(noticesAtom).map(({ kind }) => kind)).toEqual(["ignored", "lost"]);
    store.set(mapHealthAtom, "drawn");
    expect(store.get(noticesAtom).map(({ kind }) => kind)).toEqual(["ignored"]);
    store.set(addressReadAtom, []);
    expect(store.get(noticesAtom)).toEqual([]);
  });

  it("can be put away one by one", () => {
    store.set(addressReadAtom, [ignored, { ...ignored, parameter: "line" }]);
    const [first] = store.get(noticesAtom);
    if (first !== undefined) store.set(dismissAtom, first);
    expect(store.get(noticesAtom)).toHaveLength(1);
  });
});

describe("a newer version of the atlas", () => {
  const kinds = () => store.get(noticesAtom).map(({ kind }) => kind);

  it("is told once, and stays told when another address is followed", () => {
    store.set(newerThereAtom);
    store.set(newerThereAtom);
    const ignored = { parameter: "colour", value: "red", why: "unknown" } as const;
    store.set(addressReadAtom, [ignored]);
    expect(kinds()).toEqual(["newer", "ignored"]);
    store.set(addressReadAtom, []);
    expect(kinds()).toEqual(["newer"]);
  });

  it("that was read is told again when one that is newer still has come", () => {
    store.set(newerThereAtom);
    for (const notice of store.get(noticesAtom)) store.set(dismissAtom, notice);
    expect(kinds()).toEqual([]);
    store.set(newerThereAtom);
    expect(kinds()).toEqual(["newer"]);
  });

  it("is fetched only after the map has said how it is, drawn or not", () => {
    expect(store.get(isMapHeardAtom)).toBe(false);
    store.set(mapHealthAtom, "no-webgl");
    expect(store.get(isMapHeardAtom)).toBe(true);
  });

  it("finds something measured as soon as a point is set or a path is drawn", () => {
    expect(store.get(isMeasuredAtom)).toBe(false);
    store.set(lookAtom, { type: "drawn", vertices: [[80, 45]] });
    expect(store.get(isMeasuredAtom)).toBe(true);
    store.set(lookAtom, { type: "drawn", vertices: [] });
    expect(store.get(isMeasuredAtom)).toBe(false);
    store.set(setStopAtom, [82.58, 45.35], 100, false);
    expect(store.get(isMeasuredAtom)).toBe(true);
  });
});
