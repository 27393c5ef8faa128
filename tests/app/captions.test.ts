import { createStore } from "jotai";
import { beforeEach, describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { captionsAtom } from "../../src/app/captions.ts";
import { LANGUAGES } from "../../src/model/schema.ts";
import { atlasAtom } from "../../src/store/atlas.ts";
import { shownRowsAtom } from "../../src/store/legend.ts";
import { lookAtom } from "../../src/store/look.ts";
import { pageAtom } from "../../src/store/page.ts";

const atlas = readAtlas();

let store: ReturnType<typeof createStore>;
beforeEach(() => {
  store = createStore();
  store.set(atlasAtom, { ...atlas, checksum: "c0ffee" });
  store.set(pageAtom, { ...store.get(pageAtom), linkTo: () => "https://example.org/#here" });
});

const captions = (relief = true, roads = false) => store.get(captionsAtom)({ relief, roads });
const samples = () => store.get(shownRowsAtom).flatMap(({ swatches }) => swatches);

describe("what stands around a picture", () => {
  it.each(LANGUAGES)(
    "has in %s the legend's own samples of what is on, and no others",
    (language) => {
      store.set(lookAtom, { type: "speak", language });
      store.set(lookAtom, { type: "switch", group: "disputed", on: true });
      store.set(lookAtom, { type: "switch", group: "rivers", on: false });
      const { legend } = captions();
      expect(legend.map(({ swatch }) => swatch)).toEqual(samples().map(({ swatch }) => swatch));
      expect(legend.every(({ text }) => text.length > 1 && !text.includes("{"))).toBe(true);
    },
  );

  it("says of what is over that it is over, as the page does", () => {
    store.set(lookAtom, { type: "switch", group: "disputed", on: true });
    const disputed = captions().legend.filter(({ text }) => text.startsWith("Disputed"));
    expect(disputed.length).toBe(3);
    for (const { text } of disputed) expect(text).toContain("shown as history");
  });

  it("leaves out of vectors the relief alone", () => {
    const dropped = captions(true).legend.length - captions(false).legend.length;
    expect(dropped).toBe(1);
  });

  it("names the version of the data, the address and that it is no legal document", () => {
    const { data, address, notLegal, told } = captions();
    expect(data).toContain("c0ffee");
    expect(address).toBe("https://example.org/#here");
    expect(notLegal).toContain("Not a legal document");
    expect(told).toEqual([]);
  });

  it("owes the roads to whom they are owed where they are drawn, and only there", () => {
    const credit = atlas.about.roadCredit?.en ?? "none";
    expect(captions(true, true).credits).toContain(credit);
    expect(captions(true, false).credits).not.toContain(credit);
    store.set(lookAtom, { type: "switch", group: "roads", on: false });
    expect(captions(true, true).credits).not.toContain(credit);
  });

  it("tells the date that is looked at", () => {
    const { date } = [...atlas.instruments.values()][0] ?? { date: "" };
    store.set(lookAtom, { type: "look at", date });
    expect(captions().told.join()).toContain(date.slice(0, 4));
  });
});
