import { describe, expect, it } from "vitest";
import { metresBetween } from "../../scripts/geodata/geometry/generalise.ts";
import { smoothed } from "../../scripts/geodata/geometry/smooth.ts";
import type { Position } from "../../scripts/geodata/inputs/zones.ts";
import { crestThrough } from "../../scripts/geodata/lines/crest.ts";
import { Heights } from "../../scripts/geodata/relief/heights.ts";
import { Raster } from "../../scripts/geodata/relief/raster.ts";

const FRAME = { west: 80, south: 45, east: 83, north: 47, columns: 180, rows: 120 };
const KM_NORTH = metresBetween([0, 0], [0, 1]) / 1000;

/** Heights of 1 arc minute, by longitude and latitude. */
function heights(metres: (longitude: number, latitude: number) => number): Heights {
  const grid = Float32Array.from({ length: FRAME.columns * FRAME.rows }, (_, cell) =>
    metres(
      FRAME.west + ((cell % FRAME.columns) + 0.5) / 60,
      FRAME.north - (Math.floor(cell / FRAME.columns) + 0.5) / 60,
    ),
  );
  return new Heights(grid, FRAME);
}

/** A ridge that swings 11 km to either side of the 46th parallel, 1,000 m over the plain. */
const ridgeAt = (longitude: number) => 46 + 0.1 * Math.sin(2 * Math.PI * longitude);
const kmOff = ([longitude, latitude]: readonly number[]) =>
  Math.abs((latitude ?? 0) - ridgeAt(longitude ?? 0)) * KM_NORTH;
const WINDING = heights((x, y) => 500 + 1000 * Math.exp(-((kmOff([x, y]) / 5) ** 2)));

/** Where a course that goes east crosses a meridian. */
function latitudeAt(longitude: number, course: readonly Position[]): number {
  const i = course.findIndex(([x]) => x >= longitude);
  const [[x1, y1], [x2, y2]] = [course[i - 1] ?? [Number.NaN, 0], course[i] ?? [Number.NaN, 0]];
  return y1 + ((y2 - y1) * (longitude - x1)) / (x2 - x1);
}

const [FROM, TO]: [Position, Position] = [
  [80.5, ridgeAt(80.5)],
  [82.5, ridgeAt(82.5)],
];

describe("a course along a crest", () => {
  it("keeps to a ridge whose place is known by a formula, where a straight line leaves it by 11 km", () => {
    const course = crestThrough({ heights: WINDING, rivers: [] }, [FROM, TO]);
    expect([course[0], course.at(-1)]).toEqual([FROM, TO]);
    // A cell is 1.3 × 1.9 km; the smoothing cuts bends of this width by less than 0.2 km.
    expect(Math.max(...course.map(kmOff))).toBeLessThan(1.9);
    expect(Math.max(...[80.75, 81.25].map((x) => kmOff([x, 46])))).toBeGreaterThan(10);
  });

  it("leads through every place it is given, as a vertex", () => {
    const beside: Position = [81.5, ridgeAt(81.5) + 0.04];
    const course = crestThrough({ heights: WINDING, rivers: [] }, [FROM, beside, TO]);
    expect(course).toContainEqual(beside);
  });

  it("goes round a river that bars the higher of two ridges, to where the smoothing leaves it", () => {
    const two = heights((_, y) => {
      const [south, north] = [(y - 45.8) * KM_NORTH, (y - 46.2) * KM_NORTH];
      return 300 * Math.exp(-((south / 5) ** 2)) + 1000 * Math.exp(-((north / 5) ** 2));
    });
    const ends: Position[] = [
      [80.5, 46.2],
      [82.5, 46.2],
    ];
    const north = crestThrough({ heights: two, rivers: [] }, ends);
    const river = {
      course: [[81.5, 46.9] as Position, [81.5, 45.99] as Position],
      accuracyMetres: 2000,
    };
    const south = crestThrough({ heights: two, rivers: [river] }, ends);
    expect(latitudeAt(81.5, north)).toBeGreaterThan(46.1);
    expect(latitudeAt(81.5, south)).toBeLessThan(46);
  });

  it("may pass a river's head as near as the head is known, and no nearer where another river leads to it", () => {
    const straight = heights((_, y) => 500 + 1000 * Math.exp(-((((y - 46) * KM_NORTH) / 5) ** 2)));
    const ends: Position[] = [
      [80.5, 46],
      [82.5, 46],
    ];
    const crossing = (accuracyMetres: number, more: Position[][] = []) => {
      const head: Position[] = [
        [81.5, 46.03],
        [81.5, 45.2],
      ];
      const rivers = [head, ...more].map((course) => ({ course, accuracyMetres }));
      return latitudeAt(81.5, crestThrough({ heights: straight, rivers }, ends));
    };
    expect(crossing(8000)).toBeLessThan(46.02);
    expect(crossing(100)).toBeGreaterThan(46.02);
    const upper: Position[] = [
      [81.5, 46.15],
      [81.5, 46.03],
    ];
    expect(crossing(3500, [upper])).toBeGreaterThan(46.1);
  });

  it("says so where rivers leave no way", () => {
    const river = {
      course: [
        [81.5, 47.5],
        [81.5, 44.5],
      ] as Position[],
      accuracyMetres: 100,
    };
    expect(() => crestThrough({ heights: WINDING, rivers: [river] }, [FROM, TO])).toThrow("no way");
  });
});

describe("a smoothed line", () => {
  it("keeps its ends and a straight line straight, and takes the height out of a short wave", () => {
    const straight: Position[] = [
      [80, 45],
      [80.2, 45.1],
    ];
    const kept = smoothed(straight, 3000);
    expect([kept[0], kept.at(-1)]).toEqual(straight);
    for (const [x = 0, y = 0] of kept) expect(y - 45).toBeCloseTo((x - 80) / 2, 9);
    // Teeth of 1.2 km a period and 0.6 km to either side: two and a half periods in the window.
    const teeth = Array.from(
      { length: 40 },
      (_, k): Position => [
        80 + (k * 0.6) / (KM_NORTH * Math.cos(Math.PI / 4)),
        45 + ((k % 2 === 0 ? 1 : -1) * 0.6) / KM_NORTH,
      ],
    );
    const inner = smoothed(teeth, 3000).slice(12, -12);
    const high = Math.max(...inner.map(([, y = 0]) => Math.abs(y - 45) * KM_NORTH));
    expect(high).toBeLessThan(0.25);
  });
});

describe("heights sampled around places", () => {
  it("are those of a plane between the samples, and hold a margin all around", () => {
    const plane = heights((x, y) => 100 * (x - 80) + 50 * (y - 45));
    const raster = new Raster(plane, [[81, 46]], 20_000);
    const at: Position = [81.0123, 46.0456];
    expect(raster.heightAt(at)).toBeCloseTo(100 * 1.0123 + 50 * 1.0456, 2);
    expect([raster.holds([81, 46.17]), raster.holds([81, 46.3])]).toEqual([true, false]);
    const cell = raster.cellOf(at);
    expect(metresBetween(raster.positionOf(cell), at)).toBeLessThan(600);
  });
});
