import { describe, expect, it } from "vitest";
import { CompensatedSum } from "../../src/measure/sum.ts";

function sumOf(terms: readonly number[]): number {
  const sum = new CompensatedSum();
  for (const term of terms) sum.add(term);
  return sum.value;
}

describe("a compensated sum", () => {
  it("keeps what a large term swallows, as in Neumaier's own example", () => {
    expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
  });

  it("adds a tenth a million times to a hundred thousand, where plain addition is off", () => {
    const tenths = Array.from({ length: 1_000_000 }, () => 0.1);
    expect(sumOf(tenths)).toBe(100_000);
    expect(tenths.reduce((sum, tenth) => sum + tenth, 0)).not.toBe(100_000);
  });

  it("of nothing is nothing", () => {
    expect(sumOf([])).toBe(0);
  });
});
