import { describe, expect, it } from "vitest";
import {
  type EncodedMap,
  outerEdges,
  ringsOfEncodedMap,
} from "../../scripts/geodata/inputs/mapOfECharts.ts";

type Steps = readonly (readonly [number, number])[];

/** A ring as ECharts writes it, by the words of its format: steps in 1/1024 of a degree, sign in the lowest bit. */
function written(steps: Steps): string {
  const folded = (step: number) => (step < 0 ? -2 * step - 1 : 2 * step);
  return steps
    .flat()
    .map((step) => String.fromCharCode(folded(step) + 64))
    .join("");
}

const SQUARE: Steps = [
  [0, 0],
  [1024, 0],
  [0, -1024],
  [-1024, 0],
  [0, 1024],
];

const map = (UTF8Encoding = true): EncodedMap => ({
  UTF8Encoding,
  features: [
    {
      geometry: {
        type: "Polygon",
        coordinates: [written(SQUARE)],
        encodeOffsets: [[80 * 1024, 46 * 1024]],
      },
    },
    {
      geometry: {
        type: "MultiPolygon",
        coordinates: [[written(SQUARE)]],
        encodeOffsets: [[[81 * 1024, 46 * 1024]]],
      },
    },
  ],
});

describe("a map of ECharts", () => {
  it("gives the rings of polygons and of parts of them in degrees", () => {
    const [first, second] = ringsOfEncodedMap(map());
    expect(first).toEqual([
      [80, 46],
      [81, 46],
      [81, 45],
      [80, 45],
      [80, 46],
    ]);
    expect(second?.[2]).toEqual([82, 45]);
  });

  it("is refused where it is not encoded", () => {
    expect(() => ringsOfEncodedMap(map(false))).toThrow("not encoded");
  });

  it("has for its outline what only one of its areas has: of two squares side by side, six edges", () => {
    const edges = outerEdges(ringsOfEncodedMap(map()));
    expect(edges).toHaveLength(6);
    const between = edges.filter((ends) => ends.every(([longitude]) => longitude === 81));
    expect(between).toEqual([]);
  });
});
