import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { packed } from "../../scripts/packs/encode.ts";
import { packsOf } from "../../scripts/packs/make.ts";
import { unpack } from "../../src/model/packs/decode.ts";
import type { Fault } from "../../src/model/packs/fault.ts";
import {
  COURSES,
  LATER_PACKS,
  type LaterPack,
  PACK_NAMES,
  PACKS,
  type Pack,
  type PackName,
} from "../../src/model/packs/format.ts";
import { FILES } from "../../src/model/schema.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";
import { GEODATA } from "../geodata/published.ts";

const PAGE = "https://example.org/atlas/";
const onDisk = (name: string) => JSON.parse(readFileSync(join(GEODATA, name), "utf8"));

const made = packsOf(GEODATA);
const whole = readAtlas();
const texts = new Map(made.map((pack) => [pack.pack, JSON.stringify(pack)]));
const packNamed = (name: PackName): Pack => {
  const pack = made.find(({ pack }) => pack === name);
  if (pack === undefined) throw new Error(`no pack ${name}`);
  return pack;
};

describe("a pack", () => {
  it("gives back every published file, each number of it as it is published", () => {
    const { arcs, files } = unpack(packNamed("essential"));
    const all = LATER_PACKS.map((name) => unpack(packNamed(name), arcs).files);
    const unpacked = Object.assign({}, files, ...all);
    expect(Object.keys(unpacked).sort()).toEqual([...Object.keys(FILES), COURSES].sort());
    // As text, which has every digit of a number.
    for (const [name, content] of Object.entries(unpacked)) {
      expect(sorted(content) === sorted(onDisk(name)), name).toBe(true);
    }
  });

  it("has every vertex that two of them share once, except what stands under a licence of its own", () => {
    const steps = (name: PackName) => packNamed(name).arcs.length;
    expect(steps("seen")).toBeGreaterThan(0);
    // The rivers that are the border are drawn by the border's own arcs.
    const named = JSON.stringify(packNamed("seen").files["rivers.geojson"]);
    const numbers = [...named.matchAll(/"arcs":\[([-\d,[\]]+)\]/g)].flatMap(([, list = ""]) =>
      (list.match(/-?\d+/g) ?? []).map(Number),
    );
    const { after } = packNamed("seen");
    expect(numbers.some((arc) => (arc < 0 ? ~arc : arc) < after)).toBe(true);
    expect(packNamed("apart").after).toBe(0);
  });

  it("is refused a coordinate that it could not give back", () => {
    const lakes = structuredClone(onDisk("lakes.geojson"));
    const [ring] = lakes.features[0].geometry.coordinates.flat(
      lakes.features[0].geometry.type === "MultiPolygon" ? 1 : 0,
    );
    ring[0][0] = 80.123_456_7;
    expect(() => packed({ "lakes.geojson": lakes }, "")).toThrow("80.1234567");
  });
});

/** JSON with the keys of all objects in order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

// The addresses are made absolute as the modules are read.
vi.stubGlobal("document", { baseURI: PAGE });
const { loadAtlas } = await import("../../src/data/packs/loading.ts");
type Stage = Parameters<Parameters<typeof loadAtlas>[0]>[0];
const { mapFiles } = await import("../../src/data/mapFiles.ts");

type Answer = (text: string) => Response | Promise<Response>;

/** The packs as a server has them; some of them otherwise, as long as that is said of them. */
function serve(otherwise: Map<PackName, Answer> = new Map()): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: URL) => {
    const name = url.pathname.split("/").at(-1)?.replace(".json", "") as PackName;
    asked.push(name);
    const text = texts.get(name) ?? "";
    return (otherwise.get(name) ?? ((it: string) => new Response(it)))(text);
  });
  return asked;
}

/** Loads until nothing is on its way, and tells every stage. */
async function loaded() {
  const stages: Stage[] = [];
  const settled = () => {
    const last = stages.at(-1);
    return (
      last?.stage === "failed" ||
      (last?.stage === "read" && ![...last.reading.missing.values()].includes("coming"))
    );
  };
  const loading = loadAtlas((stage) => stages.push(stage));
  await vi.waitFor(() => expect(settled()).toBe(true));
  const last = () => stages.at(-1) as Stage;
  return { stages, loading, last, settled };
}

function readingOf(stage: Stage) {
  if (stage.stage !== "read") throw new Error(JSON.stringify(stage));
  return stage.reading;
}

beforeEach(() => vi.stubGlobal("document", { baseURI: PAGE }));
afterEach(() => vi.unstubAllGlobals());

const SHELVES = {
  rivers: "seen",
  lakes: "seen",
  neighbours: "seen",
  ranges: "seen",
  basins: "ground",
  works: "ground",
  points: "ground",
  sources: "records",
  chapters: "records",
} as const;

