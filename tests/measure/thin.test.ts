import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thinned } from "../../src/measure/thin.ts";

const row = (count: number) => Array.from({ length: count }, (_, i) => i);

describe("a thinned row of points", () => {
  it("is every so manieth, and the last", () => {
    expect(thinned(row(6), 3)).toEqual({ every: 2, points: [0, 2, 4, 5] });
    expect(thinned(row(7), 4)).toEqual({ every: 2, points: [0, 2, 4, 6] });
  });

  it("is all of them where they are no more than that, or none", () => {
    expect(thinned(row(5), 5)).toEqual({ every: 1, points: row(5) });
    expect(thinned([], 5)).toEqual({ every: 1, points: [] });
  });

  it("has both ends, no more points than asked for and one, and no gap wider than it says", () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(sizes, ([count, most]) => {
        const { every, points } = thinned(row(count), most);
        expect([points[0], points.at(-1)]).toEqual([0, count - 1]);
        expect(points.length).toBeLessThanOrEqual(most + 1);
        for (const [i, point] of points.entries()) {
          if (i > 0) expect(point - (points[i - 1] ?? 0)).toBeLessThanOrEqual(every);
        }
      }),
    );
  });
});
