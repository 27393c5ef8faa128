import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CURVE_RULERS,
  decades,
  logScale,
  nearestRuler,
  RULERS,
  roundTicks,
  slope,
  span,
  telling,
  walkCurve,
  walkLine,
} from "../../src/checks/curve.ts";
import { greatCircleDistance, greatCircleLength } from "../../src/measure/geodesy.ts";
import type { Position } from "../../src/measure/position.ts";

const METRES_IN_DEGREE = (Math.PI * 6_371_008.8) / 180;

/** Of the ruler: what one step of the dividers may be off by. */
const STEP = 2e-6;

/** A meridian, which is a great circle: as long to one ruler as to another. */
const meridian = (degrees: number, legs: number) =>
  Array.from({ length: legs + 1 }, (_, i): Position => [80, 45 + (i * degrees) / legs]);

/** A Koch curve from 80° E to `side` degrees further east, on the equator: there, a plane to 1e-6. */
function koch(level: number, side: number): Position[] {
  let line: Position[] = [
    [80, 0],
    [80 + side, 0],
  ];
  for (let k = 0; k < level; k++) {
    line = line.flatMap(([x, y], i): Position[] => {
      const next = line[i + 1];
      if (next === undefined) return [[x, y]];
      const [dx, dy] = [(next[0] - x) / 3, (next[1] - y) / 3];
      const height = Math.sqrt(3) / 2;
      return [
        [x, y],
        [x + dx, y + dy],
        [x + 1.5 * dx - height * dy, y + 1.5 * dy + height * dx],
        [x + 2 * dx, y + 2 * dy],
      ];
    });
  }
  return line;
}

const KOCH_SLOPE = 1 - Math.log(4) / Math.log(3);

describe("the rulers", () => {
  it("go from 10 m to 200 km, each a tenth to four tenths longer than the last", () => {
    expect([RULERS[0], RULERS.at(-1)]).toEqual([10, 200_000]);
    for (const [i, ruler] of RULERS.entries()) {
      const next = RULERS[i + 1] ?? ruler * 1.2;
      expect(next / ruler).toBeGreaterThan(1.1);
      expect(next / ruler).toBeLessThan(1.4);
    }
  });

  it("of the curve are all among those to choose from, longest and so quickest first", () => {
    expect(CURVE_RULERS.filter((ruler) => !RULERS.includes(ruler))).toEqual([]);
    expect(CURVE_RULERS).toEqual([...CURVE_RULERS].sort((a, b) => b - a));
    expect([CURVE_RULERS[0], CURVE_RULERS.at(-1)]).toEqual([200_000, 10]);
  });

  it("are found again by ratio, not by difference", () => {
    expect(RULERS.map(nearestRuler)).toEqual(RULERS.map((_, i) => i));
    // 97 from 1000 and 103 from 1200, but 1097/1000 is more than 1200/1097.
    expect(RULERS[nearestRuler(1097)]).toBe(1200);
    expect(RULERS[nearestRuler(51.6)]).toBe(50);
    expect(RULERS[nearestRuler(1)]).toBe(10);
    expect(RULERS[nearestRuler(1e9)]).toBe(200_000);
  });
});

describe("the curve of a straight line", () => {
  const shares: number[] = [];
  const curve = [...walkCurve(meridian(1, 400), (share) => shares.push(share))];

  it("has a point for every ruler, in the order in which they are walked", () => {
    expect(curve.map(({ ruler }) => ruler)).toEqual(CURVE_RULERS);
  });

  it("is flat: every ruler finds the length of the meridian", () => {
    for (const { length } of curve) {
      expect(Math.abs(length / METRES_IN_DEGREE - 1)).toBeLessThan(STEP);
    }
    // Over four decades an error of a step in every walk tilts it by less than that.
    expect(Math.abs(slope(curve))).toBeLessThan(STEP);
  });

  it("tells how far the walking has come, from near nothing to the whole", () => {
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.01);
    expect(shares.at(-1)).toBeCloseTo(1, 12);
  });

  it("says so as each walk ends, not after all of them", () => {
    let heard = 0;
    const walks = walkCurve(meridian(1, 400), () => heard++);
    expect(heard).toBe(0);
    expect(walks.next().value).toEqual(curve[0]);
    const afterOne = heard;
    expect(afterOne).toBeGreaterThan(0);
    walks.next();
    expect(heard).toBeGreaterThan(afterOne);
  });
});

describe("a Koch curve", () => {
  const side = 0.27;
  const metres = side * METRES_IN_DEGREE;

  it("drawn with legs of a third, a ninth … falls with log–log slope 1 − log 4 / log 3", () => {
    const curve = [1, 2, 3, 4, 5].map((level) => ({
      ruler: metres / 3 ** level,
      length: greatCircleLength(koch(level, side)),
    }));
    expect(slope(curve)).toBeCloseTo(KOCH_SLOPE, 6);
  });

  it("tells its dimension to dividers, whose rulers know nothing of its thirds", () => {
    const level = 7;
    const line = koch(level, side);
    const told = telling([...walkCurve(line)].reverse(), line.length - 1);
    expect(told[0]?.ruler).toBeGreaterThanOrEqual((2 * metres) / 3 ** level);
    expect((told.at(-1)?.ruler ?? 0) / (told[0]?.ruler ?? 0)).toBeGreaterThanOrEqual(100);
    // Whether dividers catch its corners or pass them by moves a length by a tenth to either side;
    // over two decades that tilts the fit by 0.1 × Σ|x − x̄| / Σ(x − x̄)², at most 0.055.
    expect(Math.abs(slope(told) - KOCH_SLOPE)).toBeLessThan(0.055);
  });
});

