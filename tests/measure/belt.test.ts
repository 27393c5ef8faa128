import { area, booleanPointInPolygon, destination } from "@turf/turf";
import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { type DoubtfulLine, EDGE_WITHIN, joined, widened } from "../../src/measure/belt.ts";
import type { Position } from "../../src/measure/position.ts";
import { ruler } from "../../src/measure/ruler.ts";
import { wanderingLine } from "./wanderingLine.ts";

/** A parallel is no geodesic, but over 10 km it strays from one by a metre. */
const EAST: DoubtfulLine = {
  coordinates: [
    [80, 45],
    [80.1, 45],
  ],
  accuracyMetres: 1000,
};

function beltOf(lines: readonly DoubtfulLine[]): MultiPolygon {
  const least = Math.min(...lines.map(({ accuracyMetres }) => accuracyMetres));
  const belt = joined(lines.map(widened), least);
  if (belt === null) throw new Error("no belt");
  return belt;
}

/** The vertices of a ring, and halfway to each, where what is thinned lies furthest off. */
function alongEdge(ring: readonly number[][]): Position[] {
  return ring.flatMap(([lon = 0, lat = 0], i): Position[] => {
    const [before = lon, beside = lat] = ring[i - 1] ?? [];
    return [
      [lon, lat],
      [(lon + before) / 2, (lat + beside) / 2],
    ];
  });
}

describe("a belt of doubt", () => {
  it("is as large as a rectangle with two half discs", () => {
    // On WGS84, by the radius of the prime vertical: the belt is drawn on a sphere, some 0.2 % off.
    const radius = 6_378_137 / Math.sqrt(1 - 0.00669437999 * 0.5);
    const length = ((0.1 * Math.PI) / 180) * radius * Math.SQRT1_2;
    const expected = 2 * 1000 * length + Math.PI * 1000 ** 2;
    // A round end that is thinned by a tenth of its radius has chords of this angle, and as much less area.
    const chord = 2 * Math.acos(1 - 0.1);
    const ends = (Math.PI * 1000 ** 2) / expected;
    const least = 1 - ends * (1 - Math.sin(chord) / chord);
    // Beside the earth's shape, an edge may be moved by 4 m when it is written.
    const found = area(beltOf([EAST])) / expected;
    expect(found).toBeGreaterThan(least - 0.007);
    expect(found).toBeLessThan(1.007);
  });

  it("holds what lies within the accuracy, and not what lies beyond", () => {
    const off = (metres: number) => destination([80.05, 45], metres / 1000, 0);
    // A straight edge is neither thinned nor bent: what is left is the sphere and the rounding.
    expect(booleanPointInPolygon(off(920), beltOf([EAST]))).toBe(true);
    expect(booleanPointInPolygon(off(1080), beltOf([EAST]))).toBe(false);
  });

  it.each([1, 2, 3])(
    "has an edge that is the accuracy away on WGS84, along a wandering line (%i)",
    (seed) => {
      const coordinates = wanderingLine(2000, seed);
      const accuracyMetres = 3000;
      const along = ruler(coordinates);
      const edge = beltOf([{ coordinates, accuracyMetres }]).coordinates.flat().flatMap(alongEdge);
      const off = edge.map((place) => along.locate(place).distanceOff / accuracyMetres);
      expect(off.length).toBeGreaterThan(20);
      expect(Math.min(...off)).toBeGreaterThan(1 - EDGE_WITHIN);
      expect(Math.max(...off)).toBeLessThan(1 + EDGE_WITHIN);
    },
  );

  it("is one shape for two lines that meet", () => {
    const on: DoubtfulLine = {
      coordinates: [
        [80.1, 45],
        [80.1, 45.1],
      ],
      accuracyMetres: 500,
    };
    const both = beltOf([EAST, on]);
    expect(both.coordinates).toHaveLength(1);
    expect(area(both)).toBeLessThan(area(beltOf([EAST])) + area(beltOf([on])));
  });

  it("has no more decimals than the least accuracy needs", () => {
    const decimals = (accuracyMetres: number) =>
      Math.max(
        ...beltOf([{ ...EAST, accuracyMetres }])
          .coordinates.flat(3)
          .map((degrees) => String(degrees).split(".")[1]?.length ?? 0),
      );
    // Half of a ten-thousandth of a degree is 6 m, and 8 m in both directions; of a thousandth 80 m.
    expect(decimals(115)).toBe(4);
    expect(decimals(1130)).toBe(3);
  });

  it("is nothing for no lines", () => {
    expect(joined([], 1000)).toBeNull();
  });
});
