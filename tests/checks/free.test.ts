import { describe, expect, it } from "vitest";
import { measureFree } from "../../src/checks/free.ts";

/** turf's sphere. */
const RADIUS = 6_371_008.8;
const square = [
  [80, 0],
  [81, 0],
  [81, 1],
  [80, 1],
] as const;

describe("what is measured freely", () => {
  it("is a path along a meridian, in closed form", () => {
    const path = measureFree("path", [
      [80, 45],
      [80, 46],
    ]);
    if (path?.kind !== "path") throw new Error("no path");
    expect(path.length.turf).toBeCloseTo((Math.PI / 180) * RADIUS, 3);
    // Meridian arc from 45° to 46° on WGS84: 111,141.5 m (its own series, e.g. Snyder 1987, 3-21).
    expect(Math.abs(path.length.wgs84 - 111_141.5)).toBeLessThan(0.5);
  });

  it("is an area with its edge, closed or not", () => {
    const measured = measureFree("area", square);
    if (measured?.kind !== "area") throw new Error("no area");
    // GeographicLib's own example of the one-degree square at the equator, in square metres.
    expect(Math.abs(measured.area.wgs84 - 12_308_778_361)).toBeLessThan(1);
    expect(measured.perimeter.turf).toBeGreaterThan(4 * 111_170);
    expect(measured.perimeter.turf).toBeLessThan(4 * 111_200);
  });

  it("is one and the same area on both earths, whose edges are the geodesics drawn", () => {
    const wide = measureFree("area", [
      [80.65, 46.67],
      [83.42, 44.74],
      [83.42, 46.67],
    ]);
    if (wide?.kind !== "area") throw new Error("no area");
    const percent = (100 * (wide.area.turf - wide.area.wgs84)) / wide.area.wgs84;
    // At 45° to 47° N the sphere makes areas 0.22 to 0.27 % small (from the radii of curvature).
    expect(percent).toBeGreaterThan(-0.3);
    expect(percent).toBeLessThan(-0.2);
  });

  it("is nothing for one vertex, and no area for two", () => {
    expect(measureFree("path", square.slice(0, 1))).toBeNull();
    expect(measureFree("area", square.slice(0, 2))).toBeNull();
  });
});
