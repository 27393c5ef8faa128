import { describe, expect, it } from "vitest";
import {
  keepsBound,
  median,
  oursAtMost,
  p95,
  ratioAtMost,
  rowOf,
} from "../../../scripts/bench/browser/row.ts";

describe("rows of the browser's benchmark", () => {
  it("takes the median of the rounds' own ratios, not the ratio of medians", () => {
    // The second round was slow for both: 2, 2 and 4 times.
    const rounds = [
      { ours: 20, peer: 10 },
      { ours: 200, peer: 100 },
      { ours: 40, peer: 10 },
    ];
    const row = rowOf("x", "ms", rounds, "peer", ratioAtMost(2));
    expect(row).toMatchObject({ ours: 40, peer: 10, ratio: 2 });
    expect(keepsBound(row)).toBe(true);
    expect(keepsBound({ ...row, bound: ratioAtMost(1.9) })).toBe(false);
    expect(keepsBound({ ...row, bound: oursAtMost(39) })).toBe(false);
    expect(keepsBound({ ...row, bound: null })).toBe(true);
  });

  it("never keeps a bound with what could not be measured", () => {
    const row = rowOf("x", "ms", [{ ours: Number.NaN, peer: 10 }], "peer", ratioAtMost(2));
    expect(keepsBound(row)).toBe(false);
  });

  it("knows the middle and the slow end", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([5, Number.NaN])).toBe(5);
    expect(p95(Array.from({ length: 100 }, (_, i) => i))).toBe(95);
  });
});
