import { describe, expect, it } from "vitest";
import { areasOf } from "../../src/checks/areas.ts";
import { groundBetween, opened, partedBy, type Rings } from "../../src/measure/lenses.ts";

const KM_PER_DEGREE = 111.195;
const km2 = (pieces: readonly Rings[]) =>
  areasOf({ type: "MultiPolygon", coordinates: pieces }).turf / 1e6;

/** A rectangle on the equator, its corners in kilometres. */
function box(west: number, south: number, east: number, north: number): Rings {
  const [w, s, e, n] = [west, south, east, north].map((km) => km / KM_PER_DEGREE) as [
    number,
    number,
    number,
    number,
  ];
  return [
    [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
      [w, s],
    ],
  ];
}

const line = (...points: [number, number][]) =>
  points.map(([x, y]): [number, number] => [x / KM_PER_DEGREE, y / KM_PER_DEGREE]);

describe("the ground between two lines", () => {
  // Straight from (0, 40) to (0, 0); the other bulges by a triangle 10 km east, and one 6 km west.
  const straight = line([0, 40], [0, 0]);
  const bulging = line([0, 40], [10, 32], [0, 24], [-6, 16], [0, 8], [0, 0]);

  it("is what lies west of the first and east of the second: a triangle of half base times height", () => {
    expect(km2(groundBetween(bulging, straight))).toBeCloseTo((16 * 10) / 2, 1);
    expect(km2(groundBetween(straight, bulging))).toBeCloseTo((16 * 6) / 2, 1);
  });

  it("is nothing between a line and itself", () => {
    expect(km2(groundBetween(bulging, bulging))).toBe(0);
  });

  it("falls in two where a third line parts it: a lens parted by its own axis, in halves", () => {
    const [lens] = groundBetween(bulging, straight);
    const axis = line([4, 60], [4, -20]);
    const { west, east } = partedBy(lens ?? [], axis);
    // The tip beyond 4 km of 10 is a similar triangle of 6/10 the size.
    expect(km2(east)).toBeCloseTo(80 * 0.36, 1);
    expect(km2(west)).toBeCloseTo(80 * 0.64, 1);
  });

  it("keeps the vertices of both lines", () => {
    const [ring] = groundBetween(bulging, straight).flat();
    expect(ring?.map(String)).toContain(String(bulging[1]));
  });
});

describe("ground without its slivers", () => {
  it("loses of a rectangle only the four corners that no circle of that width reaches", () => {
    const corners = (radius: number) => 4 * (1 - Math.PI / 4) * radius ** 2;
    // Opened ground swells by a hundredth of the width, which fills an eighth of each corner.
    const lost = (width: number) => 200 - km2(opened(box(0, 0, 20, 10), width));
    expect(lost(2000) / corners(1)).toBeCloseTo(1 - 1 / 8, 1);
    expect(lost(8000) / corners(4)).toBeCloseTo(1 - 1 / 8, 1);
  });

  it("is nothing where it is thinner everywhere, however long", () => {
    expect(opened(box(0, 0, 100, 1.9), 2000)).toEqual([]);
    expect(opened(box(0, 0, 100, 2.1), 2000)).toHaveLength(1);
  });

  it("falls apart where two parts hang together by a neck thinner than the width", () => {
    const [w, n] = [1, 10].map((km) => km / KM_PER_DEGREE) as [number, number];
    // Two squares of 10 km, and between them a corridor of 10 km by 1.
    const dumbbell: Rings = [
      [
        [0, 0],
        [n, 0],
        [n, 4 * w],
        [2 * n, 4 * w],
        [2 * n, 0],
        [3 * n, 0],
        [3 * n, n],
        [2 * n, n],
        [2 * n, 5 * w],
        [n, 5 * w],
        [n, n],
        [0, n],
        [0, 0],
      ],
    ];
    const parts = opened(dumbbell, 2000);
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(km2([part])).toBeCloseTo(100 - 4 + Math.PI, 0);
    expect(opened(dumbbell, 500)).toHaveLength(1);
  });

  it("is all there is where nothing is too thin", () => {
    const thin = box(0, 0, 100, 0.01);
    expect(opened(thin, 0)).toEqual([thin]);
  });

  it("keeps the vertices of its edges but for the rounded corners", () => {
    const [ring] = opened(box(0, 0, 20, 10), 2000).flat();
    const onEdge = ring?.filter(([x, y]) => x === 0 || y === 0) ?? [];
    expect(onEdge.length).toBeGreaterThanOrEqual(4);
  });
});
