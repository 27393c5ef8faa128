import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../src/measure/bounds.ts";
import type { Position } from "../../src/measure/position.ts";
import { seen } from "../../src/measure/seen.ts";

const FRAME: Bounds = [-10, -10, 10, 10];

/** In a plane, from a point to the nearest place of a run. */
function distance([x, y]: Position, run: readonly Position[]): number {
  const offs = run.slice(1).map(([x2, y2], i) => {
    const [x1, y1] = run[i] ?? [x2, y2];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const square = dx * dx + dy * dy;
    const along = square === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / square;
    const within = Math.min(1, Math.max(0, along));
    return Math.hypot(x - x1 - within * dx, y - y1 - within * dy);
  });
  return Math.min(...offs);
}

const within = ([x, y]: Position) => Math.abs(x) <= 10 && Math.abs(y) <= 10;
const coordinate = fc.double({ min: -30, max: 30, noNaN: true });
const ways = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 });
const tolerances = fc.double({ min: 0.01, max: 2, noNaN: true });

describe("what is seen of a way", () => {
  it("is nothing where it passes by", () => {
    const past: Position[] = [
      [-20, 20],
      [0, 15],
      [20, 20],
    ];
    expect(seen(past, FRAME, 0.1)).toEqual([]);
  });

  it("is cut at the edge, also where no vertex lies within", () => {
    const across: Position[] = [
      [-30, 5],
      [30, 5],
    ];
    expect(seen(across, FRAME, 0.1)).toEqual([
      [
        [-10, 5],
        [10, 5],
      ],
    ]);
  });

  it("is a run for each time it comes in", () => {
    const twice: Position[] = [
      [0, 0],
      [0, 20],
      [5, 20],
      [5, 0],
    ];
    expect(seen(twice, FRAME, 0.1)).toEqual([
      [
        [0, 0],
        [0, 10],
      ],
      [
        [5, 10],
        [5, 0],
      ],
    ]);
  });

  it("keeps a bend that is larger than the tolerance, and no other", () => {
    const bent: Position[] = [
      [0, 0],
      [2, 0.3],
      [4, 0],
    ];
    expect(seen(bent, FRAME, 0.2)).toEqual([bent]);
    expect(seen(bent, FRAME, 0.4)).toEqual([
      [
        [0, 0],
        [4, 0],
      ],
    ]);
  });

  it("stays within the bounds, and leaves no place of the way further off than it says", () => {
    fc.assert(
      fc.property(ways, tolerances, (way, tolerance) => {
        const runs = seen(way, FRAME, tolerance);
        for (const [x, y] of runs.flat()) {
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(10 + 1e-9);
        }
        for (const place of way.filter(within)) {
          const off = Math.min(...runs.map((run) => distance(place, run)));
          expect(off).toBeLessThanOrEqual(2 * tolerance + 1e-9);
        }
      }),
    );
  });

  it("leaves the way itself as it was", () => {
    const way: Position[] = Array.from({ length: 50 }, (_, i) => [i / 10, Math.sin(i)]);
    const before = structuredClone(way);
    seen(way, FRAME, 1);
    expect(way).toEqual(before);
  });
});
