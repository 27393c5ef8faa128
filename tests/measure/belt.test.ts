import { area, booleanPointInPolygon, destination } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { beltOf, type DoubtfulLine } from "../../src/measure/belt.ts";

/** A parallel is no geodesic, but over 10 km it strays from one by a metre. */
const EAST: DoubtfulLine = {
  coordinates: [
    [80, 45],
    [80.1, 45],
  ],
  accuracyMetres: 1000,
};

describe("a belt of doubt", () => {
  it("is as large as a rectangle with two half discs", () => {
    const belt = beltOf([EAST]);
    if (belt === null) throw new Error("no belt");
    const length = 0.1 * 111_195 * Math.cos((45 * Math.PI) / 180);
    const expected = 2 * 1000 * length + Math.PI * 1000 ** 2;
    // Ends of 8 arcs a quarter are 0.6 % small, the local plane is off by as much.
    expect(Math.abs(area(belt) / expected - 1)).toBeLessThan(0.015);
  });

  it("holds what lies within the accuracy, and not what lies beyond", () => {
    const belt = beltOf([EAST]);
    if (belt === null) throw new Error("no belt");
    const off = (metres: number) => destination([80.05, 45], metres / 1000, 0);
    expect(booleanPointInPolygon(off(950), belt)).toBe(true);
    expect(booleanPointInPolygon(off(1050), belt)).toBe(false);
  });

  it("is one shape for two lines that meet", () => {
    const on = {
      coordinates: [
        [80.1, 45],
        [80.1, 45.1],
      ],
      accuracyMetres: 500,
    } as const;
    const both = beltOf([EAST, on]);
    expect(both?.type).toBe("Polygon");
    const parts = [EAST, on].map((line) =>
      area(beltOf([line]) ?? { type: "Polygon", coordinates: [] }),
    );
    expect(area(both ?? { type: "Polygon", coordinates: [] })).toBeLessThan(
      (parts[0] ?? 0) + (parts[1] ?? 0),
    );
  });

  it("is nothing for no lines", () => {
    expect(beltOf([])).toBeNull();
  });
});
