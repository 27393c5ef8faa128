import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { createStore } from "jotai";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { packsOf } from "../../scripts/packs/make.ts";
import { lineNamed } from "../../src/checks/measurable.ts";
import { unpack } from "../../src/model/packs/decode.ts";
import type { Fault } from "../../src/model/packs/fault.ts";
import { type GeoFile, LATER_PACKS, type LaterPack } from "../../src/model/packs/format.ts";
import { partialAtlas } from "../../src/model/packs/partial.ts";
import type { Findable } from "../../src/model/schema.ts";
import { FILES_OF } from "../../src/model/shelves.ts";
import { answerOf } from "../../src/panels/finding/answers.ts";
import { emptyGroups } from "../../src/state/emptyGroups.ts";
import { atlasAtom, groupsAtom, linesAtom } from "../../src/store/atlas.ts";
import { claimAtom, lookAtom, measurementAtom, selectionAtom } from "../../src/store/look.ts";
import { areThereAtom, packsOfChosenAtom } from "../../src/store/missing.ts";
import { noticesAtom } from "../../src/store/notices.ts";
import { visitsAtom } from "../../src/store/visits.ts";
import { GEODATA, published } from "../geodata/published.ts";

const PAGE = "https://example.org/atlas/";
vi.stubGlobal("document", { baseURI: PAGE });
const { hashOfAtom, readOnAtom } = await import("../../src/app/opening.ts");
const { styleAtom } = await import("../../src/app/mapStyle.ts");
const { deskAtom } = await import("../../src/panels/finding/answering.ts");
type Reading = import("../../src/data/packs/loading.ts").Reading;

const FINDABLE: Findable[] = JSON.parse(readFileSync(join(GEODATA, "finding.json"), "utf8"));
const packs = packsOf(GEODATA);
const essential = packs.find(({ pack }) => pack === "essential");
const shared = essential && unpack(essential).arcs;
const files = new Map(packs.map((pack) => [pack.pack, unpack(pack, shared).files]));
const FAULT: Fault = { pack: "seen", file: "seen.json", kind: "unreachable" };

/** The atlas without some packs. */
function readingWithout(...missing: LaterPack[]): Reading {
  const there = [...files].filter(([name]) => !missing.includes(name as LaterPack));
  const read: Record<string, unknown> = Object.assign({}, ...there.map(([, content]) => content));
  const atlas = partialAtlas(read);
  if (atlas === null) throw new Error("there is no atlas");
  const geo = Object.entries(read).filter(([name]) => name.endsWith(".geojson"));
  return {
    atlas: { ...atlas, checksum: "" },
    drawn: new Map(geo as [GeoFile, FeatureCollection][]),
    missing: new Map(missing.map((name) => [name, FAULT])),
    ids: essential?.ids ?? {},
  };
}

/** The page at an address, with what has been read. */
function opened(hash: string, reading: Reading) {
  vi.stubGlobal("location", new URL(hash, PAGE));
  const store = createStore();
  store.set(readOnAtom, reading, () => undefined);
  return store;
}

beforeEach(() => {
  vi.stubGlobal("document", { baseURI: PAGE });
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => {} }));
  vi.stubGlobal("localStorage", { getItem: () => "km", setItem: () => {} });
});
afterEach(() => vi.unstubAllGlobals());

/** Something of each kind, of whichever pack it is in. */
const CHOSEN = Object.entries(FILES_OF)
  .filter(([kind]) => kind !== "entry" && kind !== "chapter")
  .flatMap(([kind, names]) =>
    names.map((name) => {
      const content: unknown = published(name);
      const [first] = Array.isArray(content) ? content : (content as FeatureCollection).features;
      return [`${kind}:${first.id}`, name] as const;
    }),
  );

describe.each(CHOSEN)("an address of %s, of %s", (named) => {
  it("is kept and followed where its pack is not there, and goes there when it comes", () => {
    const hash = `#select=${named}`;
    const store = opened(hash, readingWithout(...LATER_PACKS));
    expect(store.get(noticesAtom)).toEqual([]);
    const { kind, id } = store.get(selectionAtom) ?? {};
    expect(`${kind}:${id}`).toBe(named);
    expect(store.get(hashOfAtom)(store.get(lookAtom), "")).toContain(hash.slice(1));
    const waiting = store.get(packsOfChosenAtom);
    store.set(readOnAtom, readingWithout(), () => undefined);
    expect(store.get(packsOfChosenAtom)).toEqual([]);
    expect(waiting.length === 0 || store.get(visitsAtom).awaited !== null).toBe(true);
  });
});

