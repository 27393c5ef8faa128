import { area, booleanClockwise, lineString, pointToLineDistance, polygon } from "@turf/turf";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { simplify } from "../../scripts/geodata/geometry/generalise.ts";
import { closedRings, cutRing, inside, wind } from "../../scripts/geodata/geometry/rings.ts";
import { readMultisegment } from "../../scripts/geodata/inputs/multisegment.ts";

/** A square of one degree, counter-clockwise, with a vertex every quarter of a side. */
const SQUARE: Position[] = [0, 1, 2, 3].flatMap((side) =>
  [0, 0.25, 0.5, 0.75].map((t): Position => {
    const corners: Position[] = [
      [80, 45],
      [81, 45],
      [81, 46],
      [80, 46],
      [80, 45],
    ];
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = corners.slice(side, side + 2);
    return [ax + t * (bx - ax), ay + t * (by - ay)];
  }),
);
const RING: Position[] = [...SQUARE, [80, 45]];

describe("shores cut at bin edges", () => {
  it("are joined whichever way the pieces run, and levels never mix", () => {
    const pieces = [
      { level: 2, line: RING.slice(0, 6) },
      { level: 2, line: RING.slice(5, 12).toReversed() },
      { level: 2, line: RING.slice(11) },
      { level: 3, line: RING.slice(0, 6) },
    ];
    const [ring, ...more] = closedRings(pieces, 2);
    expect(more).toEqual([]);
    expect(area(polygon([ring ?? []]))).toBeCloseTo(area(polygon([RING])), 0);
    expect(closedRings(pieces, 3)).toEqual([]);
  });

  it("are read from GMT's text with their levels", () => {
    const text =
      "> Shore Bin # 1, Level 2\n80.5\t45\n81\t45.5\n> Shore Bin # 2, Level 3\n1\t2\n3\t4\n";
    expect(readMultisegment(text)).toEqual([
      {
        level: 2,
        line: [
          [80.5, 45],
          [81, 45.5],
        ],
      },
      {
        level: 3,
        line: [
          [1, 2],
          [3, 4],
        ],
      },
    ]);
    expect(() => readMultisegment("> Level 2\nno number\n")).toThrow("no number");
  });
});

describe("a ring cut in two", () => {
  it("keeps its whole area, and the halves share just the two ends of the cut", () => {
    const [first, second] = cutRing(RING, [80.5, 45], [80.5, 46]);
    const whole = area(polygon([RING]));
    // A square cut down its middle: each half is half of it, by symmetry to a square metre in 10⁹.
    expect(area(polygon([first])) / whole).toBeCloseTo(0.5, 9);
    expect(area(polygon([second])) / whole).toBeCloseTo(0.5, 9);
    const shared = first.slice(1).filter((p) => second.slice(1).includes(p));
    expect(shared).toHaveLength(2);
  });

  it("tells inside from outside, and winds as asked", () => {
    expect(inside([80.5, 45.5], RING)).toBe(true);
    expect(inside([81.5, 45.5], RING)).toBe(false);
    expect(booleanClockwise(wind(RING, true))).toBe(false);
    expect(booleanClockwise(wind(RING, false))).toBe(true);
  });
});

describe("simplifying", () => {
  /** Steps of up to 0.01° that always lead east, so that no leg is a point. */
  const step = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: -100, max: 100 }));
  const walks = fc.array(step, { minLength: 2, maxLength: 40 }).map((steps) => {
    const line: Position[] = [[82, 46]];
    for (const [dx, dy] of steps) {
      const [x = 0, y = 0] = line.at(-1) ?? [];
      line.push([x + dx / 1e4, y + dy / 1e4]);
    }
    return line;
  });

  it("leaves no vertex farther from the line than the tolerance, and keeps both ends", () => {
    fc.assert(
      fc.property(walks, fc.integer({ min: 50, max: 2000 }), (line, tolerance) => {
        const simple = simplify(line, tolerance);
        expect(simple[0]).toBe(line[0]);
        expect(simple.at(-1)).toBe(line.at(-1));
        for (const vertex of line) {
          const metres = pointToLineDistance(vertex, lineString(simple), { units: "meters" });
          // turf measures on the sphere, we on a flat map: 1 % apart at most over these few kilometres.
          expect(metres).toBeLessThanOrEqual(tolerance * 1.01);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("drops what a straight line does not need, but not what it is told to keep", () => {
    const straight: Position[] = [
      [80, 45],
      [80.1, 45],
      [80.2, 45],
      [80.3, 45],
    ];
    expect(simplify(straight, 100)).toHaveLength(2);
    expect(simplify(straight, 100, (p) => p[0] === 80.2)).toHaveLength(3);
  });
});
