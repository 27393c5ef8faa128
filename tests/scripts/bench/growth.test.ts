import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { meandering } from "../../../scripts/bench/growth.ts";

const SMALL = new URL("../../smallAtlas/facts/drawn/border.geojson", import.meta.url);

type Point = [number, number];

/** Positive where c lies to the left of the way from a to b. */
const turn = (a: Point, b: Point, c: Point) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const cross = (a: Point, b: Point, c: Point, d: Point) =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

it("a border of many vertices goes through those of the small one and never over itself", () => {
  const { features } = JSON.parse(readFileSync(SMALL, "utf8"));
  const small: Point[] = features[0].geometry.coordinates;
  const line = meandering(small, 2000);
  expect(line).toHaveLength(40 * 50 + 1);
  expect(small.map((_, i) => line[i * 50])).toEqual(small);

  const crossings: number[] = [];
  for (let i = 0; i + 1 < line.length; i++) {
    for (let j = i + 2; j + 1 < line.length; j++) {
      const [a, b, c, d] = [line[i], line[i + 1], line[j], line[j + 1]];
      if (a && b && c && d && cross(a, b, c, d)) crossings.push(i);
    }
  }
  expect(crossings).toEqual([]);
});