describe("the slope", () => {
  it("of a power law is its exponent", () => {
    const exponents = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(exponents, fc.integer({ min: 2, max: 18 }), (exponent, count) => {
        const curve = CURVE_RULERS.slice(0, count).map((ruler) => ({
          ruler,
          length: 1.8e6 * ruler ** exponent,
        }));
        expect(slope(curve)).toBeCloseTo(exponent, 9);
      }),
    );
  });

  it("is that of the line with the least squares: halfway between two points above one another", () => {
    const curve = [
      { ruler: 1, length: 1 },
      { ruler: 10, length: 10 },
      { ruler: 10, length: 1000 },
    ];
    expect(slope(curve)).toBeCloseTo(2, 12);
  });

  it("of one point is none", () => {
    expect(slope([{ ruler: 10, length: 100 }])).toBeNaN();
  });
});

describe("what tells of the line", () => {
  // 100 km in 1000 legs of 100 m, whatever the ruler.
  const curve = [10, 100, 200, 1000, 10_000, 20_000].map((ruler) => ({ ruler, length: 100_000 }));

  it("are rulers that span at least two legs and go in at least ten times", () => {
    expect(telling(curve, 1000).map(({ ruler }) => ruler)).toEqual([200, 1000, 10_000]);
  });

  it("is nothing, where no ruler among them is ten times another", () => {
    expect(telling(curve, 100)).toEqual([]);
    expect(telling([], 100)).toEqual([]);
  });
});

describe("a line walked to be drawn", () => {
  it("has all its steps while they are few", () => {
    const { points, steps, length, every } = walkLine(meridian(1, 400), 1000);
    expect(every).toBe(1);
    expect(Math.abs(length / METRES_IN_DEGREE - 1)).toBeLessThan(STEP);
    expect(points).toHaveLength(steps + 2);
  });

  it("is thinned evenly when they are many, and its numbers are not", () => {
    const degrees = 10;
    const ruler = 10;
    const { points, steps, length, every } = walkLine(meridian(degrees, 400), ruler);
    const exact = degrees * METRES_IN_DEGREE;
    expect(steps).toBe(Math.floor(exact / ruler));
    expect(Math.abs(length / exact - 1)).toBeLessThan(STEP);
    expect(points.length).toBeLessThanOrEqual(40_001);
    expect(points.length).toBeGreaterThan(20_000);
    expect(points[0]).toEqual([80, 45]);
    expect(points.at(-1)).toEqual([80, 45 + degrees]);
    for (const [i, point] of points.entries()) {
      const next = points[i + 1];
      if (next === undefined || i >= points.length - 3) break;
      const apart = greatCircleDistance(point, next);
      expect(Math.abs(apart / (every * ruler) - 1)).toBeLessThan(STEP);
    }
  });
});

describe("an axis", () => {
  it("gives equal ratios equal room, from one end to the other, either way round", () => {
    for (const ends of [[0, 300] as const, [158, 20] as const]) {
      const at = logScale([10, 10_000], ends);
      expect(at(10)).toBeCloseTo(ends[0], 9);
      expect(at(10_000)).toBeCloseTo(ends[1], 9);
      expect(at(100) - at(10)).toBeCloseTo(at(10_000) - at(1000), 9);
    }
  });

  it("is marked at the powers of ten it reaches", () => {
    expect(decades([10, 200_000])).toEqual([10, 100, 1000, 10_000, 100_000]);
    expect(decades([11, 1000])).toEqual([100, 1000]);
    expect(decades([11, 99])).toEqual([]);
  });

  it("is marked at round numbers", () => {
    expect(roundTicks([1126, 1812], 5).values).toEqual([1200, 1400, 1600, 1800]);
    expect(roundTicks([1100, 1850], 20).values).toHaveLength(16);
    const fine = roundTicks([4.76, 5.24], 5);
    expect(fine.values.map((value) => value.toFixed(fine.decimals))).toEqual([
      "4.8",
      "4.9",
      "5.0",
      "5.1",
      "5.2",
    ]);
  });

  it("has from two marks to as many as wished, all on it, each told from the next by its decimals", () => {
    const low = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
    const factor = fc.double({ min: 1.1, max: 3, noNaN: true });
    fc.assert(
      fc.property(low, factor, fc.integer({ min: 5, max: 9 }), (from, times, most) => {
        const { values, decimals } = roundTicks([from, from * times], most);
        expect(values.length).toBeLessThanOrEqual(most);
        expect(values.length).toBeGreaterThanOrEqual(2);
        const slack = 1e-9 * from;
        expect(Math.min(...values)).toBeGreaterThanOrEqual(from - slack);
        expect(Math.max(...values)).toBeLessThanOrEqual(from * times + slack);
        expect(new Set(values.map((value) => value.toFixed(decimals))).size).toBe(values.length);
      }),
    );
  });

  it("reaches a little beyond the lengths on it, and does not make a fall of a straight line's rounding", () => {
    const [low, high] = span([1126, 1812]);
    expect(low).toBeLessThan(1126);
    expect(low).toBeGreaterThan(1100);
    expect(high).toBeGreaterThan(1812);
    expect(high).toBeLessThan(1850);
    const [from, to] = span([100, 100.0001]);
    expect(to / from).toBeCloseTo(1.1, 9);
    expect(Math.sqrt(from * to)).toBeCloseTo(100, 3);
  });
});
