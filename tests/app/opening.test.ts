import { createStore } from "jotai";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { linkOf } from "../../src/app/link.ts";
import { openAtom } from "../../src/app/opening.ts";
import { languageAtom, lookAtom, selectionAtom, unitAtom } from "../../src/store/look.ts";
import { noticesAtom } from "../../src/store/notices.ts";
import { visitsAtom } from "../../src/store/visits.ts";

const atlas = { ...readAtlas(), checksum: "" };
const PAGE = "https://example.org/atlas/";

/** The atlas opened at an address. */
function opened(hash: string) {
  vi.stubGlobal("location", new URL(hash, PAGE));
  const store = createStore();
  store.set(openAtom, atlas);
  return store;
}

beforeEach(() => {
  vi.stubGlobal("localStorage", { getItem: () => "li", setItem: () => {} });
});
afterEach(() => vi.unstubAllGlobals());

describe("an atlas that is opened", () => {
  it("is where the address says, and goes to what it names", () => {
    const store = opened("#select=section:khorgos&lang=ru");
    expect(store.get(selectionAtom)).toEqual({ kind: "section", id: "khorgos" });
    expect(store.get(languageAtom)).toBe("ru");
    expect(store.get(visitsAtom).awaited).not.toBeNull();
  });

  it("stays where an address looks that has a camera", () => {
    const store = opened("#select=section:khorgos&map=8/44/80");
    expect(store.get(selectionAtom)).toEqual({ kind: "section", id: "khorgos" });
    expect(store.get(visitsAtom).awaited).toBeNull();
  });

  it("names the part of an address that it could not follow, and follows the rest", () => {
    const store = opened("#select=section:nowhere&lang=zh");
    expect(store.get(selectionAtom)).toBeNull();
    expect(store.get(languageAtom)).toBe("zh");
    expect(JSON.stringify(store.get(noticesAtom))).toContain("select");
  });

  it("reads in the unit kept from the last visit, unless the address names one", () => {
    expect(opened("").get(unitAtom)).toBe("li");
    expect(opened("#unit=mi").get(unitAtom)).toBe("mi");
  });
});

describe("the link to what is looked at", () => {
  it("leads there from the page itself, and keeps the camera", () => {
    const store = opened("#map=8/44/80");
    store.set(lookAtom, { type: "speak", language: "kk" });
    const link = new URL(linkOf(store.get(lookAtom)));
    expect(link.origin + link.pathname).toBe(PAGE);
    expect(link.hash).toContain("lang=kk");
    expect(link.hash).toContain("map=8/44/80");
  });
});
