import { describe, expect, it } from "vitest";
import { layoutOf } from "../../src/state/layout.ts";

describe("the layout", () => {
  it.each([
    [1280, 800, "wide"],
    [1920, 1080, "wide"],
    [1240, 699, "side"],
    [768, 1024, "side"],
    // 1280 × 800 at 200 %, and phones that lie.
    [640, 400, "side"],
    [568, 320, "side"],
    [700, 701, "stacked"],
    [390, 844, "stacked"],
    [320, 480, "stacked"],
  ] as const)("of a window of %i × %i is %s", (width, height, layout) => {
    expect(layoutOf(width, height)).toBe(layout);
  });
});
