import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { driftFrom, write } from "../../scripts/geodata/build/folder.ts";
import { geometryProblems } from "../../scripts/geodata/build/geometryProblems.ts";
import { bytesOf, runSteps } from "../../scripts/geodata/build/run.ts";
import { serialise } from "../../scripts/geodata/build/serialise.ts";
import { problemsOf } from "../../scripts/geodata/build/validate.ts";
import { readFacts } from "../../scripts/geodata/facts/read.ts";
import type { Facts } from "../../scripts/geodata/facts/tables.ts";
import { chains } from "../../scripts/geodata/geometry/chain.ts";
import type { Position } from "../../scripts/geodata/inputs/zones.ts";
import { FILES, type FileName, type Findable } from "../../src/model/schema.ts";
import { GEODATA, published } from "./published.ts";

const A: Position = [80, 45];
const B: Position = [81, 45];
const C: Position = [82, 46];
const D: Position = [82, 44];

const NO_FACTS = {} as Facts;
const facts = readFacts();

describe("edges", () => {
  it("in any order and direction make one chain with two ends", () => {
    const [chain, ...rest] = chains([
      [C, B],
      [D, C],
      [A, B],
    ]);
    expect(rest).toEqual([]);
    expect([chain, chain?.toReversed()]).toContainEqual([A, B, C, D]);
  });

  it("that close make a ring that ends where it begins", () => {
    const [ring, ...rest] = chains([
      [A, B],
      [B, C],
      [C, A],
    ]);
    expect(rest).toEqual([]);
    expect(ring).toHaveLength(4);
    expect(ring?.at(-1)).toEqual(ring?.[0]);
  });

  it("are parted at a fork, and by a gap", () => {
    const fork: [Position, Position][] = [
      [A, B],
      [B, C],
      [B, D],
    ];
    expect(chains(fork)).toHaveLength(3);
    expect(chains(fork.slice(0, 1).concat([[C, D]]))).toHaveLength(2);
  });
});

describe("a geometry is not fit to publish", () => {
  it.each([
    ["with latitude first", { type: "Point", coordinates: [45, 80] }, /outside/],
    ["with seven decimals", { type: "Point", coordinates: [80.1234567, 45] }, /decimals/],
    ["with a vertex twice", { type: "LineString", coordinates: [A, B, B] }, /twice/],
    ["with an open ring", { type: "Polygon", coordinates: [[A, B, C, D]] }, /not closed/],
    ["wound clockwise", { type: "Polygon", coordinates: [[A, C, B, A]] }, /wrong way/],
    [
      "with a hole wound like its outside",
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [A, B, C, A],
            [A, B, C, A],
          ],
        ],
      },
      /wrong way/,
    ],
  ] as const)("%s", (_, geometry, expected) => {
    expect(geometryProblems(geometry as never, facts.border.extent).join()).toMatch(expected);
  });

  it("but a counter-clockwise ring is", () => {
    expect(
      geometryProblems({ type: "Polygon", coordinates: [[A, B, C, A]] }, facts.border.extent),
    ).toEqual([]);
  });
});

describe("the published files together", () => {
  type Published = { [N in FileName]: ReturnType<typeof published<N>> };
  const beside = (name: string) => JSON.parse(readFileSync(join(GEODATA, name), "utf8"));
  const all = (): Published & { "finding.json": Findable[]; "belts.geojson": unknown } => ({
    ...(Object.fromEntries(
      (Object.keys(FILES) as FileName[]).map((name) => [name, published(name)]),
    ) as Published),
    "finding.json": beside("finding.json"),
    "belts.geojson": beside("belts.geojson"),
  });

  it("have nothing wrong with them", () => {
    expect(problemsOf(all(), facts)).toEqual([]);
  });

  it("are refused where one is missing", () => {
    const { "lakes.geojson": _, ...rest } = all();
    expect(problemsOf(rest, facts).map(({ file }) => file)).toEqual(["lakes.geojson"]);
  });

  it("are refused where a thing to be found has no such rank", () => {
    const files = all();
    for (const thing of files["finding.json"].slice(0, 1)) thing.rank = 9 as never;
    expect(problemsOf(files, facts).map(({ where }) => where)).toEqual(["0.rank"]);
  });

  it("are refused where a section is moved off the next one", () => {
    const files = all();
    files["borders.geojson"].features[3]?.geometry.coordinates.pop();
    // Once for each line the section is part of.
    const where = problemsOf(files, facts).map((problem) => problem.where);
    expect([...new Set(where)]).toEqual(["alkabek"]);
  });

  it("are refused where a river section names no river", () => {
    const files = all();
    for (const { properties } of files["borders.geojson"].features) {
      if (properties.river === "tekes") properties.river = "no-such-river";
    }
    expect(problemsOf(files, facts).map(({ where }) => where)).toContain("tekes");
  });
});

describe("the steps", () => {
  it("see what was made before them", async () => {
    const seen: string[] = [];
    await runSteps(
      [
        async () => ({ files: { "a.json": [] } }),
        async (earlier) => {
          seen.push(...Object.keys(earlier.files));
          return { files: { "b.json": [] } };
        },
      ],
      NO_FACTS,
    );
    expect(seen).toEqual(["a.json"]);
  });

  it("may not make one file twice", async () => {
    const step = async () => ({ files: { "a.json": [] } });
    await expect(runSteps([step, step], NO_FACTS)).rejects.toThrow("a.json");
  });
});

describe("the files as written", () => {
  it("have one feature a line and are read back as they were", () => {
    const content = {
      type: "FeatureCollection",
      features: [
        { id: "a", properties: {} },
        { id: "b", properties: {} },
      ],
    };
    const text = new TextDecoder().decode(serialise("x.geojson", content));
    expect(text.split("\n")).toHaveLength(5);
    expect(JSON.parse(text)).toEqual(content);
  });

  it("are the same whatever order the steps made them in, and no change goes unnoticed", () => {
    const manifest = (files: Record<string, unknown>) =>
      new TextDecoder().decode(bytesOf(files, []).get("manifest.json"));
    expect(manifest({ "a.json": [1], "b.json": [2] })).toBe(
      manifest({ "b.json": [2], "a.json": [1] }),
    );
    const checksum = (files: Record<string, unknown>) => JSON.parse(manifest(files)).checksum;
    expect(checksum({ "a.json": [1] })).not.toBe(checksum({ "a.json": [2] }));
    expect(checksum({ "a.json": [1] })).not.toBe(checksum({ "b.json": [1] }));
  });
});

describe("a folder of built files", () => {
  it("is told from the build by every file that differs, lacks or is too many, and only by them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "geodata-"));
    try {
      const built = bytesOf({ "a.json": [1], "b.json": [2], "c.json": [3] }, []);
      await write(built, folder);
      writeFileSync(join(folder, "README.md"), "by hand");
      expect(await driftFrom(built, folder)).toEqual([]);
      writeFileSync(join(folder, "a.json"), "[1] ");
      rmSync(join(folder, "b.json"));
      writeFileSync(join(folder, "d.json"), "[4]");
      const drift = await driftFrom(built, folder);
      expect(drift.map((sentence) => sentence.split(":")[0])).toEqual([
        "a.json",
        "b.json",
        "d.json",
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
