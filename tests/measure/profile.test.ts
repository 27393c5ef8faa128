import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heightAt, heightErrorAt } from "../../src/measure/heightGrid.ts";
import type { Position } from "../../src/measure/position.ts";
import { profileAlong, turningPoints } from "../../src/measure/profile.ts";
import { ruler } from "../../src/measure/ruler.ts";
import { between } from "./arbitraries.ts";
import { gridOf } from "./heights.ts";

/** Metres. Heights below 10,000 m in doubles, through some ten sums. */
const ROUNDED = 1e-8;

/** Metres on WGS84 in a degree of latitude at 45°. */
const NORTHWARD = 111_132;

/** Metres, at most: half a cell of one minute at 46° is 643 m wide. */
const STEP = 643;

function profileOf(grid: Parameters<typeof profileAlong>[1], ...way: Position[]) {
  const profile = profileAlong(ruler(way), grid);
  if (profile === null) throw new Error("the way is not on the grid");
  return profile;
}

describe("the height of a plane", () => {
  const plane = (longitude: number, latitude: number) =>
    500 + 300 * (longitude - 81) - 700 * (latitude - 45);
  const grid = gridOf(plane);

  it("is that of the plane, wherever between the middles of its outermost cells one asks", () => {
    fc.assert(
      fc.property(between(80.0084, 81.9916), between(44.0084, 45.9916), (lon, lat) => {
        expect(heightAt(grid, [lon, lat])).toBeCloseTo(plane(lon, lat), 8);
      }),
    );
  });

  it("goes on as that of the last cell to the edge, and is none beyond", () => {
    expect(heightAt(grid, [80, 45])).toBeCloseTo(plane(80 + 1 / 120, 45), 8);
    for (const off of [
      [79.99, 45],
      [82.01, 45],
      [81, 43.99],
      [81, 46.01],
    ] as const) {
      expect(heightAt(grid, off)).toBeNull();
      expect(heightErrorAt(grid, off)).toBeNaN();
    }
  });

  it("falls along a meridian by its slope times the way, without any rise", () => {
    const profile = profileOf(grid, [81, 44.5], [81, 45.5]);
    expect(profile.drop).toBeCloseTo(700, 8);
    expect(profile.climb).toBe(0);
    expect(profile.highest.point).toEqual([81, 44.5]);
    expect(profile.lowest.point).toEqual([81, 45.5]);
  });

  it("is climbed on the way back as it was gone down", () => {
    const [there, back] = [
      profileOf(grid, [80.3, 44.2], [81.7, 45.6]),
      profileOf(grid, [81.7, 45.6], [80.3, 44.2]),
    ];
    expect(back.climb).toBeCloseTo(there.drop, 7);
    expect(back.drop).toBeCloseTo(there.climb, 7);
    // 1.4° east and 1.4° north: the plane falls by 1.4 × 400.
    expect(there.drop - there.climb).toBeCloseTo(560, 7);
  });
});

describe("a sawtooth", () => {
  /** Ten teeth in a degree, 6 cells wide, their points on the middles of cells. */
  const tooth = (latitude: number) =>
    Math.abs((((latitude - 1 / 120) * 10 + 1000.5) % 1) - 0.5) * 2;
  const along = [
    [81, 44.5 + 1 / 120],
    [81, 45.5 + 1 / 120],
  ] as const;
  /** 3 cells of rise: between two places the point of a tooth may be missed by half of what parts them. */
  const missed = (height: number) => (height / (3 * (NORTHWARD / 60))) * (STEP / 2);

  it("is climbed and gone down tooth by tooth", () => {
    const height = 400;
    const { climb, drop, every } = profileOf(
      gridOf((_, lat) => height * tooth(lat)),
      ...along,
    );
    expect(every).toBeLessThanOrEqual(STEP);
    expect(climb).toBeLessThanOrEqual(10 * height + ROUNDED);
    expect(climb).toBeGreaterThan(10 * (height - 2 * missed(height)));
    expect(drop).toBeCloseTo(climb, 6);
  });

  it("counts only where its teeth are higher than the error allows to tell", () => {
    const grid = (metres: number) => gridOf((_, lat) => 100 * tooth(lat), [{ upTo: null, metres }]);
    // 2√2 times the error is what two heights differ by through errors alone, one time in twenty.
    const seen = profileOf(grid(30), ...along);
    expect(seen.threshold).toBeCloseTo(2 * Math.sqrt(2) * 30, 8);
    expect(seen.climb).toBeGreaterThan(10 * (100 - 2 * missed(100)));
    const unseen = profileOf(grid(40), ...along);
    expect(unseen.threshold).toBeCloseTo(2 * Math.sqrt(2) * 40, 8);
    const [first, last] = [unseen.points[0]?.height ?? 0, unseen.points.at(-1)?.height ?? 0];
    expect(unseen.climb - unseen.drop).toBeCloseTo(last - first, 6);
    expect(unseen.climb + unseen.drop).toBeLessThan(1);
    // From one end to the other: two turning points.
    expect(unseen.turnsError).toBeCloseTo(40 * Math.SQRT2, 8);
    expect(seen.turnsError).toBeCloseTo(30 * Math.sqrt(21), 8);
  });
});

