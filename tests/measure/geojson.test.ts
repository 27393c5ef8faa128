import type { GeoJSON, Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/measure/geojson.ts";

const feature = (geometry: Geometry | null) => ({ type: "Feature", properties: {}, geometry });
const collection = (...features: unknown[]) =>
  ({ type: "FeatureCollection", features }) as unknown as GeoJSON;

const A = [
  [1, 1],
  [2, 2],
];
const B = [
  [2, 2],
  [3, 1],
  [4, 0],
];
const RING = [
  [0, 0],
  [1, 0],
  [0, 1],
  [0, 0],
];

describe("the lines of GeoJSON", () => {
  it("are those of a line, without its heights", () => {
    const line = { type: "LineString", coordinates: A.map((at) => [...at, 700]) } as const;
    expect(linesOf(line)).toEqual([A]);
    expect(linesOf(feature(line) as GeoJSON)).toEqual([A]);
  });

  it("are one where parts meet in a row, and else as many as do not", () => {
    const parts = (...coordinates: number[][][]) =>
      linesOf({ type: "MultiLineString", coordinates });
    expect(parts(A, B)).toEqual([[...A, ...B.slice(1)]]);
    expect(parts(B, A)).toEqual([B, A]);
    expect(parts(A, B, A, B)).toEqual([
      [...A, ...B.slice(1)],
      [...A, ...B.slice(1)],
    ]);
    const on = [
      [4, 0],
      [5, 5],
    ];
    expect(parts(B, on)).toEqual([[...B, [5, 5]]]);
    // Of two that meet in one of their numbers only, neither is the other's continuation.
    for (const start of [
      [2, 9],
      [9, 2],
    ]) {
      const beside = [start, [3, 9]];
      expect(parts(A, beside)).toEqual([A, beside]);
    }
  });

  it("leave what was read as it was", () => {
    const coordinates = [structuredClone(A), structuredClone(B)];
    linesOf({ type: "MultiLineString", coordinates });
    expect(coordinates).toEqual([A, B]);
  });

  it("are the rings of polygons, and those of all that a collection holds, in order", () => {
    const hole = RING.map(([x = 0, y = 0]) => [x / 9, y / 9]);
    const geometries: Geometry[] = [
      { type: "Point", coordinates: [7, 7] },
      { type: "MultiPoint", coordinates: [[7, 7]] },
      { type: "Polygon", coordinates: [RING, hole] },
      { type: "MultiPolygon", coordinates: [[RING], [hole]] },
    ];
    const all = { type: "GeometryCollection", geometries } as const;
    expect(linesOf(all)).toEqual([RING, hole, RING, hole]);
    const line: Geometry = { type: "LineString", coordinates: A };
    expect(linesOf(collection(feature(null), feature(all), feature(line)))).toEqual([
      ...linesOf(all),
      A,
    ]);
  });
});

describe("what is no line", () => {
  const bad = (at: unknown) => ({ type: "LineString", coordinates: [[1, 1], at] }) as Geometry;
  const NONE = "is a longitude from −180 to 180 and a latitude from −90 to 90, not";

  it.each([
    ["a longitude too far", [197, 45], `position 2: a position ${NONE} [197,45]`],
    ["a latitude too far", [45, 91], `position 2: a position ${NONE} [45,91]`],
    ["words", ["80", "45"], `position 2: a position ${NONE} ["80","45"]`],
    ["a word", ["80", 45], `position 2: a position ${NONE} ["80",45]`],
    ["one number", [80], `position 2: a position ${NONE} [80]`],
    ["a hole in the numbers", [80, null], `position 2: a position ${NONE} [80,null]`],
    ["something else", { lon: 80 }, `position 2: a position ${NONE} {"lon":80}`],
    ["nothing", undefined, `position 2: a position ${NONE} undefined`],
  ])("such as %s, is told with its place", (_, at, sentence) => {
    expect(() => linesOf(bad(at))).toThrow(new RangeError(sentence));
  });

  it("is told by all that it lies in", () => {
    const of = (geometry: unknown) => () =>
      linesOf(collection(feature(null), feature(geometry as Geometry)));
    const rings = [RING, [[0, 99]]];
    expect(of(bad([]))).toThrow(/^feature 2, position 2: /);
    expect(of({ type: "Polygon", coordinates: rings })).toThrow(/^feature 2, ring 2, position 1: /);
    expect(of({ type: "MultiLineString", coordinates: rings })).toThrow(/^feature 2, part 2, /);
    expect(of({ type: "MultiPolygon", coordinates: [[RING], rings] })).toThrow(
      /^feature 2, polygon 2, ring 2, position 1: /,
    );
    const geometries = [bad([1, 1]), bad([300, 1])];
    expect(of({ type: "GeometryCollection", geometries })).toThrow(
      /^feature 2, geometry 2, position 2: /,
    );
    expect(of({ type: "Circle", radius: 7 })).toThrow(
      new RangeError('feature 2, {"type":"Circle","radius":7} is no geometry of GeoJSON'),
    );
  });

  it("is told in a line of text, however much it is", () => {
    const much = Array.from({ length: 9999 }, () => "x");
    const attempt = () => linesOf(bad(much));
    expect(attempt).toThrow(RangeError);
    expect(attempt).toThrow(/^.{100,220}$/);
  });
});
