import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { distance, lineString, pointToLineDistance } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { readFacts } from "../../scripts/geodata/facts/read.ts";
import { committed } from "../../scripts/geodata/inputs/committed.ts";
import {
  naturalEarthSummits,
  openStreetMapSummits,
  type Summit,
} from "../../scripts/geodata/inputs/summits.ts";
import { passedOverIn, summitOf } from "../../scripts/geodata/peaks/peaks.ts";
import { strayVertices } from "../../scripts/geodata/peaks/ranges.ts";
import { LANGUAGES } from "../../src/model/schema.ts";
import { presentLine, published } from "./published.ts";

const facts = readFacts();
const features = published("peaks.geojson").features;
const peak = (id: string) => {
  const found = features.find((feature) => feature.id === id);
  if (found === undefined) throw new Error(`no peak ${id}`);
  return found;
};

const summit = (called: string | null, at: [number, number]): Summit => ({
  called,
  names: called === null ? [] : [called],
  at,
  elevationMetres: 4000,
});
const border: [number, number][] = [
  [80, 46],
  [80, 44],
];
const found = { input: "openstreetmap" as const };

describe("a committed input", () => {
  it.each(["peaks.geojson", "ranges-peaks.geojson"] as const)(
    "is %s as its README says",
    async (name) => {
      const bytes = readFileSync(`geodata/inputs/${name}`);
      const sum = createHash("sha256").update(bytes).digest("hex");
      const row = readFileSync("geodata/inputs/README.md", "utf8")
        .split("\n")
        .find((line) => line.startsWith(`| \`${name}\``));
      expect(row).toContain(bytes.length.toLocaleString("en-GB"));
      expect(row).toContain(`\`${sum.slice(0, 8)}…${sum.slice(-6)}\``);
      await expect(committed(name)).resolves.toBeDefined();
    },
  );
});

describe("a summit of an input", () => {
  const twice = [summit("Twin", [80, 45]), summit("Twin", [82, 45]), summit("Alone", [81, 45])];
  const summits = { openstreetmap: twice, naturalEarth: [] };

  it("is the one of that name, and of several the one near by", () => {
    expect(summitOf({ ...found, called: "Alone" }, summits)).toBe(twice[2]);
    expect(summitOf({ ...found, called: "Twin", near: [82, 45] }, summits)).toBe(twice[1]);
    expect(() => summitOf({ ...found, called: "Twin" }, summits)).toThrow("several");
    expect(() => summitOf({ ...found, called: "Nobody" }, summits)).toThrow("no summit");
  });

  it("near the border is told or left out, unless it has no name", () => {
    const near = [...twice, summit(null, [80.01, 45])];
    const told = (leftOut: string[]) =>
      passedOverIn(
        {
          nearMetres: 90_000,
          peaks: [],
          leftOut: leftOut.map((called) => ({ ...found, called, because: "Namesake." })),
        },
        near,
        border,
      );
    expect(told([])).toEqual(["Twin at 80,45", "Alone at 81,45"]);
    expect(told(["Alone"])).toEqual(["Twin at 80,45"]);
  });
});

describe("the curve of a range", () => {
  const square = {
    type: "Polygon" as const,
    coordinates: [
      [
        [80, 44],
        [82, 44],
        [82, 46],
        [80, 46],
        [80, 44],
      ],
    ],
  };

  it("keeps inside the outline it is held to, or near the border that runs along it", () => {
    const curve: [number, number][] = [
      [81, 45],
      [83, 45],
    ];
    expect(strayVertices(curve, { outline: square, near: [] })).toEqual([[83, 45]]);
    const near = [{ geometry: { coordinates: border } }];
    expect(strayVertices(curve, { near })).toEqual([[83, 45]]);
    expect(strayVertices(curve, { near: [] })).toEqual(curve);
  });

  it("leaves room beside the border for a name", () => {
    const line = lineString(presentLine());
    const curves = published("ranges.geojson").features;
    expect(curves.length).toBeGreaterThan(6);
    for (const { id, geometry } of curves) {
      for (const vertex of geometry.coordinates) {
        expect(pointToLineDistance(vertex, line), id).toBeGreaterThan(12);
      }
    }
  });
});

describe("the peaks", () => {
  it("have names that the input attests, and none but those", async () => {
    const inputs = {
      openstreetmap: await openStreetMapSummits(),
      naturalEarth: await naturalEarthSummits(),
    };
    expect(facts.peaks.peaks.length).toBeGreaterThan(40);
    for (const fact of facts.peaks.peaks) {
      const { names } = summitOf(fact, inputs);
      const { properties } = peak(fact.id);
      for (const language of LANGUAGES) {
        const name = properties[`name_${language}`];
        if (name !== null) expect(names.join(" · "), fact.id).toContain(name);
      }
    }
  });

  // Agreements of 1999 with Kyrgyzstan and of 1994 with Russia; no height where two are in print.
  it.each([
    ["khan-tengri", 6995],
    ["tavan-bogd", 4082],
    ["khuiten", 4374],
    ["belukha", 4506],
    ["pobeda", 7439],
    ["muztau", undefined],
    ["talgar", undefined],
    ["shrenk", undefined],
  ])("tell %s at %s m", (id, metres) => {
    expect(peak(id).properties.elevationMetres).toBe(metres);
  });

  it("that two inputs tell stand within 6 km of each other", async () => {
    const points = await naturalEarthSummits();
    for (const [id, called] of [
      ["bogda", "Bogda Feng"],
      ["karakol-peak", "Pik Karakol"],
      ["pobeda", "Pik Pobeda"],
      ["munkh-khairkhan", "Munkh Khairkhan"],
    ] as const) {
      const other = points.find((point) => point.called === called);
      const { geometry, properties } = peak(id);
      expect(distance(geometry.coordinates, other?.at ?? [0, 0]), id).toBeLessThan(6);
      expect(properties.elevationMetres, id).toBe(other?.elevationMetres);
    }
  });
});
