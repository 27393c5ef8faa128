import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceOf, changesBetween } from "../../src/checks/changes.ts";
import { isBeside, sideOf as sideOfNamed } from "../../src/checks/sides.ts";
import type { Position } from "../../src/measure/position.ts";
import { LINE, section } from "./smallBorder.ts";
import { ground } from "./smallGround.ts";

const WEST_EAST = { right: "west", left: "east" } as const;
const SOUTH_NORTH = { right: "south", left: "north" } as const;
const sideOf = (line: readonly Position[], position: Position) =>
  sideOfNamed(line, position, WEST_EAST);

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

describe("the side of a line between south and north", () => {
  const side = (line: readonly Position[], position: Position) =>
    sideOfNamed(line, position, SOUTH_NORTH);
  const parallel: Position[] = [
    [70, 45],
    [80, 45],
  ];

  it("of a parallel is told by the latitude alone, beyond its ends as well", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 60, max: 90, noNaN: true }),
        fc.double({ min: 30, max: 60, noNaN: true }),
        (longitude, latitude) => {
          fc.pre(Math.abs(latitude - 45) > 1e-9);
          expect(side(parallel, [longitude, latitude])).toBe(latitude < 45 ? "south" : "north");
        },
      ),
    );
    expect(side(parallel, [75, 45])).toBe("on");
  });

  it("is right in a bay where the nearest vertex of the line looks the other way", () => {
    const hook: Position[] = [
      [70, 45],
      [74, 50],
      [75, 44],
      [76, 50],
      [80, 45],
    ];
    expect(side(hook, [75, 48])).toBe("north");
    expect(side(hook, [75, 43.9])).toBe("south");
    expect(side(hook, [74, 49.5])).toBe("south");
  });

  it("has its ends by longitude, as the other has them by latitude", () => {
    expect(isBeside(parallel, [75, 10], SOUTH_NORTH)).toBe(true);
    expect(isBeside(parallel, [81, 45], SOUTH_NORTH)).toBe(false);
    expect(isBeside(parallel.toReversed(), [75, 45], WEST_EAST)).toBe(true);
    expect(isBeside(parallel, [75, 45.1], WEST_EAST)).toBe(false);
  });
});

it("what came to a side is called as the border's sides are", () => {
  const land = (id: string, coordinates: Position[]) => section(id, coordinates);
  const turned = ground({
    sides: { south: ["KAZ"], north: ["CHN"] },
    sections: [
      land("west", [
        [70, 45],
        [71, 45],
      ]),
      land("straight", [
        [71, 45],
        [72, 45],
      ]),
      land("northward", [
        [71, 45],
        [71.5, 45.5],
        [72, 45],
      ]),
    ],
    lines: [
      { ...LINE, id: "older", sections: ["west", "straight"] },
      { ...LINE, id: "newer", sections: ["west", "northward"] },
    ],
  });
  const there = balanceOf(changesBetween(turned, "older", "newer"));
  expect(there.net.side).toBe("south");
  expect(there.gained.south.turf).toBeGreaterThan(1e9);
  expect([there.gained.north.turf, there.gained.west.turf, there.gained.east.turf]).toEqual([
    0, 0, 0,
  ]);
  expect(balanceOf(changesBetween(turned, "newer", "older")).net.side).toBe("north");
});
