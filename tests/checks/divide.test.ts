import { describe, expect, it } from "vitest";
import { divideOf } from "../../src/checks/divide.ts";
import type { Position } from "../../src/measure/position.ts";
import type { Basin } from "../../src/model/schema.ts";

/** A unit square of a basin in a country, its south-west corner given. */
function part(id: string, country: string, west: number, south: number): Basin {
  const [east, north] = [west + 1, south + 1];
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: "Feature",
    id,
    geometry: { type: "Polygon", coordinates: [ring.map(([x, y]) => [x, y])] },
    properties: { id, basin: "ili", country } as Basin["properties"],
  };
}

// Two by two: Kazakhstan in the west, China in the east; one basin in the south, one in the north.
const SOUTH_WEST = part("south-west", "KAZ", 0, 0);
const SOUTH_EAST = part("south-east", "CHN", 1, 0);
const NORTH_WEST = part("north-west", "KAZ", 0, 1);
const NORTH_EAST = part("north-east", "CHN", 1, 1);
const ALL = [SOUTH_WEST, SOUTH_EAST, NORTH_WEST, NORTH_EAST];

const edges = (parts: Basin[]) =>
  divideOf(parts, ALL).reduce((sum, chain) => sum + chain.length - 1, 0);

describe("the divide of a basin", () => {
  it("leaves out the edge where another country begins", () => {
    expect(edges([SOUTH_WEST])).toBe(3);
  });

  it("leaves out the edges between parts that belong together, and another's border beyond", () => {
    expect(edges([SOUTH_WEST, NORTH_WEST])).toBe(4);
    expect(edges([SOUTH_WEST, SOUTH_EAST])).toBe(6);
    expect(edges(ALL)).toBe(8);
  });

  it("is all of the outline of a part that stands alone", () => {
    const [chain, ...others] = divideOf([SOUTH_WEST], [SOUTH_WEST]);
    expect(chain).toEqual(SOUTH_WEST.geometry.coordinates[0]);
    expect(others).toEqual([]);
  });
});