describe("a cone", () => {
  const [top, slope] = [4000, 3000];
  const cone = gridOf(
    (lon, lat) => top - slope * Math.hypot(lon - 81 - 1 / 120, lat - 45 - 1 / 120),
  );

  it("is highest at its top, where the way goes over it", () => {
    const middle = 45 + 1 / 120;
    const { highest, climb, drop } = profileOf(
      cone,
      [80.5, middle],
      [81 + 1 / 120, middle],
      [81.5, middle],
    );
    // At most half a step beside the top.
    expect(highest.height).toBeGreaterThan(top - slope * (STEP / 2 / (NORTHWARD * 0.7)));
    expect(highest.height).toBeLessThanOrEqual(top);
    expect(Math.abs(highest.point[0] - 81 - 1 / 120)).toBeLessThan(STEP / 2 / (NORTHWARD * 0.7));
    expect(climb).toBeGreaterThan(0.99 * slope * (0.5 + 1 / 120) - 15);
    expect(climb - drop).toBeCloseTo(slope * (2 / 120), 3);
  });

  it("is highest where the way comes nearest to its top, by the slope lower the further off that is", () => {
    const off = 0.2;
    const { highest } = profileOf(cone, [81 + 1 / 120 + off, 44.5], [81 + 1 / 120 + off, 45.5]);
    // Between the middles of cells the cone is a chord of itself: below it by an eighth of curvature times a cell squared.
    const chord = (slope / off / 8) * (1 / 60) ** 2 * 2;
    expect(highest.height).toBeLessThanOrEqual(top - slope * off + ROUNDED);
    expect(highest.height).toBeGreaterThan(top - slope * off - chord);
    expect(Math.abs(highest.point[1] - 45 - 1 / 120)).toBeLessThan(1 / 60);
  });
});

describe("how well a height is known", () => {
  const errors = [
    { upTo: 30, metres: 4 },
    { upTo: 300, metres: 32 },
    { upTo: null, metres: 63 },
  ];

  it("follows from how rugged the nine cells around are", () => {
    // From one cell to the next but one: 2 × 20, 2 × 10, 2 × 160 m.
    for (const [rise, metres] of [
      [20, 32],
      [10, 4],
      [160, 63],
    ] as const) {
      const ramp = gridOf((lon) => (lon - 80) * 60 * rise, errors);
      expect(heightErrorAt(ramp, [81, 45])).toBe(metres);
      expect(profileOf(ramp, [80.5, 45], [81.5, 45]).highest.error).toBe(metres);
    }
  });
});

describe("a way that leaves the grid", () => {
  const flat = gridOf(() => 700);

  it("says how much of it is beyond", () => {
    const profile = profileOf(flat, [81, 45], [83, 45]);
    const length = ruler([
      [81, 45],
      [83, 45],
    ]).length.wgs84;
    // Half, to one step.
    expect(Math.abs(profile.beyond - length / 2)).toBeLessThanOrEqual(STEP);
    expect(profile.points.at(-1)?.height).toBeNull();
    expect(profile.climb + profile.drop).toBe(0);
  });

  it("has no profile where all of it is beyond, or it has no length", () => {
    expect(
      profileAlong(
        ruler([
          [83, 45],
          [84, 45],
        ]),
        flat,
      ),
    ).toBeNull();
    expect(
      profileAlong(
        ruler([
          [81, 45],
          [81, 45],
        ]),
        flat,
      ),
    ).toBeNull();
  });

  it("does not count what may lie between two stretches on the grid", () => {
    const ramp = gridOf((lon) => (lon - 80) * 1000);
    const { climb, drop } = profileOf(ramp, [81.5, 45], [82.5, 44.9], [82.5, 44.6], [81, 44.5]);
    // Up to the edge's last middle and down from there.
    expect(Math.abs(climb - (1000 * (2 - 1 / 120) - 1500))).toBeLessThan(10);
    expect(Math.abs(drop - (1000 * (2 - 1 / 120) - 1000))).toBeLessThan(10);
  });
});

describe("turning points", () => {
  const heights = (metres: number[]) => metres.map((height) => ({ height }));

  it("are the same whichever way one goes, and stand out from one another by more than the threshold", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 1, max: 800 }),
        (metres, threshold) => {
          const turns = turningPoints(heights(metres), threshold).map(({ height }) => height);
          const legs = turns.slice(1).map((height, i) => height - (turns[i] ?? 0));
          expect([turns[0], turns.at(-1)]).toEqual([metres[0], metres.at(-1)]);
          if (legs.length > 1) {
            expect(Math.min(...legs.map(Math.abs))).toBeGreaterThan(threshold);
          }
          for (const [i, leg] of legs.slice(1).entries()) {
            expect(Math.sign(leg)).toBe(-Math.sign(legs[i] ?? 0));
          }
          // What is left out is never more than the threshold above the highest that is told.
          expect(Math.max(...metres) - Math.max(...turns)).toBeLessThanOrEqual(threshold);
        },
      ),
    );
  });

  it("keep both ends of a way that is level", () => {
    expect(turningPoints(heights([7, 7, 7]), 0).map(({ height }) => height)).toEqual([7]);
    expect(turningPoints(heights([7, 7, 9, 9]), 3).map(({ height }) => height)).toEqual([7, 9]);
  });
});
