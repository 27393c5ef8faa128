import { describe, expect, it } from "vitest";
import { geodesicPath } from "../../src/measure/densify.ts";
import { geodesicLength } from "../../src/measure/geodesy.ts";
import type { Position } from "../../src/measure/position.ts";

const far: Position[] = [
  [70, 50],
  [90, 50],
  [80, 42],
];

describe("a path with places put between its vertices", () => {
  const dense = geodesicPath(far, 100_000);

  it("is as long as before: the places lie on the geodesic", () => {
    // GeographicLib states 15 nm a segment, and there are some thirty.
    expect(Math.abs(geodesicLength(dense) - geodesicLength(far))).toBeLessThan(1e-6);
  });

  it("has no gap wider than asked, and keeps every vertex", () => {
    for (const [i, place] of dense.entries()) {
      const next = dense[i + 1];
      if (next) expect(geodesicLength([place, next])).toBeLessThanOrEqual(100_000 + 1e-6);
    }
    for (const vertex of far) expect(dense).toContainEqual(vertex);
  });

  it("bows towards the pole between two places of one latitude", () => {
    const middle = dense.filter(([lon]) => Math.abs(lon - 80) < 1)[0];
    expect(middle?.[1]).toBeGreaterThan(50.3);
  });

  it("refuses a spacing that never arrives", () => {
    expect(() => geodesicPath(far, 0)).toThrow("a spacing is more than 0 metres");
  });
});
