import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import type { Built } from "../../scripts/geodata/build/run.ts";
import { problemsOf } from "../../scripts/geodata/build/validate.ts";
import type { Facts } from "../../scripts/geodata/facts/tables.ts";
import { measurableLines } from "../../src/checks/measurable.ts";
import { buildStyle } from "../../src/map/style.ts";
import { geodesicLength } from "../../src/measure/geodesy.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { instrumentsByDate, lineAt } from "../../src/state/derived.ts";
import { legendRows } from "../../src/symbology/legend.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";
import { buildAtlas } from "./builtAtlas.ts";
import { copyFactsWithTreaty } from "./madeUpTreaty.ts";

let folder: string;
let facts: Facts;
let built: Built;
let atlas: Atlas;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "treaty-"));
  copyFactsWithTreaty(folder);
  ({ facts, built } = await buildAtlas(folder));
  atlas = readAtlas(join(folder, "geodata"));
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a treaty with a line, added as one file", () => {
  it("is fit to publish, and no geometry had to be computed for it but the belt around its line", () => {
    expect(problemsOf(built.files, facts)).toEqual([]);
    expect(built.computed).toEqual(["belts made-up-line"]);
  });

  it("stands on the timeline with its points, and its line is in force between its dates", () => {
    const ticks = instrumentsByDate(atlas).map(({ id }) => id);
    expect(ticks).toContain("made-up-1900");
    expect(ticks.indexOf("made-up-1900")).toBe(ticks.indexOf("khorgos-1915") - 1);
    expect(atlas.instruments.get("made-up-1900")?.points).toHaveLength(2);
    expect(lineAt(atlas, "1900-05-15")?.id).toBe("made-up-line");
  });

  it("has a row and a toggle in the legend, with its words and a hue of its own", () => {
    const groups = lineGroups(atlas);
    const row = legendRows(groups).find(({ group }) => group === "made-up-line");
    expect(row?.name).toEqual({ en: "Made up", kk: "Ойдан", ru: "Вымысел", zh: "虚构" });
    const hues = groups.older.map(({ colour }) => colour);
    expect(new Set(hues).size).toBe(hues.length);
  });

  it("is drawn by layers of its own", () => {
    const style = buildStyle(
      {
        borders: "https://example.org/b",
        bordersApart: "https://example.org/ba",
        neighbours: "https://example.org/n",
        rivers: "https://example.org/r",
        lakes: "https://example.org/l",
        places: "https://example.org/p",
        peaks: "https://example.org/h",
        ranges: "https://example.org/g",
        points: "https://example.org/t",
        areas: "https://example.org/a",
        disputed: "https://example.org/d",
        basins: "https://example.org/s",
        works: "https://example.org/w",
        roads: null,
        basinNames: { type: "FeatureCollection", features: [] },
        relief: null,
        fonts: {},
        lines: lineGroups(atlas),
        spells: [],
        sidesMaps: { west: [], east: [] },
        sides: atlas.about.sides,
        states: { names: [], courses: "" },
      },
      {
        theme: "light",
        language: "en",
        hidden: new Set(),
        chosen: null,
        inForce: undefined,
        spells: [],
        statesNow: new Set(),
        pointsNow: { standing: [], past: [] },
        doubt: null,
        stretch: null,
        walked: null,
        free: null,
        own: null,
        comparison: null,
        near: false,
      },
    );
    expect(style.layers.map(({ id }) => id)).toContain("made-up-line-line");
  });

  it("can be measured along: as long as its three sections", () => {
    const length = (id: string) => {
      const line = measurableLines(atlas).get(id);
      if (line === undefined) throw new Error(`no line ${id}`);
      return line.along();
    };
    const own = length("made-up-line").ruler.length.wgs84;
    const sections = length("2002").sections.filter(({ section }) =>
      ["tarbagatai", "khabar-asu-stream", "tacheng-plain"].includes(section.id),
    );
    const sum = sections.reduce((metres, { from, to }) => metres + to.wgs84 - from.wgs84, 0);
    expect(sections).toHaveLength(3);
    // Both are sums of the same geodesics, in another order.
    expect(own).toBeCloseTo(sum, 3);
  });

  it("can be measured along in the shell, from one end to the other", () => {
    const run = atlas.lines.get("made-up-line")?.sections.flatMap((id) => {
      const section = atlas.sections.get(id);
      return section === undefined ? [] : [section.geometry.coordinates];
    });
    const ends = [run?.[0]?.[0], run?.at(-1)?.at(-1)].map(String);
    const [from = "", to = ""] = ends;
    const measured = execFileSync(
      "npm",
      [
        ...["run", "-s", "measure", "--", "--atlas", join(folder, "geodata"), "--json"],
        ...["--line", "made-up-line", "--from", from, "--to", to],
      ],
      { cwd: fileURLToPath(new URL("../..", import.meta.url)), encoding: "utf8" },
    );
    const { line, lengthKm, sections } = JSON.parse(measured);
    expect(line).toBe("made-up-line");
    expect(sections.map(({ id }: { id: string }) => id)).toEqual([
      "tarbagatai",
      "khabar-asu-stream",
      "tacheng-plain",
    ]);
    const summed = run?.reduce((metres, section) => metres + geodesicLength(section), 0) ?? 0;
    // Printed to the millimetre.
    expect(lengthKm.wgs84).toBeCloseTo(summed / 1000, 5);
  });
});
