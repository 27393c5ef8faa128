import { readFileSync } from "node:fs";
import { join } from "node:path";
import { booleanPointInPolygon, lineString, point, pointToLineDistance, polygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { areasOf } from "../../src/checks/areas.ts";
import { inEnglish } from "../../src/model/prose.ts";
import type { Area } from "../../src/model/schema.ts";
import { GEODATA, published } from "./published.ts";

const areas = published("areas.geojson").features;
const sections = new Map(published("borders.geojson").features.map((one) => [one.id, one]));
const lines = new Map(published("lines.json").map((one) => [one.id, one]));
const moved = areas.filter(({ properties }) => properties.kind === "changed-hands");

const KM2 = 1e6;
/** The old maps were chained and cut apart from this code: so much may come of it. */
const CHAINING = 0.05;

function area(id: string): Area {
  const found = areas.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no area ${id}`);
  return found;
}

function found(id: string, line: string) {
  const one = area(id).properties.readings.find((each) => each.line === line);
  if (one === undefined || one.within === null) throw new Error(`${id} has no reading by ${line}`);
  return { whole: one.squareMetres.turf / KM2, within: one.within.turf / KM2 };
}

const whole = (id: string, line: string) => found(id, line).whole;
const within = (id: string, line: string) => found(id, line).within;

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
  // next cross.
  it.each([
    ["moved-sary-childy", 234, 268],
    ["moved-chogan-obo", 168, 176],
    ["moved-khorgos-head", 257, 258],
  ])("%s is what others measured: %d km² by one map, %d by the other", (id, dcw, wdb2) => {
    expect(Math.abs(whole(id, "dcw-1992") / dcw - 1)).toBeLessThan(CHAINING);
    expect(Math.abs(whole(id, "wdb2-1977") / wdb2 - 1)).toBeLessThan(CHAINING);
  });

  it("comes to 402 km² by one map and 444 by the other for the two places of 1998", () => {
    const together = (map: string) =>
      whole("moved-chogan-obo", map) + whole("moved-sary-childy", map);
    expect(Math.abs(together("dcw-1992") / 402 - 1)).toBeLessThan(CHAINING);
    expect(Math.abs(together("wdb2-1977") / 444 - 1)).toBeLessThan(CHAINING);
  });

  it("is 117 km² at the lower Alkabek by one map; by the other 130 lie between its two readings", () => {
    expect(Math.abs(whole("moved-alkabek", "dcw-1992") / 117 - 1)).toBeLessThan(CHAINING);
    expect(within("moved-alkabek", "wdb2-1977")).toBeLessThan(130);
    expect(whole("moved-alkabek", "wdb2-1977")).toBeGreaterThan(130);
  });

  it("is about 250 of a lobe of 402 km² in the strip by one map, and more by the other, 5 km off here", () => {
    const [dcw, wdb2] = ["dcw-1992", "wdb2-1977"] as const;
    expect(Math.abs(within("moved-zhalanashkol", dcw) / 250 - 1)).toBeLessThan(CHAINING);
    expect(Math.abs(whole("moved-zhalanashkol", dcw) / 402 - 1)).toBeLessThan(CHAINING);
    expect(within("moved-zhalanashkol", wdb2)).toBeGreaterThan(within("moved-zhalanashkol", dcw));
    expect(whole("moved-zhalanashkol", wdb2)).toBeGreaterThan(whole("moved-zhalanashkol", dcw));
  });

  it("is drawn from the better map: its area is that map's reading", () => {
    for (const { id, geometry } of moved) {
      if (geometry.type !== "Polygon") throw new Error(id);
      const drawn = areasOf(geometry).turf / KM2;
      // The section of the line was cut from the map itself; a metre of rounding along 100 km is 0.1 km².
      expect(Math.abs(drawn - within(id, "dcw-1992")), id).toBeLessThan(1);
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

  it("leaves the 407 km² in print for the two places of 1998 between the readings of the two maps", () => {
    const sums = ["dcw-1992", "wdb2-1977"].flatMap((map) =>
      [whole, within].map((by) => by("moved-chogan-obo", map) + by("moved-sary-childy", map)),
    );
    expect(Math.min(...sums)).toBeLessThan(407);
    expect(Math.max(...sums)).toBeGreaterThan(407);
  });

  it("has by each map no more ground between its ends than in its whole lobe", () => {
    for (const { id } of moved) {
      for (const map of ["dcw-1992", "wdb2-1977"]) {
        expect(whole(id, map) - within(id, map), `${id} ${map}`).toBeGreaterThan(-0.1);
      }
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
    expect(inEnglish(note ?? "")).toContain("no text that tells of it was found");
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

describe("the sums told in geodata/README.md", () => {
  const told = readFileSync(join(GEODATA, "README.md"), "utf8").replace(/\s+/g, " ");
  const MAPS = ["dcw-1992", "wdb2-1977"];
  /** Some areas together by each of the two maps, on WGS84: what is told is rounded once, and not the parts. */
  const together = (ids: readonly string[], how: "squareMetres" | "within") =>
    MAPS.map((map) => {
      const readings = ids.map((id) =>
        area(id).properties.readings.find(({ line }) => line === map),
      );
      return Math.round(readings.reduce((sum, one) => sum + (one?.[how]?.wgs84 ?? 0), 0) / KM2);
    }).join(" and ");

  it.each([
    ["Sary-Childy", ["moved-sary-childy"]],
    ["Chogan-Obo", ["moved-chogan-obo"]],
    ["together", ["moved-sary-childy", "moved-chogan-obo"]],
    ["Zhalanashkol", ["moved-zhalanashkol"]],
    ["head of the Khorgos", ["moved-khorgos-head"]],
    ["lower Alkabek", ["moved-alkabek"]],
  ])("are computed: %s", (name, ids) => {
    const [whole, part] = [together(ids, "squareMetres"), together(ids, "within")];
    expect(told).toContain(`${name} ${whole} (${part})`);
  });
});
