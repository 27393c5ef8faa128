import { describe, expect, it } from "vitest";
import { slope, telling, walkCurve, walkLine } from "../../src/checks/curve.ts";
import { INDEPENDENT_WALK } from "./independentWalk.ts";
import { presentLine } from "./published.ts";

const line = presentLine();
const curve = [...walkCurve(line)].reverse();

/** Of a length: that the two programs stop at the same places is not to be expected. */
const OTHER_PROGRAM = 0.002;

describe("the curve of the border of 2002", () => {
  it("lies, for rulers between two of an independent walk, between its lengths", () => {
    const between = curve.filter(
      ({ ruler }) => ruler < 50_000 && INDEPENDENT_WALK.every(([known]) => known !== ruler),
    );
    expect(between.map(({ ruler }) => ruler)).toEqual([30, 300, 3000, 30_000]);
    for (const { ruler, length } of between) {
      const longer = INDEPENDENT_WALK.findLast(([known]) => known < ruler)?.[1] ?? Number.NaN;
      const shorter = INDEPENDENT_WALK.find(([known]) => known > ruler)?.[1] ?? Number.NaN;
      expect(length / 1000).toBeLessThan(longer * (1 + OTHER_PROGRAM));
      expect(length / 1000).toBeGreaterThan(shorter * (1 - OTHER_PROGRAM));
    }
  });

  it("is all below the length of the line as drawn, 1,819.98 km", () => {
    expect(curve).toHaveLength(18);
    for (const { length } of curve) expect(length).toBeLessThan(1_819_980);
  });

  it("falls as steeply as that walk's, to the two decimals of the dimension that are shown: 1.06", () => {
    const told = telling(curve, line.length - 1);
    const other = INDEPENDENT_WALK.filter(([ruler]) => ruler >= 200).map(([ruler, length]) => ({
      ruler,
      length,
    }));
    // The leg is 67 m on average, so 100 m is too short, and 200 km goes in five times only.
    expect(told.map(({ ruler }) => ruler)).toEqual([
      200, 300, 500, 1000, 2000, 3000, 5000, 10_000, 20_000, 30_000, 50_000, 100_000,
    ]);
    expect((1 - slope(other)).toFixed(2)).toBe("1.06");
    expect((1 - slope(told)).toFixed(2)).toBe("1.06");
  });

  it("is drawn whole at 50 m, and by one step in several at 10 m, of which all are counted", () => {
    expect(walkLine(line, 50).every).toBe(1);
    const finest = walkLine(line, 10);
    expect(finest.every).toBeGreaterThan(1);
    expect(finest.points.length).toBeLessThanOrEqual(40_001);
    const [, km] = INDEPENDENT_WALK[0];
    expect(Math.abs(finest.steps / (km * 100) - 1)).toBeLessThan(OTHER_PROGRAM);
    expect(finest.points[0]).toEqual(line[0]);
    expect(finest.points.at(-1)).toEqual(line.at(-1));
  });
});
