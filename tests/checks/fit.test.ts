import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betterFit, fitsOf, undone } from "../../src/checks/fit.ts";
import { geodesicDistance } from "../../src/measure/geodesy.ts";
import type { Position } from "../../src/measure/position.ts";

/**
 * The shift by a second hand: as `eviltransform` writes it, in radians and by sums of its own; its published pairs
 * are the test of the first.
 */
function shiftedBySecondHand([lng, lat]: Position): [number, number] {
  const [x, y] = [lng - 105, lat - 35];
  const [xp, yp, abs] = [x * Math.PI, y * Math.PI, Math.sqrt(Math.abs(x))];
  const d = 20 * Math.sin(6 * xp) + 20 * Math.sin(2 * xp);
  let dLat =
    d +
    20 * Math.sin(yp) +
    40 * Math.sin(yp / 3) +
    160 * Math.sin(yp / 12) +
    320 * Math.sin(yp / 30);
  let dLng =
    d +
    20 * Math.sin(xp) +
    40 * Math.sin(xp / 3) +
    150 * Math.sin(xp / 12) +
    300 * Math.sin(xp / 30);
  dLat = (dLat * 2) / 3 + -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * abs;
  dLng = (dLng * 2) / 3 + 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * abs;
  const rad = (lat / 180) * Math.PI;
  const magic = 1 - 0.006_693_421_622_965_943 * Math.sin(rad) ** 2;
  const a = 6_378_245;
  return [
    lng + (dLng * 180) / ((a / Math.sqrt(magic)) * Math.cos(rad) * Math.PI),
    lat +
      (dLat * 180) /
        (((a * (1 - 0.006_693_421_622_965_943)) / (magic * Math.sqrt(magic))) * Math.PI),
  ];
}

/** A river that winds, and a border. */
const RIVER = Array.from(
  { length: 400 },
  (_, i): Position => [80 + i * 0.005, 45 + 0.05 * Math.sin(i / 9) + 0.02 * Math.sin(i / 2.3)],
);
const LANDMARKS = { lines: [RIVER], towns: [[80.5, 45.4]] as Position[] };
const told = (positions: readonly Position[]) =>
  betterFit(fitsOf(positions, LANDMARKS), positions.length);

describe("what was done to a file is told by how well it fits once it is undone", () => {
  it("a file along the river fits as it is, and nothing is offered", () => {
    expect(told(RIVER)).toBeNull();
    expect(fitsOf(RIVER, LANDMARKS)[0]?.median).toBeLessThan(0.01);
  });

  it("one that was shifted, by a second hand, fits once that is taken off, and is offered with both numbers", () => {
    const better = told(RIVER.map(shiftedBySecondHand));
    expect(better?.after.correction).toBe("shifted");
    expect(better?.after.median).toBeLessThan(0.01);
    expect(better?.before.median).toBeGreaterThan(50);
  });

  it("one whose axes were swapped, and one that had both done to it", () => {
    const swapped = RIVER.map(([x, y]): Position => [y, x]);
    expect(told(swapped)?.after.correction).toBe("swapped");
    const both = RIVER.map(shiftedBySecondHand).map(([x, y]): Position => [y, x]);
    expect(told(both)?.after).toMatchObject({ correction: "swapped and shifted" });
    // One position is enough to tell axes, and not enough to tell a shift.
    expect(told(swapped.slice(0, 1))?.after.correction).toBe("swapped");
    expect(told([shiftedBySecondHand(RIVER[7] as Position)])).toBeNull();
  });

  it("one that lies somewhere else is left alone, shifted or not", () => {
    const road = Array.from({ length: 100 }, (_, i): Position => [80 + i * 0.01, 45.8 + i * 0.002]);
    expect(told(road)).toBeNull();
    expect(told(road.map(shiftedBySecondHand))).toBeNull();
    expect(
      told([
        [-70, 10],
        [-71, 11],
      ]),
    ).toBeNull();
  });

  it("is no accident: of files strewn about the river none is offered a shift", () => {
    const at = fc.tuple(
      fc.double({ min: 80, max: 82, noNaN: true }),
      fc.double({ min: 44.8, max: 45.2, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(at, { minLength: 8, maxLength: 60 }), (strewn) => {
        expect(told(strewn)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it("and undone is what it says", () => {
    const at: Position = [80.25, 44.21];
    const back = undone(shiftedBySecondHand(at), "shifted");
    expect(geodesicDistance(at, back ?? [0, 0])).toBeLessThan(0.001);
    expect(undone([45, 80], "swapped")).toEqual([80, 45]);
    expect(undone([80, 120], "as read")).toBeNull();
    expect(undone([80, 120], "swapped")).toEqual([120, 80]);
  });
});
