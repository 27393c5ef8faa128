import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelled, timeScale } from "../../src/panels/timeScale.ts";

const YEARS = [1860, 1864, 1869, 1870, 1881, 1882, 1883, 1884, 1915, 1994, 1997, 1998, 1999, 2002];

describe("the scale of the timeline", () => {
  const scale = timeScale(YEARS, 2026);

  it("gathers years in a row under one label", () => {
    expect(scale.spans.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))).toEqual([
      "1860",
      "1864",
      "1869–1870",
      "1881–1884",
      "1915",
      "1994",
      "1997–1999",
      "2002",
    ]);
  });

  it("brings every year back from its place", () => {
    for (let year = scale.first; year <= scale.last; year++) {
      expect(scale.yearAt(scale.shareOf(year))).toBe(year);
    }
  });

  it("runs from 0 to 1 and never back, whatever the years", () => {
    const years = fc.array(fc.integer({ min: 1700, max: 2020 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(years, (some) => {
        const { first, last, shareOf } = timeScale(some, 2026);
        expect(shareOf(first)).toBe(0);
        expect(shareOf(last)).toBe(1);
        for (let year = first; year < last; year++) {
          expect(shareOf(year + 1)).toBeGreaterThan(shareOf(year));
        }
      }),
    );
  });

  it("leaves each label more room than a sixteenth of the whole", () => {
    const middles = scale.spans.map(({ from, to }) => scale.shareOf((from + to) / 2));
    const gaps = middles.slice(1).map((at, i) => at - (middles[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(1 / 16);
  });

  it("names all years where there is room, the last always, and none over another", () => {
    expect(labelled(scale, 700).size).toBe(scale.spans.length);
    const last = scale.spans.at(-1);
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 900 }), (pixels) => {
        const shown = scale.spans.filter((span) => labelled(scale, pixels).has(span));
        expect(shown.at(-1)).toBe(last);
        for (const [i, span] of shown.entries()) {
          const next = shown[i + 1];
          if (next === undefined) continue;
          const middle = (each: typeof span) => pixels * scale.shareOf((each.from + each.to) / 2);
          // A label of four digits takes some 30 pixels.
          expect(middle(next) - middle(span)).toBeGreaterThanOrEqual(30);
        }
      }),
    );
  });
});