it("a figure of the ledger is kept in the address, and one that there is not is named", () => {
  const [figure] = published("figures.json");
  const store = opened(`#panel=figures&claim=${figure?.id}`, readingWithout("records"));
  expect(store.get(claimAtom)).toBe(figure?.id);
  const other = opened("#panel=figures&claim=hearsay", readingWithout("records"));
  expect(other.get(claimAtom)).toBeNull();
  expect(other.get(noticesAtom)).toHaveLength(1);
});

describe("a measurement along a river that is not there", () => {
  const river = readAtlas().rivers.get("ili");
  const [first, last] = [0, -1].map((at) => {
    const { geometry } = river ?? {};
    const chain = geometry?.type === "LineString" ? geometry.coordinates : geometry?.coordinates[0];
    return (chain as [number, number][]).at(at)?.map((degrees) => degrees.toFixed(5)) ?? [];
  });
  const asked = `line=river:ili&from=${first}&to=${last}`;
  const opening = () => opened(`#panel=measure&${asked}`, readingWithout("seen"));

  it("stays in the address, and is measured when it comes", () => {
    const store = opening();
    expect(store.get(measurementAtom).stops).toEqual([]);
    expect(store.get(noticesAtom)).toMatchObject([
      { ignored: { why: "away", value: "river:ili" } },
    ]);
    expect(store.get(hashOfAtom)(store.get(lookAtom), "")).toMatch(
      new RegExp(`&panel=measure&${asked}$`),
    );
    store.set(readOnAtom, readingWithout(), () => undefined);
    expect(store.get(noticesAtom)).toEqual([]);
    expect(store.get(measurementAtom).line).toBe("river:ili");
    expect(store.get(measurementAtom).stops).toHaveLength(2);
    expect(store.get(hashOfAtom)(store.get(lookAtom), "")).toContain(`line=river:ili&from=`);
  });

  it("gives way to what is measured meanwhile, which is not lost when it comes", () => {
    const store = opening();
    const stops = [{ along: 0, at: "start" }] as const;
    const state = store.get(lookAtom);
    store.set(lookAtom, {
      type: "restore",
      state: { ...state, measurement: { line: null, stops } },
    });
    expect(store.get(hashOfAtom)(store.get(lookAtom), "")).not.toContain("river");
    store.set(readOnAtom, readingWithout(), () => undefined);
    expect(store.get(measurementAtom)).toEqual({ line: null, stops });
  });
});

const MISSING: LaterPack[][] = [...LATER_PACKS.map((pack) => [pack]), LATER_PACKS];

describe.each(MISSING.map((packs) => [packs]))("without %j", (missing) => {
  it("a style is drawn, of what is there, and every answer of the search is that or none", () => {
    const store = opened("", readingWithout(...missing));
    const style = store.get(styleAtom);
    const problems = validateStyleMin(style as never).map(({ message }) => message);
    expect(problems).toEqual([]);
    const desk = store.get(deskAtom);
    for (const thing of FINDABLE) expect(() => answerOf(desk, thing)).not.toThrow();
  });

  it("no group is left out of the legend that is only not there", () => {
    const store = opened("", readingWithout(...missing));
    const [atlas, groups, areThere] = [atlasAtom, groupsAtom, areThereAtom].map((each) =>
      store.get(each as never),
    ) as unknown as Parameters<typeof emptyGroups>;
    expect([...emptyGroups(atlas, groups, areThere)]).toEqual([]);
  });

  it("the present border is measured as with all, on the same ruler when the rest comes", () => {
    const store = opened("", readingWithout(...missing));
    const ruler = lineNamed(store.get(linesAtom), null).along();
    store.set(readOnAtom, readingWithout(), () => undefined);
    expect(lineNamed(store.get(linesAtom), null).along()).toBe(ruler);
    expect(store.get(linesAtom).size).toBeGreaterThan(20);
  });
});
