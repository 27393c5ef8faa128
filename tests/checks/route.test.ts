import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureRoute, placeAmong, routePositions } from "../../src/checks/route.ts";
import { lineRuler, measureStretch } from "../../src/checks/stretch.ts";
import { geodesicLength } from "../../src/measure/geodesy.ts";
import { LINE, SECTIONS } from "./smallBorder.ts";

const along = lineRuler(LINE, SECTIONS);
const total = along.ruler.length.wgs84;
const chainage = fc.double({ min: 0, max: total, noNaN: true });

describe("a route with stops on the way", () => {
  it("is the plain stretch where there are two", () => {
    expect(measureRoute(along, [0, total])).toEqual(measureStretch(along, 0, total));
  });

  it("is as long as its stops are apart, back and forth", () => {
    fc.assert(
      fc.property(fc.array(chainage, { minLength: 3, maxLength: 6 }), (stops) => {
        const apart = stops
          .slice(1)
          .reduce((sum, to, i) => sum + Math.abs(to - (stops[i] ?? 0)), 0);
        const route = measureRoute(along, stops);
        // Both are sums of a few doubles of some 10 km: a micrometre is a thousand roundings.
        expect(Math.abs(route.length.wgs84 - apart)).toBeLessThan(1e-6);
        const split = route.water.wgs84 + route.land.wgs84;
        expect(Math.abs(split - route.length.wgs84)).toBeLessThan(1e-6);
      }),
    );
  });

  it("lists its sections leg by leg", () => {
    const middle = along.sections[1]?.to.wgs84 ?? 0;
    const ids = measureRoute(along, [0, middle, 0]).sections.map(({ section }) => section.id);
    expect(ids).toEqual(["ridge", "river", "river", "ridge"]);
  });

  it("is as long as its positions are apart, each stop once", () => {
    const middle = along.sections[1]?.to.wgs84 ?? 0;
    const stops = [total, middle, total, 0];
    const positions = routePositions(along, stops);
    // What the ruler promises against a plain sum over the same vertices.
    const off = geodesicLength(positions) - measureRoute(along, stops).length.wgs84;
    expect(Math.abs(off)).toBeLessThan(0.001);
    for (const [i, position] of positions.entries()) {
      expect(position, `position ${i}`).not.toEqual(positions[i - 1]);
    }
    expect(positions[0]).toEqual(along.ruler.pointAt(total));
    expect(positions.at(-1)).toEqual(along.ruler.pointAt(0));
  });

  it("needs two ends", () => {
    expect(() => measureRoute(along, [0])).toThrow("two ends");
  });
});

describe("one more stop", () => {
  it("comes between the two it lies between, whichever way they run", () => {
    expect(placeAmong([0, 100, 200], 150)).toBe(2);
    expect(placeAmong([200, 100, 0], 150)).toBe(1);
  });

  it("comes after the last, or before the first where that is nearer", () => {
    expect(placeAmong([100, 200], 260)).toBe(2);
    expect(placeAmong([100, 200], 40)).toBe(0);
    expect(placeAmong([200, 100], 40)).toBe(2);
    expect(placeAmong([100], 40)).toBe(1);
    expect(placeAmong([], 40)).toBe(0);
  });

  it("never makes a way that goes one way turn back", () => {
    const chainages = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 3 });
    fc.assert(
      fc.property(chainages, fc.boolean(), ([at = 0, ...others], down) => {
        const row = others.toSorted((a, b) => (down ? a - b : b - a));
        const index = placeAmong(row, at);
        const longer = [...row.slice(0, index), at, ...row.slice(index)];
        expect(longer).toEqual(longer.toSorted((a, b) => (down ? a - b : b - a)));
      }),
    );
  });
});
