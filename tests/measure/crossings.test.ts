import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CrossingIndex } from "../../src/measure/crossings.ts";
import type { Position } from "../../src/measure/position.ts";

describe("where a line is crossed", () => {
  const meridian = new CrossingIndex([
    [80, 50],
    [80, 45],
    [80, 40],
  ]);

  it("by a zigzag across a meridian is at each of its legs, at the latitude half way", () => {
    const zigzag = Array.from({ length: 9 }, (_, i): Position => [i % 2 === 0 ? 79 : 81, 49 - i]);
    const crossings = meridian.of(zigzag);
    expect(crossings.map(({ point }) => point)).toEqual(
      Array.from({ length: 8 }, (_, i) => [80, 48.5 - i]),
    );
    expect(crossings.map(({ otherSegment }) => otherSegment)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    for (const { otherFraction } of crossings) expect(otherFraction).toBeCloseTo(0.5, 12);
  });

  it("through a vertex of either is told once", () => {
    expect(
      meridian.of([
        [79, 45],
        [81, 45],
      ]),
    ).toHaveLength(1);
    expect(
      meridian.of([
        [79, 44],
        [80, 44],
        [81, 44],
      ]),
    ).toHaveLength(1);
  });

  it("is nowhere along the line itself, and an even number of times where it is only touched", () => {
    expect(
      meridian.of([
        [80, 48],
        [80, 42],
      ]),
    ).toEqual([]);
    const touching = meridian.of([
      [79, 44],
      [80, 43],
      [79, 42],
    ]);
    expect(touching.length % 2).toBe(0);
  });

  it("is nowhere by a copy of a line, however it winds, nor by a part of it or the way back", () => {
    const winding = Array.from(
      { length: 200 },
      (_, i): Position => [80 + 0.1 * Math.sin(i / 3) + 0.03 * Math.sin(i * 1.7), 50 - i / 20],
    );
    const index = new CrossingIndex(winding);
    for (const copy of [winding, winding.toReversed(), winding.slice(20, 90)]) {
      expect(index.of(copy)).toEqual([]);
    }
    // It has one longitude for each latitude: moved aside it meets itself nowhere, moved along it does at each bend.
    expect(index.of(winding.map(([x, y]): Position => [x + 0.01, y]))).toEqual([]);
    expect(index.of(winding.map(([x, y]): Position => [x, y + 0.01])).length).toBeGreaterThan(10);
  });

  it("is an odd number of times between two places on different sides, whatever the way", () => {
    const at = fc.tuple(
      fc.double({ min: 78, max: 82, noNaN: true }),
      fc.double({ min: 41, max: 49, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(at, { minLength: 2, maxLength: 30 }), (way) => {
        const [first, last] = [way[0]?.[0] ?? 0, way.at(-1)?.[0] ?? 0];
        fc.pre(first !== 80 && last !== 80);
        expect(meridian.of(way).length % 2).toBe(first < 80 === last < 80 ? 0 : 1);
      }),
    );
  });

  it("of a point is not to be asked", () => {
    expect(() => new CrossingIndex([[80, 45]])).toThrow(RangeError);
  });
});
