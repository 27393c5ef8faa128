import { length as turfLength } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geodesicDistance, geodesicLength, greatCircleLength } from "../../src/measure/geodesy.ts";
import type { Part } from "../../src/measure/line.ts";
import type { Position } from "../../src/measure/position.ts";
import { ruler } from "../../src/measure/ruler.ts";
import { between } from "./arbitraries.ts";
import { AGAINST_KARNEY, PLACE, ROUNDING, relativeError } from "./tolerances.ts";
import { wanderingLine } from "./wanderingLine.ts";

const EQUATOR_DEGREE = (Math.PI * 6_378_137) / 180;

const line = wanderingLine(2000);
const parts: Part[] = [
  { id: "north", class: "land", count: 501 },
  { id: "river", class: "water", count: 301 },
  { id: "middle", class: "land", count: 1001 },
  { id: "south", class: "water", count: line.length - 1800 },
];
const along = ruler(line, parts);
const whole = along.length.wgs84;

/** A chainage anywhere on the line, and now and then exactly on a vertex. */
const chainage = fc.oneof(
  between(0, whole),
  fc.nat(line.length - 1).map((i) => along.locate(line[i] as Position).distanceAlong),
  fc.constantFrom(0, whole),
);
/** Shorter stretches lose the ninth digit to the 2 nm in which a position is kept. */
const SHORTEST = 10;

describe("the length of a line by its ruler", () => {
  it("is a plain sum by GeographicLib, and turf's own length of the same line", () => {
    expect(relativeError(whole, geodesicLength(line))).toBeLessThan(AGAINST_KARNEY);
    const coordinates = line.map(([x, y]) => [x, y]);
    const byTurf = turfLength(
      { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates } },
      { units: "meters" },
    );
    expect(relativeError(along.length.turf, byTurf)).toBeLessThan(AGAINST_KARNEY);
  });

  it("along the equator is as many degrees as it has, and turf's shorter by its bias", () => {
    const equator = ruler([
      [80, 0],
      [80.001, 0],
      [81, 0],
      [83, 0],
    ]);
    expect(relativeError(equator.length.wgs84, 3 * EQUATOR_DEGREE)).toBeLessThan(AGAINST_KARNEY);
    const onSphere = (3 * Math.PI * 6_371_008.8) / 180;
    expect(relativeError(equator.length.turf, onSphere)).toBeLessThan(ROUNDING);
  });
});

