import { describe, expect, it } from "vitest";
import { presentLine } from "../../scripts/bench/lines.ts";
import { rulerLengthFor, walkDivider } from "../../src/measure/divider.ts";
import { greatCircleDistance, greatCircleLength } from "../../src/measure/geodesy.ts";
import type { Position } from "../../src/measure/position.ts";
import { INDEPENDENT_WALK } from "../geodata/independentWalk.ts";
import { DIVIDER_TABLE, relativeError } from "./tolerances.ts";
import { wanderingLine } from "./wanderingLine.ts";

const METRES_IN_DEGREE = (Math.PI * 6_371_008.8) / 180;

/** What one step may be off by, as a share of the ruler. */
const STEP = 2e-6;

/** On a rough line, rulers next to one another walk lengths that jump by up to a thousandth. */
const SAWTOOTH = 0.001;

describe("dividers along a meridian", () => {
  const meridian = Array.from({ length: 101 }, (_, i): Position => [80, 45 + i / 100]);

  it.each([7, 1000, 12_345, 60_000])(
    "make as many steps of %i m as it holds, and a remainder",
    (ruler) => {
      const walk = walkDivider(meridian, ruler);
      expect(walk.steps).toBe(Math.floor(METRES_IN_DEGREE / ruler));
      expect(relativeError(walk.length, METRES_IN_DEGREE)).toBeLessThan(STEP);
      expect(walk.remainder).toBeLessThan(ruler);
      expect(walk.points).toHaveLength(walk.steps + 2);
    },
  );

  it("longer than the line make no step: the remainder is the straight line", () => {
    const walk = walkDivider(meridian, 200_000);
    expect(walk.steps).toBe(0);
    expect(walk.length).toBe(greatCircleDistance([80, 45], [80, 46]));
    expect(walk.points).toEqual([meridian[0], meridian.at(-1)]);
  });
});

describe("dividers around a circle", () => {
  // 500 m around a point on the equator, where a degree is a degree either way.
  const radius = 500;
  const vertices = 20_000;
  const circle = Array.from({ length: vertices + 1 }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / vertices;
    const degrees = radius / METRES_IN_DEGREE;
    return [80 + degrees * Math.cos(angle), degrees * Math.sin(angle)];
  });

  it.each([50, 300, 777])(
    "of 500 m radius stride chords of %i m, by the angle a chord subtends",
    (ruler) => {
      const angle = 2 * Math.asin(ruler / (2 * radius));
      const steps = Math.floor((2 * Math.PI) / angle);
      const remainder = 2 * radius * Math.sin((2 * Math.PI - steps * angle) / 2);
      const walk = walkDivider(circle, ruler);
      expect(walk.steps).toBe(steps);
      // The circle is a polygon of 16 cm sides on a sphere: flat to 1e-8, round to 1e-5.
      expect(relativeError(walk.length, steps * ruler + remainder)).toBeLessThan(1e-5);
    },
  );
});

describe("dividers along a wandering line", () => {
  const line = wanderingLine(4000);

  it.each([100, 3000, 80_000])(
    "stand %i m apart at every step, on the line and in its order",
    (ruler) => {
      const { points, steps, remainder, length } = walkDivider(line, ruler);
      expect(points[0]).toEqual(line[0]);
      expect(points.at(-1)).toEqual(line.at(-1));
      for (let i = 1; i <= steps; i++) {
        const apart = greatCircleDistance(points[i - 1] as Position, points[i] as Position);
        expect(relativeError(apart, ruler)).toBeLessThan(STEP);
      }
      expect(length).toBe(steps * ruler + remainder);
      expect(length).toBeLessThan(greatCircleLength(line));
    },
  );

  it("take the first place that is a ruler away, not a later one", () => {
    // Out 3 km, back to 1 km, out to 5 km: the first place 2 km away is on the way out.
    const km = (n: number): Position => [80, 45 + (1000 * n) / METRES_IN_DEGREE];
    const walk = walkDivider([km(0), km(3), km(1), km(5)], 2000);
    expect(walk.points[1]?.[1]).toBeCloseTo(km(2)[1], 8);
    // From km 2 the next is at km 4, though the line comes back to km 1 before.
    expect(walk.points[2]?.[1]).toBeCloseTo(km(4)[1], 8);
    expect(walk.steps).toBe(2);
  });

  it("say how far they have come, up to the whole", () => {
    const shares: number[] = [];
    walkDivider(line, 20, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it.each([0, -5, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuse a ruler of %f m", (ruler) => {
    expect(() => walkDivider(line, ruler)).toThrow("at least 1 metre");
  });
});

describe("the ruler for a given length", () => {
  it("is found again from the length it walks", () => {
    const line = wanderingLine(4000);
    for (const ruler of [60, 100]) {
      const { length } = walkDivider(line, ruler);
      const found = rulerLengthFor(line, length, [20, 50_000]) ?? Number.NaN;
      expect(relativeError(walkDivider(line, found).length, length)).toBeLessThan(SAWTOOTH);
    }
  });

  it("is none where the rulers looked at never walk that length", () => {
    const line = wanderingLine(500);
    expect(rulerLengthFor(line, 2 * greatCircleLength(line), [50, 5000])).toBeNull();
    expect(rulerLengthFor(line, 1000, [50, 5000])).toBeNull();
  });
});

describe("the border of 2002", () => {
  const line = presentLine();

  it("is as long with each ruler as an independent walk found", () => {
    for (const [ruler, km] of INDEPENDENT_WALK) {
      const error = relativeError(walkDivider(line, ruler).length / 1000, km);
      expect(error, `with a ruler of ${ruler} m`).toBeLessThan(DIVIDER_TABLE);
    }
  });

  it("is 1,782.75 km long, as published, to a ruler of about 50 m", () => {
    const ruler = rulerLengthFor(line, 1_782_750, [10, 1000]);
    expect(ruler).toBeGreaterThan(45);
    expect(ruler).toBeLessThan(60);
  });
});
