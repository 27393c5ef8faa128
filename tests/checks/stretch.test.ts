import { describe, expect, it } from "vitest";
import { lineRuler, measureStretch } from "../../src/checks/stretch.ts";
import {
  geodesicDistance,
  geodesicLength,
  greatCircleDistance,
} from "../../src/measure/geodesy.ts";
import type { Section } from "../../src/model/schema.ts";
import { LINE, SECTIONS, section } from "./smallBorder.ts";

const along = lineRuler(LINE, SECTIONS);
const [ridge, river, plain] = along.sections.map(({ length }) => length.wgs84) as [
  number,
  number,
  number,
];
const whole = along.ruler.length.wgs84;

/** A tenth of a degree of meridian, from where a section ends. */
function southOf({ geometry }: Section): Section["geometry"] {
  const [longitude, latitude] = geometry.coordinates.at(-1) ?? [0, 0];
  const coordinates: [number, number][] = [
    [longitude, latitude],
    [longitude, latitude - 0.1],
  ];
  return { type: "LineString", coordinates };
}

describe("a ruler along a border line", () => {
  it("has the line's sections, each as long as its own coordinates", () => {
    expect(along.sections.map(({ section: { id } }) => id)).toEqual(LINE.sections);
    for (const { section: own, length, from, to } of along.sections) {
      const metres = geodesicLength(own.geometry.coordinates);
      expect(length.wgs84).toBeCloseTo(metres, 6);
      expect(to.wgs84 - from.wgs84).toBeCloseTo(metres, 6);
    }
  });

  it("is refused where the sections are not the line's, or do not meet", () => {
    const [first, second, third] = SECTIONS as [
      (typeof SECTIONS)[number],
      (typeof SECTIONS)[number],
      (typeof SECTIONS)[number],
    ];
    const far = section("river", [
      [80, 45.19],
      [80, 45.1],
    ]);
    expect(() => lineRuler(LINE, [first, third, second])).toThrow("is not plain");
    expect(() => lineRuler(LINE, [first, second])).toThrow("has 3 sections");
    expect(() => lineRuler(LINE, [first, far, third])).toThrow(
      "river does not begin where the one before it ends",
    );
  });
});

describe("a stretch of a border", () => {
  it("of the whole line is the sum of its water and its land", () => {
    const stretch = measureStretch(along, 0, whole);
    expect(stretch.water.wgs84).toBeCloseTo(river, 6);
    expect(stretch.land.wgs84).toBeCloseTo(ridge + plain, 6);
    expect(stretch.length.wgs84).toBeCloseTo(whole, 6);
    expect(stretch.length.turf).toBeCloseTo(stretch.water.turf + stretch.land.turf, 6);
    expect(stretch.straight.turf).toBe(greatCircleDistance([80, 45.3], [80, 45]));
    expect(stretch.sinuosity).toBeCloseTo(whole / geodesicDistance([80, 45.3], [80, 45]), 9);
  });

  it("walked northwards names its sections northwards", () => {
    const stretch = measureStretch(along, whole - 1000, 1000);
    expect(stretch.sections.map(({ section: { id } }) => id)).toEqual(["plain", "river", "ridge"]);
    expect(stretch.sections[0]?.length.wgs84).toBeCloseTo(plain - 1000, 6);
    expect(stretch.from.chainage.wgs84).toBeGreaterThan(stretch.to.chainage.wgs84);
  });

  it("within one land section has no water", () => {
    const stretch = measureStretch(along, 1000, 2000);
    expect(stretch.water).toEqual({ turf: 0, wgs84: 0 });
    expect(stretch.land.wgs84).toBeCloseTo(1000, 6);
  });
});

describe("the accuracy of a stretch", () => {
  it("between two sections adds the geometry of both ends as squares: 30 and 40 make 50", () => {
    const stretch = measureStretch(along, 1000, ridge + 1000);
    expect(stretch.accuracyMetres).toBeCloseTo(50, 9);
  });

  it("of the split counts the place where land turns into water, by the less known side", () => {
    // 400 m by the ridge's end, 300 m by the river's start: one place, 400 m.
    const stretch = measureStretch(along, 1000, ridge + 1000);
    expect(stretch.splitAccuracyMetres).toBeCloseTo(Math.hypot(50, 400), 9);
  });

  it("does not depend on the way one walks", () => {
    const there = measureStretch(along, 1000, whole - 1000);
    const back = measureStretch(along, whole - 1000, 1000);
    expect(back.accuracyMetres).toBe(there.accuracyMetres);
    expect(back.splitAccuracyMetres).toBeCloseTo(there.splitAccuracyMetres, 9);
    // Two turns: 400 m, and 1200 m where the river's end is known less well than the plain's start.
    expect(there.splitAccuracyMetres).toBeCloseTo(Math.hypot(30, 50, 400, 1200), 9);
  });

  it("of exactly one section inherits how well its two ends are known", () => {
    const stretch = measureStretch(along, ridge, ridge + river);
    expect(stretch.accuracyMetres).toBeCloseTo(Math.hypot(40, 400, 50, 1200), 9);
    expect(stretch.splitAccuracyMetres).toBe(stretch.accuracyMetres);
  });

  it("of the split leaves out a place where land goes on as land", () => {
    const [ridge, , plain] = SECTIONS;
    if (ridge === undefined || plain === undefined) throw new Error("the fixture has changed");
    const line = { ...LINE, sections: ["ridge", "plain"] };
    const next: Section = { ...plain, geometry: southOf(ridge) };
    const stretch = measureStretch(lineRuler(line, [ridge, next]), 1000, 20_000);
    expect(stretch.sections).toHaveLength(2);
    expect(stretch.splitAccuracyMetres).toBe(stretch.accuracyMetres);
  });

  it("at the ends of the line is that of the geometry alone", () => {
    expect(measureStretch(along, 0, whole).accuracyMetres).toBeCloseTo(Math.hypot(30, 50), 9);
  });
});

describe("a stretch that ends less than a metre past the end of a section", () => {
  const [first] = along.sections;
  const end = first?.to.wgs84 ?? 0;

  it("lists no part of the next, and does not pass the place where land turns into water", () => {
    const past = measureStretch(along, 0, end + 0.4);
    expect(past.sections.map(({ section: { id } }) => id)).toEqual(["ridge"]);
    expect(past.splitAccuracyMetres).toBe(past.accuracyMetres);
    expect(past.length.wgs84).toBeCloseTo(end + 0.4, 6);
    const before = measureStretch(along, end - 0.4, along.ruler.length.wgs84);
    expect(before.sections.map(({ section: { id } }) => id)).toEqual(["river", "plain"]);
  });

  it("still lies on a section where it is no longer than that", () => {
    expect(measureStretch(along, end - 0.3, end + 0.2).sections).toHaveLength(1);
    expect(measureStretch(along, 100, 100).sections).toHaveLength(1);
  });
});