describe("a place by its chainage", () => {
  it("in the middle of a degree of equator lies half a degree on", () => {
    const equator = ruler([
      [80, 0],
      [81, 0],
    ]);
    const [longitude, latitude] = equator.pointAt(EQUATOR_DEGREE / 2);
    expect(longitude).toBeCloseTo(80.5, 12);
    expect(latitude).toBeCloseTo(0, 12);
  });

  it("is the very vertex at either end", () => {
    expect(along.pointAt(0)).toEqual(line[0]);
    expect(along.pointAt(whole)).toEqual(line.at(-1));
    // A printed millimetre more than the line has.
    expect(along.pointAt(whole + 0.0009)).toEqual(line.at(-1));
  });

  it("is found again where it is", () => {
    fc.assert(
      fc.property(chainage, (metres) => {
        const point = along.pointAt(metres);
        const found = along.locate(point);
        expect(found.distanceOff).toBeLessThan(PLACE);
        // A line that comes near itself may offer another place; it must be the same on the ground.
        expect(geodesicDistance(found.point, point)).toBeLessThan(PLACE);
        expect(geodesicDistance(along.pointAt(found.distanceAlong), point)).toBeLessThan(PLACE);
        if (Math.abs(found.distanceAlong - metres) > PLACE) {
          expect(along.slice(found.distanceAlong, metres).length).toBeGreaterThan(2);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a stretch", () => {
  it("is as long as its slice, by GeographicLib and by turf's great circle", () => {
    fc.assert(
      fc.property(chainage, chainage, (from, to) => {
        fc.pre(Math.abs(to - from) > SHORTEST);
        const { length } = along.measure(from, to);
        const slice = along.slice(from, to);
        expect(relativeError(length.wgs84, geodesicLength(slice))).toBeLessThan(AGAINST_KARNEY);
        expect(relativeError(length.turf, greatCircleLength(slice))).toBeLessThan(AGAINST_KARNEY);
      }),
      { numRuns: 200 },
    );
  });

  it("and the next one are together as long as both", () => {
    fc.assert(
      fc.property(chainage, chainage, chainage, (a, b, c) => {
        const [from, middle, to] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        fc.pre(to - from > SHORTEST);
        const [first, second] = [along.measure(from, middle), along.measure(middle, to)];
        const both = along.measure(from, to);
        for (const earth of ["turf", "wgs84"] as const) {
          const sum = first.length[earth] + second.length[earth];
          expect(relativeError(sum, both.length[earth])).toBeLessThan(AGAINST_KARNEY);
        }
        const joined = [...along.slice(from, middle), ...along.slice(middle, to).slice(1)];
        expect(relativeError(geodesicLength(joined), both.length.wgs84)).toBeLessThan(
          AGAINST_KARNEY,
        );
      }),
      { numRuns: 200 },
    );
  });

  it("walked backwards is as long, with the same parts in the opposite order", () => {
    fc.assert(
      fc.property(chainage, chainage, (from, to) => {
        const there = along.measure(from, to);
        const back = along.measure(to, from);
        expect(back.length).toEqual(there.length);
        expect(back.byClass).toEqual(there.byClass);
        expect(back.from).toEqual(there.to);
        const turned = back.parts.map((part) => ({ ...part, from: part.to, to: part.from }));
        expect(turned.reverse()).toEqual(there.parts);
        expect(along.slice(to, from)).toEqual(along.slice(from, to).reverse());
      }),
      { numRuns: 200 },
    );
  });

  it("is at least as long as the straight line, and so is one on a reversed line", () => {
    const reversed = ruler([...line].reverse());
    expect(relativeError(reversed.length.wgs84, whole)).toBeLessThan(ROUNDING);
    fc.assert(
      fc.property(chainage, chainage, (from, to) => {
        const measured = along.measure(from, to);
        expect(measured.sinuosity).toBeGreaterThanOrEqual(1);
        expect(measured.straight.wgs84).toBe(
          geodesicDistance(along.pointAt(from), along.pointAt(to)),
        );
        const mirrored = reversed.measure(whole - from, whole - to).length.wgs84;
        expect(Math.abs(mirrored - measured.length.wgs84)).toBeLessThan(PLACE);
      }),
      { numRuns: 200 },
    );
  });

  it("around three sides of a square at the equator is about three times the straight line", () => {
    const square = ruler([
      [80, 0],
      [80, 0.01],
      [80.01, 0.01],
      [80.01, 0],
    ]);
    const meridian = geodesicDistance([80, 0], [80, 0.01]);
    const parallel = geodesicDistance([80, 0.01], [80.01, 0.01]);
    const { sinuosity } = square.measure(0, square.length.wgs84);
    const expected = (2 * meridian + parallel) / (EQUATOR_DEGREE / 100);
    expect(relativeError(sinuosity, expected)).toBeLessThan(AGAINST_KARNEY);
  });

  it("that comes back to where it began has no end of bends, and one of no length has none", () => {
    const there: Position[] = [
      [80, 45],
      [80.1, 45],
      [80, 45],
    ];
    const loop = ruler(there);
    expect(loop.measure(0, loop.length.wgs84).sinuosity).toBe(Number.POSITIVE_INFINITY);
    const nowhere = along.measure(1000, 1000);
    expect(nowhere.sinuosity).toBe(1);
    expect(nowhere.length).toEqual({ turf: 0, wgs84: 0 });
    expect(along.slice(1000, 1000)).toHaveLength(2);
  });
});

describe("a slice", () => {
  // Every segment a part: the parts' ends are the vertices' chainages.
  const single = line.slice(1).map((_, i) => ({ id: `${i}`, class: "segment", count: 2 }));
  const segments = ruler(line, single).measure(0, whole).parts;
  const vertexChainage = [0, ...segments.map(({ to }) => to.wgs84)];

  it("from vertex to vertex is those vertices, each once", () => {
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.nat(line.length - 1), (i, j) => {
        fc.pre(i < j);
        const slice = along.slice(vertexChainage[i] ?? 0, vertexChainage[j] ?? 0);
        expect(slice).toEqual(line.slice(i, j + 1));
      }),
      { numRuns: 50 },
    );
  });
});

describe("the parts of a stretch", () => {
  it("of the whole line are all parts, each as long as its own vertices", () => {
    const { parts: stretches } = along.measure(0, whole);
    expect(stretches.map(({ id }) => id)).toEqual(parts.map(({ id }) => id));
    let first = 0;
    for (const [i, { count }] of parts.entries()) {
      const own = line.slice(first, first + count);
      const length = stretches[i]?.length;
      expect(relativeError(length?.wgs84 ?? 0, geodesicLength(own))).toBeLessThan(AGAINST_KARNEY);
      expect(relativeError(length?.turf ?? 0, greatCircleLength(own))).toBeLessThan(AGAINST_KARNEY);
      first += count - 1;
    }
  });

  it("meet end to end, and add up to the stretch and to its classes", () => {
    fc.assert(
      fc.property(chainage, chainage, (from, to) => {
        fc.pre(Math.abs(to - from) > SHORTEST);
        const measured = along.measure(from, to);
        expect(measured.parts[0]?.from).toEqual(measured.from.chainage);
        expect(measured.parts.at(-1)?.to).toEqual(measured.to.chainage);
        for (const [i, part] of measured.parts.slice(1).entries()) {
          expect(part.from).toEqual(measured.parts[i]?.to);
        }
        for (const earth of ["turf", "wgs84"] as const) {
          const ofClass = (name: string) =>
            measured.parts
              .filter((part) => part.class === name)
              .reduce((sum, { length }) => sum + length[earth], 0);
          expect(measured.byClass.land?.[earth]).toBeCloseTo(ofClass("land"), 6);
          expect(measured.byClass.water?.[earth]).toBeCloseTo(ofClass("water"), 6);
          const sum = ofClass("land") + ofClass("water");
          expect(relativeError(sum, measured.length[earth])).toBeLessThan(AGAINST_KARNEY);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("name only what is touched, and count the other class as nothing", () => {
    const river = along.measure(0, whole).parts[1];
    const measured = along.measure((river?.from.wgs84 ?? 0) + 10, (river?.to.wgs84 ?? 0) - 10);
    expect(measured.parts.map(({ id }) => id)).toEqual(["river"]);
    expect(measured.byClass.land).toEqual({ turf: 0, wgs84: 0 });
  });

  it("leave out a part that the stretch only touches, unless it has no length at all", () => {
    const river = along.measure(0, whole).parts[1];
    const [from, to] = [river?.from.wgs84 ?? 0, river?.to.wgs84 ?? 0];
    expect(along.measure(from, to).parts.map(({ id }) => id)).toEqual(["river"]);
    expect(along.measure(to, from).parts.map(({ id }) => id)).toEqual(["river"]);
    expect(along.measure(from + 5, from + 5).parts.map(({ id }) => id)).toEqual(["river"]);
    expect(along.measure(from, from).parts).toHaveLength(1);
    expect(along.measure(whole, whole).parts.map(({ id }) => id)).toEqual(["south"]);
  });
});

describe("nonsense", () => {
  const two: Position[] = [
    [80, 45],
    [81, 45],
  ];

  it.each([
    ["an empty line", () => ruler([]), "at least two positions, not 0"],
    ["a single position", () => ruler([[80, 45]]), "at least two positions, not 1"],
    [
      "a longitude that is no number",
      () =>
        ruler([
          [Number.NaN, 45],
          [80, 45],
        ]),
      "not NaN, 45",
    ],
    [
      "latitude before longitude",
      () =>
        ruler([
          [45, 80],
          [45, 182.6],
        ]),
      "not 45, 182.6",
    ],
    [
      "a longitude past the antimeridian",
      () =>
        ruler([
          [181, 45],
          [180, 45],
        ]),
      "not 181, 45",
    ],
    [
      "a line at the pole",
      () =>
        ruler([
          [80, 45],
          [80, 86],
        ]),
      "up to latitude 85, not 86",
    ],
    [
      "a line across the antimeridian",
      () =>
        ruler([
          [179, 45],
          [-179, 45],
        ]),
      "180th meridian",
    ],
    ["parts that stop early", () => ruler(line, parts.slice(0, 3)), "the parts end at position"],
    ["a part of one position", () => ruler(two, [{ id: "x", class: "y", count: 1 }]), "x has 1"],
    ["a point that is none", () => ruler(two).locate([80, Number.NaN]), "not 80, NaN"],
    ["a chainage before the line", () => ruler(two).pointAt(-1), "not -1"],
    ["a chainage after the line", () => ruler(two).measure(0, 1e6), "not 1000000"],
    ["a chainage that is no number", () => ruler(two).slice(Number.NaN, 5), "not NaN"],
  ])("such as %s is refused in a sentence", (_, attempt, sentence) => {
    expect(attempt).toThrow(RangeError);
    expect(attempt).toThrow(sentence);
  });

  it("does not include a vertex that is there twice", () => {
    const twice = ruler([
      [80, 0],
      [80.5, 0],
      [80.5, 0],
      [81, 0],
    ]);
    expect(relativeError(twice.length.wgs84, EQUATOR_DEGREE)).toBeLessThan(AGAINST_KARNEY);
    expect(twice.pointAt(EQUATOR_DEGREE * 0.75)[0]).toBeCloseTo(80.75, 10);
    expect(twice.locate([80.5, 0.1]).distanceAlong).toBeCloseTo(EQUATOR_DEGREE / 2, 3);
  });
});
