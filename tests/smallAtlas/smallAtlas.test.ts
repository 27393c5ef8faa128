import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import type { Built } from "../../scripts/geodata/build/run.ts";
import { problemsOf } from "../../scripts/geodata/build/validate.ts";
import type { Facts } from "../../scripts/geodata/facts/tables.ts";
import { areasOf } from "../../src/checks/areas.ts";
import { claimsIn, figuresIn, ledgerOf, ledgerProblems } from "../../src/checks/ledger.ts";
import { measurableLines } from "../../src/checks/measurable.ts";
import { lineRuler, measureStretch } from "../../src/checks/stretch.ts";
import { type Atlas, sectionsOf } from "../../src/model/atlas.ts";
import { presentLineOf } from "../../src/model/lines.ts";
import { buildAtlas } from "../geodata/builtAtlas.ts";
import {
  legOfParallel,
  meridianArc,
  parallelArc,
  quadrangle,
  SPHERE,
  WGS84,
} from "./closedForms.ts";

const FACTS = fileURLToPath(new URL("facts", import.meta.url));

let folder: string;
let facts: Facts;
let built: Built;
let atlas: Atlas;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "small-"));
  ({ facts, built } = await buildAtlas(folder, FACTS));
  atlas = readAtlas(join(folder, "geodata"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const border = () => {
  const line = presentLineOf(atlas);
  return lineRuler(line, sectionsOf(atlas, line));
};
const whole = () => {
  const along = border();
  return measureStretch(along, 0, along.ruler.length.wgs84);
};

describe("a small atlas of an invented border", () => {
  it("is fit to publish, and has nothing of what it is not told", () => {
    expect(problemsOf(built.files, facts)).toEqual([]);
    expect(atlas.relief).toBeNull();
    for (const none of [atlas.neighbours, atlas.lakes, atlas.areas, atlas.works]) {
      expect([...none.keys()]).toEqual([]);
    }
    expect([...atlas.rivers.keys()]).toEqual(["mid"]);
  });

  it.each([
    ["WGS84", "wgs84", WGS84],
    ["the sphere", "turf", SPHERE],
  ] as const)("has sections as long as meridian and parallel are on %s", (_, earth, shape) => {
    const [north, mid, south] = whole().sections.map(({ length }) => length[earth]);
    const legs = 20;
    // The closed forms are good to a tenth of a millimetre.
    expect(north).toBeCloseTo(meridianArc(shape, 46, 47), 3);
    expect(mid).toBeCloseTo(legs * legOfParallel(shape, 46, 1 / legs), 3);
    expect(south).toBeCloseTo(meridianArc(shape, 45, 46), 3);
    // Legs of a twentieth of a degree fall short of the parallel by 1.6e-8.
    expect((mid ?? 0) / parallelArc(shape, 46, 1)).toBeCloseTo(1, 7);
  });

  it("is split into water and land, which make the whole", () => {
    const { water, land, undivided, length } = whole();
    expect(water.wgs84).toBeCloseTo(20 * legOfParallel(WGS84, 46, 1 / 20), 3);
    expect(land.wgs84).toBeCloseTo(meridianArc(WGS84, 45, 47), 3);
    expect(undivided.wgs84).toBe(0);
    expect(water.wgs84 + land.wgs84).toBeCloseTo(length.wgs84, 6);
  });

  it("has a basin as large as the quadrangle between its meridians and parallels", () => {
    const vale = atlas.basins.get("vale-xve");
    if (vale === undefined) throw new Error("there is no basin");
    const area = areasOf(vale.geometry);
    // Ten legs bulge over a parallel by 7e-6 of the area, and over both alike but for a few per cent of that.
    expect(area.wgs84 / quadrangle(WGS84, [46, 47], 1)).toBeCloseTo(1, 5);
    expect(area.turf / quadrangle(SPHERE, [46, 47], 1)).toBeCloseTo(1, 5);
  });

  it("has an older line that shares what did not move, and goes over the treaty's point", () => {
    const old = atlas.lines.get("1900");
    expect(old?.sections[0]).toBe(presentLineOf(atlas).sections[0]);
    const point = atlas.instruments.get("treaty-1900")?.points[0]?.position;
    const drawn = atlas.sections.get("by-the-old-post")?.geometry.coordinates;
    expect(drawn).toEqual([[-40, 46], point, [-39, 45]]);
  });

  it("tells how far the treaty's point lies off today's border, as the sphere has it, and that the old line is drawn through it", () => {
    const radians = Math.PI / 180;
    const off = SPHERE.radius * Math.asin(Math.cos(45.4 * radians) * Math.sin(0.6 * radians));
    const distances = atlas.points.get("old-post")?.properties.distances ?? [];
    const [old, today] = ["1900", "2000"].map((id) => distances.find(({ line }) => line === id));
    // Published to a decimetre, to the place that is nearest on WGS84.
    expect(Math.abs((today?.metres.turf ?? 0) - off)).toBeLessThan(0.5);
    expect(today?.circle).toBeNull();
    expect(old).toMatchObject({ metres: { turf: 0, wgs84: 0 }, circle: "drawn through it" });
  });

  it("has its river where it is the border", () => {
    const [join, ...others] = atlas.riverJoins;
    expect(others).toEqual([]);
    expect(join).toMatchObject({ river: "mid", relation: "follows", section: "mid-river" });
    // Joins are published to the metre.
    expect(join?.fromMetres).toBe(Math.round(meridianArc(SPHERE, 46, 47)));
  });

  it("can be measured along its lines, its river and its divide", () => {
    expect([...measurableLines(atlas).keys()].sort()).toEqual([
      "1900",
      "2000",
      "basin:vale-xve",
      "river:mid",
    ]);
  });

  it("comes out in its ledger as its text was invented to", () => {
    const entries = ledgerOf(atlas);
    expect(ledgerProblems(entries)).toEqual([]);
    expect(figuresIn(entries).map(({ figure, verdict }) => [figure.id, verdict])).toEqual([
      ["border-length", "agrees"],
      ["mid-length", "explained"],
      ["garden-area", "not measurable"],
    ]);
    expect(claimsIn(entries).map(({ verdict }) => verdict)).toEqual(["true"]);
  });
});
