import { readFileSync } from "node:fs";
import { createStore } from "jotai";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { beltsAtom, useFetchingBelts } from "../../src/data/doubtBelts.ts";
import { atlasAtom, groupsAtom } from "../../src/store/atlas.ts";
import { lookAtom } from "../../src/store/look.ts";
import { noticesAtom } from "../../src/store/notices.ts";
import { type RunningHook, runHook } from "../hookInNode.ts";

const atlas = { ...readAtlas(), checksum: "" };
const FILE = readFileSync("geodata/belts.geojson", "utf8");
const published = JSON.parse(FILE).features as { geometry: object; properties: { line: string } }[];

let store: ReturnType<typeof createStore>;
let running: RunningHook;
let asked: string[];
let answer: () => Promise<Response>;
const groups = () => store.get(groupsAtom);
const present = () => groups().present.id;
const oldest = () => groups().older.at(-1)?.id ?? "";
const show = (group: string, on = true) =>
  running.act(() => store.set(lookAtom, { type: "switch", group, on }));
const belts = () => store.get(beltsAtom);
const beltsOf = () => belts()?.features.map(({ properties }) => properties?.group);
const until = (what: () => void) => running.wait(() => vi.waitFor(what));

beforeEach(() => {
  asked = [];
  answer = async () => new Response(FILE);
  vi.stubGlobal("window", { addEventListener: () => {}, removeEventListener: () => {} });
  vi.stubGlobal("document", { baseURI: "https://atlas.test/" });
  vi.stubGlobal("fetch", (url: URL) => {
    asked.push(url.pathname);
    return answer();
  });
  store = createStore();
  store.set(atlasAtom, atlas);
  running = runHook(store, useFetchingBelts);
});
afterEach(() => {
  running.stop();
  vi.unstubAllGlobals();
});

describe("the belts of doubt", () => {
  it("are none, and nothing is fetched, until they are asked for", () => {
    expect(belts()).toBeNull();
    expect(asked).toEqual([]);
  });

  it("are those of the lines that are shown, each with the group of its line", async () => {
    show("doubt");
    expect(asked).toEqual(["/geodata/belts.geojson"]);
    expect(beltsOf()).toEqual([]);
    await until(() => expect(beltsOf()).toEqual([present()]));
    const line = [...atlas.lines.values()].find((each) => each.present)?.id;
    const belt = published.find(({ properties }) => properties.line === line);
    expect(belts()?.features[0]).toMatchObject({ geometry: belt?.geometry });
    show(oldest());
    expect(beltsOf()).toEqual([present(), oldest()]);
    show(present(), false);
    expect(beltsOf()).toEqual([oldest()]);
  });

  it("are there for every group of lines", async () => {
    for (const { id } of groups().older) show(id);
    show("doubt");
    const all = [groups().present, ...groups().older].map(({ id }) => id);
    await until(() => expect(beltsOf()).toEqual(all));
  });

  it("are gone with their switch, and there at once when it is on again, the same to the map", async () => {
    show("doubt");
    await until(() => expect(beltsOf()).toEqual([present()]));
    const before = belts();
    running.act(() => store.set(lookAtom, { type: "switch", group: "rivers", on: false }));
    expect(belts()).toBe(before);
    show("doubt", false);
    expect(belts()).toBeNull();
    show("doubt");
    expect(beltsOf()).toEqual([present()]);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["do not come", async () => Promise.reject(new Error("offline"))],
    ["are not there", async () => new Response("Not found", { status: 404 })],
    ["are none", async () => new Response('{"type": "FeatureCollection", "features": [1]}')],
  ])("that %s are told in one sentence, and asked for again with their switch", async (_, bad) => {
    answer = bad;
    show("doubt");
    await until(() => expect(store.get(noticesAtom)).toEqual([{ kind: "part-lost" }]));
    expect(beltsOf()).toEqual([]);
    expect(asked).toHaveLength(1);
    answer = async () => new Response(FILE);
    show("doubt", false);
    show("doubt");
    await until(() => expect(beltsOf()).toEqual([present()]));
  });
});