const FAULTS: readonly (readonly [Fault["kind"], Answer])[] = [
  [
    "unreachable",
    () => {
      throw new TypeError("no connection");
    },
  ],
  ["status", () => new Response("gone", { status: 404 })],
  ["page", () => new Response("<!doctype html><title>Welcome</title>")],
  ["cut", (text) => new Response(text.slice(0, text.length / 2))],
  ["version", (text) => new Response(text.replace(/"version":"./, '"version":"_'))],
  ["broken", (text) => new Response(`${text} `)],
  ["broken", (text) => new Response(text.replace(/"pack":"\w+"/, '"pack":"ground_"'))],
];

describe("the packs", () => {
  it("make the atlas that is published, each fetched once, the first of them alone", async () => {
    const asked = serve();
    const { stages, last } = await loaded();
    const { atlas, missing } = readingOf(last());
    expect(atlas).toEqual({ ...whole, checksum: onDisk("manifest.json").checksum });
    expect([...missing]).toEqual([]);
    expect(asked).toEqual(PACK_NAMES);
    const first = stages.find(({ stage }) => stage === "read") as Stage;
    expect([...readingOf(first).missing.keys()]).toEqual(LATER_PACKS);
    expect(readingOf(first).atlas.rivers.size).toBe(0);
  });

  it("tell how much of the first has come", async () => {
    serve();
    const { stages } = await loaded();
    const shares = stages.flatMap((stage) => (stage.stage === "fetching" ? [stage.share] : []));
    expect(shares.at(-1)).toBe(1);
  });

  it("give the map the same geometries, by addresses of no server; and none that is not there", async () => {
    serve(new Map([["ground", () => new Response("", { status: 500 })]]));
    const { atlas, drawn } = readingOf((await loaded()).last());
    const files = mapFiles(atlas, drawn, lineGroups(atlas), []);
    expect(files.borders).toBe("atlas://borders.geojson");
    expect([files.basins, files.works, files.points, files.areas]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(drawn.has("basins.geojson")).toBe(false);
    const [lake] = drawn.get("lakes.geojson")?.features ?? [];
    expect(lake).toBe(atlas.lakes.get(String(lake?.id)));
    expect(files.basinNames.features).toEqual([]);
    for (const url of [files.relief?.light, files.relief?.dark, files.roads?.file]) {
      expect(url).toMatch(/^https:\/\/example\.org\//);
    }
  });
});

describe.each(LATER_PACKS)("the pack %s", (pack: LaterPack) => {
  it.each(FAULTS)(
    "that is %s costs what is in it, and comes when it is asked for again",
    async (kind, answer) => {
      const otherwise = new Map([[pack as PackName, answer]]);
      const asked = serve(otherwise);
      const { loading, last, settled } = await loaded();
      const { atlas, missing, ids, drawn } = readingOf(last());
      expect([...missing.keys()]).toEqual([pack]);
      expect(missing.get(pack)).toMatchObject({ pack, kind, file: expect.stringContaining(pack) });
      for (const [shelf, of] of Object.entries(SHELVES) as [keyof typeof SHELVES, LaterPack][]) {
        expect(atlas[shelf].size, shelf).toBe(of === pack ? 0 : whole[shelf].size);
      }
      // No line is there of which a section is not.
      const sections = [...atlas.lines.values()].flatMap((line) => line.sections);
      expect(sections.every((id) => atlas.sections.has(id))).toBe(true);
      for (const name of PACKS[pack]) {
        expect(drawn.has(name as never)).toBe(false);
        const things = onDisk(name);
        const list = Array.isArray(things) ? things : things.features;
        expect(ids[name]).toEqual(list.flatMap(({ id }: { id?: string }) => id ?? []));
      }

      otherwise.clear();
      loading.fetchAgain(pack);
      expect(readingOf(last()).missing.get(pack)).toBe("coming");
      await vi.waitFor(() => expect(settled()).toBe(true));
      expect(readingOf(last()).missing.size).toBe(0);
      const complete = readingOf(last()).atlas;
      for (const shelf of Object.keys(SHELVES) as (keyof typeof SHELVES)[]) {
        expect(complete[shelf].size, shelf).toBe(whole[shelf].size);
      }
      expect(complete.lines.size).toBe(whole.lines.size);
      expect(asked).toEqual([...PACK_NAMES, pack]);
    },
  );
});

it.each(FAULTS)(
  "an essential pack that is %s is no atlas, and the others are not asked for",
  async (kind, answer) => {
    const asked = serve(new Map([["essential", answer]]));
    const { last } = await loaded();
    expect(last()).toMatchObject({ stage: "failed", faults: [{ pack: "essential", kind }] });
    expect(asked).toEqual(["essential"]);
  },
);

it("a slow pack keeps nobody waiting for the others", async () => {
  let come = () => {};
  const slow = new Promise<void>((resolve) => {
    come = resolve;
  });
  serve(new Map([["seen", (text) => slow.then(() => new Response(text))]]));
  const stages: Stage[] = [];
  loadAtlas((stage) => stages.push(stage));
  const missing = () => {
    const last = stages.at(-1);
    return last?.stage === "read" ? [...last.reading.missing.keys()] : null;
  };
  await vi.waitFor(() => expect(missing()).toEqual(["seen"]));
  come();
  await vi.waitFor(() => expect(missing()).toEqual([]));
});
