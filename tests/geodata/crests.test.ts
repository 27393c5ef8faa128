import { readFileSync } from "node:fs";
import { booleanPointInPolygon, circle, lineIntersect, lineString } from "@turf/turf";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { ruler } from "../../src/measure/ruler.ts";
import { inEnglish } from "../../src/model/prose.ts";
import type { Section } from "../../src/model/schema.ts";
import { GEODATA, published } from "./published.ts";

const sections = published("borders.geojson").features;
const tested = sections.filter(({ properties }) => properties.highGroundShare !== undefined);
const drawn = tested.filter(({ id }) => id.startsWith("1864"));
/** Those the cheapest way over high ground was sought for all along. */
const sought = ["1864-altai", "1864-kalguty", "1864-ketmen"];

function section(id: string): Section {
  const found = sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

describe("a section along a crest", () => {
  it("says in its method how much of it is on the highest ground, and the same of today's crests", () => {
    expect(drawn.map(({ id }) => id)).toEqual(expect.arrayContaining([...sought, "1864-north"]));
    const today = tested.filter(({ id }) => !id.startsWith("1864"));
    const weights = today.map(({ geometry }) => ruler(geometry.coordinates).length.wgs84);
    const high = today.map(
      ({ properties }, i) => (properties.highGroundShare ?? 0) * (weights[i] ?? 0),
    );
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
    const together = (100 * sum(high)) / sum(weights);
    for (const { id, properties } of drawn) {
      const said =
        /Of its length (\d+) % lies within 2\.5 km of the highest .* today's crests, (\d+) %/.exec(
          inEnglish(properties.method),
        ) ?? [];
      // Rounded to a per cent, and the shares published to a tenth of one.
      const off = [100 * (properties.highGroundShare ?? 0), together].map((percent, i) =>
        Math.abs(percent - Number(said[i + 1])),
      );
      expect(Math.max(...off), id).toBeLessThanOrEqual(0.55);
    }
  });

  // What the facts reach is 0.58 for the least of them.
  it("is on it for at least 0.58 of its length", () => {
    for (const { id, properties } of drawn) {
      expect(properties.highGroundShare, id).toBeGreaterThanOrEqual(0.58);
    }
  });

  it("is tested wherever a method speaks of a crest or of high ground, but where it says there is none", () => {
    for (const { id, properties } of sections) {
      const method = inEnglish(properties.method);
      if (!/crest|high(est)? ground/.test(method)) continue;
      const disclaims = method.includes("not along a crest");
      expect(properties.highGroundShare === undefined, id).toBe(disclaims);
    }
  });

  it("is no surveyed line where it was drawn, and knows no better than the passes on it", () => {
    for (const { properties } of drawn) {
      expect(properties.status).toBe("reconstructed");
      expect(properties.accuracyMetres).toBeGreaterThanOrEqual(8000);
    }
  });
});

describe("the highest ground, looked for another way", () => {
  const described = JSON.parse(readFileSync(`${GEODATA}/inputs/heights.json`, "utf8"));
  const { west, north } = described.bounds;
  let samples = new Uint16Array();

  beforeAll(async () => {
    const { data } = await sharp(`${GEODATA}/inputs/${described.file}`)
      .toColourspace("grey16")
      .raw({ depth: "ushort" })
      .toBuffer({ resolveWithObject: true });
    samples = new Uint16Array(data.buffer, data.byteOffset, described.width * described.height);
  });

  /** The cell as it is, without a spline. */
  const height = (x: number, y: number) =>
    samples[Math.floor((north - y) * 60) * described.width + Math.floor((x - west) * 60)] ?? 0;

  const KM = 111.2;

  /** Vertices of a line at least 3 km apart, so that its legs tell its direction and not its wiggles. */
  function thinned(line: readonly (readonly [number, number])[]) {
    let last = line[0] ?? [0, 0];
    return line.filter((at, i) => {
      const shrink = Math.cos((at[1] * Math.PI) / 180);
      const far = Math.hypot((at[0] - last[0]) * shrink, at[1] - last[1]) * KM >= 3;
      if (far) last = at;
      return far || i === 0;
    });
  }

  /** By cells, in the plane, along each leg and square to it. */
  function shareOf(vertices: readonly (readonly [number, number])[]): number {
    const line = thinned(vertices);
    let [high, all] = [0, 0];
    for (let i = 1; i < line.length; i++) {
      const [[x1, y1], [x2, y2]] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]];
      const shrink = Math.cos((y1 * Math.PI) / 180);
      const [dx, dy] = [(x2 - x1) * shrink * KM, (y2 - y1) * KM];
      const length = Math.hypot(dx, dy);
      const count = Math.max(1, Math.round(length));
      for (let k = 0; k < count; k++) {
        const share = (k + 0.5) / count;
        const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
        const across = Array.from({ length: 49 }, (_, n) => (n - 24) / 2).map((km) => ({
          km: Math.abs(km),
          metres: height(x - ((dy / length) * km) / KM / shrink, y + ((dx / length) * km) / KM),
        }));
        const most = Math.max(...across.map(({ metres }) => metres));
        all += length / count;
        if (across.some(({ km, metres }) => km <= 2.5 && metres === most)) high += length / count;
      }
    }
    return high / all;
  }

  it("lies beside the lines as often, to a tenth: two cells of the shortest of them, which is 30 km long", () => {
    for (const { id, geometry, properties } of tested) {
      const other = shareOf(geometry.coordinates);
      expect(Math.abs(other - (properties.highGroundShare ?? 0)), id).toBeLessThan(0.1);
    }
  });

  it("lies away from what the words lead along a shore, or straight over a plain", () => {
    for (const id of ["1864-zaysan", "1864-saur"]) {
      expect(shareOf(section(id).geometry.coordinates), id).toBeLessThan(0.4);
    }
  });
});

describe("the crests of 1864", () => {
  it("are crossed by a mapped river nowhere but as near to its head as that is known", () => {
    const rivers = published("rivers.geojson").features.flatMap(({ geometry, properties }) =>
      (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates).map(
        (course) => ({ course, metres: properties.accuracyMetres }),
      ),
    );
    for (const id of sought) {
      const crest = lineString([...section(id).geometry.coordinates]);
      for (const { course, metres } of rivers) {
        const [head = [0, 0]] = course;
        const around = circle([...head], metres, { units: "meters" });
        const met = lineIntersect(crest, lineString([...course])).features;
        const strange = met.filter((at) => !booleanPointInPolygon(at, around));
        expect(
          strange.map(({ geometry }) => geometry.coordinates),
          id,
        ).toEqual([]);
      }
    }
  });

  // Ridges and a river's source that the act of 1869 names between the passes, through none of which it was drawn.
  it.each(["k69-11", "k69-14"])(
    "pass within 2.5 km of %s, which they were not drawn through",
    (id) => {
      const point = published("instruments.json")
        .flatMap(({ points }) => points)
        .find((one) => one.id === id);
      const lines = sought.map((name) => section(name).geometry.coordinates);
      expect(lines.flat().map(String)).not.toContain(String(point?.position));
      const off = lines.map((line) => ruler(line).locate(point?.position ?? [0, 0]).distanceOff);
      expect(Math.min(...off)).toBeLessThan(2500);
    },
  );

  it("part where the hills leave the ridge, at one vertex", () => {
    const ridge = section("1864-altai").geometry.coordinates.at(-1);
    expect(section("1864-kalguty").geometry.coordinates[0]).toEqual(ridge);
  });
});
