import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { poleOf } from "../../src/measure/pole.ts";

const box = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe("the pole of inaccessibility", () => {
  it("of a box that is square on the ground is its middle", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -170, max: 160, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        (west, south, high) => {
          const wide = high / Math.cos(((south + high / 2) * Math.PI) / 180);
          const [longitude, latitude] = poleOf([box(west, south, west + wide, south + high)]);
          expect(Math.abs(longitude - (west + wide / 2))).toBeLessThan(0.02 * wide);
          expect(Math.abs(latitude - (south + high / 2))).toBeLessThan(0.02 * high);
        },
      ),
    );
  });

  it("of an L lies in its corner, where the centre of its mass does not", () => {
    const l: [number, number][] = [
      [0, 0],
      [4, 0],
      [4, 1],
      [1.2, 1],
      [1.2, 4],
      [0, 4],
      [0, 0],
    ];
    const [longitude, latitude] = poleOf([l]);
    // The circle that touches both outer sides and the inner corner: (1.2 − r)² + (1 − r)² = r².
    const r = (4.4 - Math.sqrt(4.4 ** 2 - 4 * 2.44)) / 2;
    expect(Math.hypot(longitude - r, latitude - r)).toBeLessThan(0.05);
  });

  it("of a box with a hole in its middle lies in the wider strip beside it", () => {
    const [longitude] = poleOf([box(0, -1, 4, 1), box(1, -0.9, 2, 0.9)]);
    expect(longitude).toBeGreaterThan(2);
  });
});
