import { describe, expect, it } from "vitest";
import { loopParts } from "../../src/measure/loop.ts";
import type { Position } from "../../src/measure/position.ts";

function planeArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], k) => {
    const [px, py] = ring[k] ?? [0, 0];
    return sum + (px * y - x * py) / 2;
  }, 0);
}

describe("the parts of a loop", () => {
  it("are one for a simple ring, with the sense in which it was walked", () => {
    const square: Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ];
    expect(loopParts(square).map(({ turns }) => turns)).toEqual([1]);
    expect(loopParts(square.toReversed()).map(({ turns }) => turns)).toEqual([-1]);
  });

  it("are the two triangles of a bow tie, one walked each way round", () => {
    const parts = loopParts([
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
    ]);
    expect(parts.map(({ turns }) => turns).toSorted()).toEqual([-1, 1]);
    for (const { rings } of parts) expect(planeArea(rings[0] ?? [])).toBeCloseTo(1, 12);
  });

  it("are none where nothing is enclosed", () => {
    expect(loopParts([])).toEqual([]);
    expect(
      loopParts([
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
    ).toEqual([]);
  });
});
