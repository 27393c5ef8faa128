import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromGcj02, toGcj02 } from "../../src/measure/gcj02.ts";
import { geodesicDistance } from "../../src/measure/geodesy.ts";

describe("the shift of maps published in China", () => {
  // Pairs of the tests of googollee/eviltransform, WGS84 and GCJ-02, latitude first there.
  it.each([
    [
      [121.5272106, 31.1774276],
      [121.531541859215, 31.17530398364597],
    ],
    [
      [113.912316, 22.543847],
      [113.9171764808363, 22.540796131694766],
    ],
    [
      [116.377817, 39.911954],
      [116.38404722455657, 39.91334545536069],
    ],
  ] as [[number, number], [number, number]][])(
    "of %j is that of a published pair",
    (wgs84, gcj02) => {
      const [longitude, latitude] = toGcj02(wgs84);
      expect(longitude).toBeCloseTo(gcj02[0], 9);
      expect(latitude).toBeCloseTo(gcj02[1], 9);
    },
  );

  it("is of 150 to 350 m about this border, and taken off to a millimetre", () => {
    const somewhere = fc.tuple(
      fc.double({ min: 79, max: 88.5, noNaN: true }),
      fc.double({ min: 41.5, max: 50, noNaN: true }),
    );
    fc.assert(
      fc.property(somewhere, (at) => {
        const moved = toGcj02(at);
        const shift = geodesicDistance(at, moved);
        expect(shift).toBeGreaterThan(150);
        expect(shift).toBeLessThan(350);
        expect(geodesicDistance(at, fromGcj02(moved))).toBeLessThan(0.001);
      }),
    );
  });
});
