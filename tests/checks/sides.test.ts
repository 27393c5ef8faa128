import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sideOf } from "../../src/checks/sides.ts";
import type { Position } from "../../src/measure/position.ts";

describe("the side of a line", () => {
  const meridian: Position[] = [
    [80, 50],
    [80, 40],
  ];

  it("of a meridian is told by the longitude alone, beyond its ends as well", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 70, max: 90, noNaN: true }),
        fc.double({ min: 30, max: 60, noNaN: true }),
        (longitude, latitude) => {
          fc.pre(Math.abs(longitude - 80) > 1e-9);
          expect(sideOf(meridian, [longitude, latitude])).toBe(longitude < 80 ? "west" : "east");
        },
      ),
    );
  });

  it("of a slanted leg is told by the straight line through it in degrees", () => {
    const slanted: Position[] = [
      [82, 50],
      [78, 40],
    ];
    fc.assert(
      fc.property(
        fc.double({ min: 70, max: 90, noNaN: true }),
        fc.double({ min: 40.001, max: 49.999, noNaN: true }),
        (longitude, latitude) => {
          const on = 78 + (4 * (latitude - 40)) / 10;
          fc.pre(Math.abs(longitude - on) > 1e-9);
          expect(sideOf(slanted, [longitude, latitude])).toBe(longitude < on ? "west" : "east");
        },
      ),
    );
  });

  it("is right in a bay where the nearest vertex of the line looks the other way", () => {
    const hook: Position[] = [
      [80, 50],
      [85, 46],
      [79, 45],
      [85, 44],
      [80, 40],
    ];
    expect(sideOf(hook, [83, 45])).toBe("east");
    expect(sideOf(hook, [78.9, 45])).toBe("west");
    expect(sideOf(hook, [84.5, 46])).toBe("west");
  });

  it("is neither on the line itself", () => {
    expect(sideOf(meridian, [80, 45])).toBe("on");
    expect(sideOf(meridian, [80, 50])).toBe("on");
  });

  it("is not to be had of a point", () => {
    expect(() => sideOf([[80, 45]], [81, 45])).toThrow(RangeError);
  });
});
