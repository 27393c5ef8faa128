import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { INITIAL } from "../../src/state/state.ts";
import { type Going, going, placeNamed, type Visits } from "../../src/state/visits.ts";

const at = (longitude: number, latitude: number): Geometry => ({
  type: "LineString",
  coordinates: [
    [longitude, latitude],
    [longitude + 1, latitude + 1],
  ],
});

const visitsAfter = (...events: Going[]): Visits =>
  events.reduce<Visits>(going, { visit: null, awaited: null });

const KHORGOS: Going = { type: "named", place: "section:khorgos" };
const FOUND: Going = { type: "found", place: "section:khorgos", geometry: at(80, 44) };

describe("going somewhere", () => {
  it("is commanded by a click, each time anew", () => {
    const once = visitsAfter({ type: "go", geometry: at(80, 44) });
    expect(once.visit).toEqual({ bounds: [80, 44, 81, 45] });
    const twice = going(once, { type: "go", geometry: at(80, 44) });
    expect(twice.visit).not.toBe(once.visit);
  });

  it("is commanded by an address once it is known where its place is", () => {
    expect(visitsAfter(KHORGOS).visit).toBeNull();
    expect(visitsAfter(KHORGOS, FOUND).visit).toEqual({ bounds: [80, 44, 81, 45] });
  });

  it("is not commanded twice by one address", () => {
    const there = visitsAfter(KHORGOS, FOUND);
    expect(going(there, FOUND)).toBe(there);
    expect(visitsAfter(FOUND).visit).toBeNull();
  });

  it("is commanded again by an address that is followed again", () => {
    const there = visitsAfter(KHORGOS, FOUND);
    const again = [KHORGOS, FOUND].reduce(going, there);
    expect(again.visit).toEqual(there.visit);
    expect(again.visit).not.toBe(there.visit);
  });

  it("is forgotten when the reader moves the map before", () => {
    expect(visitsAfter(KHORGOS, { type: "moved" }, FOUND)).toEqual({ visit: null, awaited: null });
  });

  it("is forgotten when the place is nowhere, so that a later one does not inherit it", () => {
    const nowhere: Going = { type: "found", place: "section:khorgos", geometry: null };
    expect(visitsAfter(KHORGOS, nowhere, FOUND).visit).toBeNull();
  });

  it("is forgotten when the reader has gone on to something else", () => {
    const other: Going = { type: "found", place: "section:sumbe", geometry: at(80, 42) };
    expect(visitsAfter(KHORGOS, other, FOUND).visit).toBeNull();
    const shown = visitsAfter(KHORGOS, { type: "go", geometry: at(70, 40) }, FOUND);
    expect(shown.visit).toEqual({ bounds: [70, 40, 71, 41] });
  });

  it("is forgotten when a later address names none", () => {
    expect(visitsAfter(KHORGOS, { type: "named", place: null }, FOUND).visit).toBeNull();
  });
});

describe("the place an address names", () => {
  const selection = { kind: "section", id: "khorgos" } as const;
  const asked = (state: Partial<typeof INITIAL>, hasCamera = false) =>
    placeNamed({ state: { ...INITIAL, ...state }, ignored: [], hasCamera, hasTime: false });

  it("is the open entry, or else what is selected", () => {
    expect(asked({})).toBeNull();
    expect(asked({ selection })).toBe("section:khorgos");
    expect(asked({ selection, panel: "figures", claim: "ili-length" })).toBe("claim:ili-length");
    expect(asked({ claim: "ili-length" })).toBeNull();
  });

  it("is none where the address says itself where to look", () => {
    expect(asked({ selection }, true)).toBeNull();
  });
});
