import { distance, length, lineString, nearestPointOnLine, point } from "@turf/turf";
import geodesic from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import { presentLine, presentSections, published } from "./published.ts";

const sections = presentSections();
const line = presentLine();
const km = (coordinates: [number, number][]) => length(lineString(coordinates));
const section = (id: string) => {
  const found = sections.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
};

describe("the present border", () => {
  it("is made of the first sections of the file, in its order, each once", () => {
    const ids = published("borders.geojson").features.map(({ id }) => id);
    expect(sections.map(({ id }) => id)).toEqual(ids.slice(0, sections.length));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("runs from section to section without a gap, from north to south", () => {
    for (const [index, { id, geometry }] of sections.entries()) {
      const next = sections[index + 1];
      if (next === undefined) break;
      expect(next.geometry.coordinates[0], `${id} → ${next.id}`).toEqual(
        geometry.coordinates.at(-1),
      );
    }
    expect(line[0]?.[1]).toBeGreaterThan(line.at(-1)?.[1] ?? Number.NaN);
  });

  // The treaties' coordinates are in the 1942 system, about 100 m from WGS84, and given to 0.1′ or 0.1″.
  it.each([
    ["Russia", 0, 49 + 6.9 / 60, 87 + 17.2 / 60],
    ["Kyrgyzstan", -1, 42 + 12 / 60 + 36.4 / 3600, 80 + 10 / 60 + 31.1 / 3600],
  ])("ends within 0.2 km of the tri-point with %s agreed in 1999", (_, at, latitude, longitude) => {
    const end = line.at(at) ?? [];
    expect(distance(point([...end]), point([longitude, latitude]))).toBeLessThan(0.2);
  });

  // Figures measured from the same package by another program, before this one was written.
  it("has 27,120 vertices and is 1,819.98 km long on turf's sphere, 1,821.88 km on WGS84", () => {
    expect(line).toHaveLength(27_120);
    expect(km(line)).toBeCloseTo(1819.98, 2);
    let metres = 0;
    for (const [i, [longitude, latitude]] of line.entries()) {
      const next = line[i + 1];
      if (next === undefined) break;
      const { s12 = Number.NaN } = geodesic.Geodesic.WGS84.Inverse(
        latitude,
        longitude,
        next[1],
        next[0],
      );
      metres += s12;
    }
    expect(metres / 1000).toBeCloseTo(1821.88, 2);
  });

  // Four decimals are steps of 10 m. Known of this line: rounding to 4 adds 8 km, to 3 adds 150.
  it("carries detail below 10 m: with four decimals it would grow by 8 km, with three by 150", () => {
    const rounded = (decimals: number) =>
      km(
        line.map(([longitude, latitude]) => [
          Number(longitude.toFixed(decimals)),
          Number(latitude.toFixed(decimals)),
        ]),
      ) - km(line);
    expect(Math.abs(rounded(5))).toBeLessThan(0.5);
    expect(Math.round(rounded(4))).toBe(8);
    expect(rounded(3) / 150).toBeCloseTo(1, 1);
  });

  it("crosses the Emil where the river's article says, within the width of its rounding", () => {
    const crossing = nearestPointOnLine(
      lineString(section("tacheng-plain").geometry.coordinates),
      point([82.725, 46.4931]),
    );
    expect(crossing.properties.pointDistance).toBeLessThan(0.05);
  });

  it("leaves the site of the fighting of August 1969 to China, about 1.5 km east of the line", () => {
    const site: [number, number] = [82.2833, 45.5833];
    const nearest = nearestPointOnLine(
      lineString(section("barlyk").geometry.coordinates),
      point(site),
    );
    const [longitude = Number.NaN] = nearest.geometry.coordinates;
    expect(longitude).toBeLessThan(site[0]);
    expect(nearest.properties.pointDistance).toBeGreaterThan(1);
    expect(nearest.properties.pointDistance).toBeLessThan(2);
  });
});

describe("its river sections", () => {
  const water = sections.filter(({ properties }) => properties.kind === "water");

  it("are of nine rivers, and no section on land names one", () => {
    expect([...new Set(water.map(({ properties }) => properties.river))]).toEqual([
      "ak-kaba",
      "alkabek",
      "irtysh",
      "ulken-ulasty",
      "khabar-asu-stream",
      "khorgos",
      "sumbe",
      "tekes",
      "narynkol",
    ]);
    for (const { id, properties } of sections) {
      expect(properties.river === null, id).toBe(properties.kind === "land");
    }
  });

  // Lengths between section ends that were set by another hand, without snapping to the line's shape.
  it.each([
    [["ak-kaba"], 100.8],
    [["alkabek", "alkabek-lower"], 78.2],
    [["black-irtysh"], 5.0],
    [["ulken-ulasty"], 70.5],
    [["khabar-asu-stream"], 25.7],
    [["khorgos-upper", "khorgos"], 138.6],
    [["sumbe"], 32.8],
    [["tekes"], 66.3],
    [["narynkol"], 30.5],
  ])("measure what was measured before, within the doubt of their ends: %s", (ids, expected) => {
    const parts = ids.map(section);
    const total = parts.reduce((sum, { geometry }) => sum + km(geometry.coordinates), 0);
    const doubt =
      (parts[0]?.properties.startAccuracyMetres ?? 0) +
      (parts.at(-1)?.properties.endAccuracyMetres ?? 0);
    expect(Math.abs(total - expected)).toBeLessThan(doubt / 1000);
  });

  it("are drawn with more vertices to the kilometre than the land on either side", () => {
    const density = ({ geometry }: (typeof sections)[number]) =>
      geometry.coordinates.length / km(geometry.coordinates);
    for (const [index, river] of sections.entries()) {
      if (river.properties.kind !== "water") continue;
      for (const beside of [sections[index - 1], sections[index + 1]]) {
        if (beside === undefined || beside.properties.kind === "water") continue;
        expect(density(river), `${river.id} beside ${beside.id}`).toBeGreaterThan(density(beside));
      }
    }
  });

  it("begin and end where published coordinates put the Khorgos: at its lake and at its mouth", () => {
    const coordinates = [
      ...section("khorgos-upper").geometry.coordinates,
      ...section("khorgos").geometry.coordinates,
    ];
    // 44°42′14″ N 80°18′36″ E and 43°49′25″ N 80°31′19″ E; a second of arc is 31 m.
    expect(distance(coordinates[0] ?? [], [80 + 18.6 / 60, 44 + 42 / 60 + 14 / 3600])).toBeLessThan(
      0.1,
    );
    expect(
      distance(coordinates.at(-1) ?? [], [80 + 31 / 60 + 19 / 3600, 43 + 49 / 60 + 25 / 3600]),
    ).toBeLessThan(0.1);
  });

  it("meet where one takes the other in: the Alkabek the Irtysh, the Sumbe the Tekes", () => {
    const ends = water.map(({ id, geometry }) => [id, geometry.coordinates] as const);
    const joins = (from: string, to: string) => {
      const [a, b] = [from, to].map((id) => ends.find(([other]) => other === id)?.[1]);
      expect(a?.at(-1), `${from} → ${to}`).toEqual(b?.[0]);
    };
    joins("alkabek-lower", "black-irtysh");
    joins("khorgos-head", "khorgos-upper");
    joins("sumbe", "tekes");
  });
});
