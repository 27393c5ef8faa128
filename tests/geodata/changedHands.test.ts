import { booleanPointInPolygon, lineString, point, pointToLineDistance, polygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { areasOf } from "../../src/checks/areas.ts";
import type { Area } from "../../src/model/schema.ts";
import { published } from "./published.ts";

const areas = published("areas.geojson").features;
const sections = new Map(published("borders.geojson").features.map((one) => [one.id, one]));
const lines = new Map(published("lines.json").map((one) => [one.id, one]));
const moved = areas.filter(({ properties }) => properties.kind === "changed-hands");

const KM2 = 1e6;
/** How far the ends of a stretch that moved may lie along the line, at worst (points 48 and 49). */
const ENDS_METRES = 15_000;

function area(id: string): Area {
  const found = areas.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no area ${id}`);
  return found;
}

function reading(id: string, line: string): number {
  const found = area(id).properties.readings.find((one) => one.line === line);
  return (found?.squareMetres.turf ?? Number.NaN) / KM2;
}

/** What the ends may add or take: their doubt along the line times the map's sideways error, km². */
function endsDoubt(map: string): number {
  return (ENDS_METRES * (sections.get(map)?.properties.accuracyMetres ?? Number.NaN)) / KM2;
}

describe("the ground that changed hands", () => {
  it("is five places, north to south, each between the line of before 1991 and today's", () => {
    expect(moved.map(({ id }) => id)).toEqual([
      "moved-alkabek",
      "moved-chogan-obo",
      "moved-zhalanashkol",
      "moved-sary-childy",
      "moved-khorgos-head",
    ]);
    for (const { id, properties } of moved) {
      expect(properties.between, id).toEqual(["before-1991", "2002"]);
      expect(properties.drawnTo, id).toBeNull();
      expect(
        properties.readings.map(({ line }) => line),
        id,
      ).toEqual(["dcw-1992", "wdb2-1977"]);
    }
  });

  it("has no edge but those of the two lines", () => {
    const vertices = new Set(
      ["before-1991", "2002"].flatMap((line) =>
        (lines.get(line)?.sections ?? []).flatMap((id) =>
          (sections.get(id)?.geometry.coordinates ?? []).map(String),
        ),
      ),
    );
    for (const { id, geometry } of moved) {
      if (geometry.type !== "Polygon") throw new Error(id);
      const strangers = geometry.coordinates.flat().filter((at) => !vertices.has(String(at)));
      expect(strangers, id).toEqual([]);
    }
  });

  // Measured apart from this code on the same two maps, by whole lobes up to where map and today's line
  // next cross; these here end where the sections are cut, so the ends may differ by `endsDoubt`.
  it.each([
    ["moved-sary-childy", 234, 268],
    ["moved-chogan-obo", 168, 176],
    ["moved-khorgos-head", 257, 258],
    ["moved-alkabek", 117, 130],
  ])("%s is what others measured: %d km² by one map, %d by the other", (id, dcw, wdb2) => {
    expect(Math.abs(reading(id, "dcw-1992") - dcw)).toBeLessThan(endsDoubt("dcw-1992"));
    expect(Math.abs(reading(id, "wdb2-1977") - wdb2)).toBeLessThan(endsDoubt("wdb2-1977"));
  });

  it("is about 250 km² in the strip by one map, and more by the other, 5 km off here", () => {
    const dcw = reading("moved-zhalanashkol", "dcw-1992");
    expect(Math.abs(dcw - 250)).toBeLessThan(endsDoubt("dcw-1992"));
    expect(reading("moved-zhalanashkol", "wdb2-1977")).toBeGreaterThan(dcw);
  });

  it("is drawn from the better map: its area is that map's reading", () => {
    for (const { id, geometry } of moved) {
      if (geometry.type !== "Polygon") throw new Error(id);
      const drawn = areasOf(geometry).turf / KM2;
      // The section of the line was cut from the map itself; a metre of rounding along 100 km is 0.1 km².
      expect(Math.abs(drawn - reading(id, "dcw-1992")), id).toBeLessThan(1);
    }
  });

  it("holds every figure in print for it inside its band", () => {
    const own = moved.flatMap(({ id, properties }) =>
      properties.published
        .filter(({ value }) => value !== 407)
        .map(({ value }) => ({ id, value, band: properties.band })),
    );
    expect(own.map(({ value }) => value)).toEqual([90, 187, 220]);
    for (const { id, value, band } of own) {
      expect(value * KM2, id).toBeGreaterThan(band?.least ?? Number.NaN);
      expect(value * KM2, id).toBeLessThan(band?.most ?? Number.NaN);
    }
  });

  it("comes to the 407 km² in print for the two places of 1998, by either map", () => {
    for (const map of ["dcw-1992", "wdb2-1977"]) {
      const sum = reading("moved-chogan-obo", map) + reading("moved-sary-childy", map);
      expect(Math.abs(sum - 407), map).toBeLessThan(2 * endsDoubt("dcw-1992"));
    }
  });

  it("passed to China where a text says so, and to nobody at the lower Alkabek and the head of the Khorgos", () => {
    const untold = ["moved-alkabek", "moved-khorgos-head"];
    for (const { id, properties } of moved) {
      const whose = untold.includes(id) ? [null, null] : ["CHN", "KAZ"];
      expect([properties.gainedBy, properties.lostBy], id).toEqual(whose);
    }
  });

  it("claims nothing of the head of the Khorgos that is not on the two maps", () => {
    const { published, note } = area("moved-khorgos-head").properties;
    expect(published).toEqual([]);
    expect(note).toContain("no text that tells of it was found");
  });

  it("is known no better than the old line beside it", () => {
    for (const { id, properties } of moved) {
      expect(properties.accuracyMetres, id).toBeGreaterThanOrEqual(1300);
      expect(properties.status, id).not.toBe("demarcated");
    }
  });
});

describe("the site of 1969 and the strip", () => {
  const at = published("places.geojson").features.find(({ id }) => id === "zhalanashkol-1969")
    ?.geometry.coordinates ?? [0, 0];

  it("do not quite meet by the map of about 1992: the site lies 0.5 km outside, within its error", () => {
    const { geometry } = area("moved-zhalanashkol");
    if (geometry.type !== "Polygon") throw new Error("shape");
    expect(booleanPointInPolygon(point(at), polygon(geometry.coordinates))).toBe(false);
    const edge = lineString(geometry.coordinates[0] ?? []);
    const away = pointToLineDistance(point(at), edge);
    expect(Math.abs(away - 0.5)).toBeLessThan(0.1);
    expect(away * 1000).toBeLessThan(area("moved-zhalanashkol").properties.accuracyMetres);
  });

  it("meet by the map of about 1977, which runs east of the site", () => {
    const map = sections.get("wdb2-1977")?.geometry.coordinates ?? [];
    const here = map.flatMap(([x, y], k) => {
      const [px, py] = map[k - 1] ?? [x, y];
      if (py > at[1] === y > at[1]) return [];
      const longitude = px + ((at[1] - py) / (y - py)) * (x - px);
      return longitude > 82 ? [longitude] : [];
    });
    expect(here).toHaveLength(1);
    expect(here[0]).toBeGreaterThan(at[0]);
  });
});
