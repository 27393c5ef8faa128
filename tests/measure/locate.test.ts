import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geodesicDestination, geodesicDistance, geodesicFoot } from "../../src/measure/geodesy.ts";
import { Plane } from "../../src/measure/plane.ts";
import type { Metres, Position } from "../../src/measure/position.ts";
import { ruler } from "../../src/measure/ruler.ts";
import { azimuth, between } from "./arbitraries.ts";
import { AGAINST_KARNEY, LOCATE, PLACE, relativeError } from "./tolerances.ts";
import { wanderingLine } from "./wanderingLine.ts";

/** A geodesic foot on every segment, no index, no plane: the slow truth. */
function nearestByForce(line: readonly Position[], point: Position): Metres {
  let best = Number.POSITIVE_INFINITY;
  for (const [i, b] of line.slice(1).entries()) {
    const a = line[i] as Position;
    const length = geodesicDistance(a, b);
    best = Math.min(best, geodesicFoot(a, b, length, point, length / 2).off);
  }
  return best;
}

const share = between(0, 1);
const upTo50km = fc.oneof(between(0, 50_000), between(0, 500));

describe("the nearest place on a line", () => {
  it.each([
    { vertices: 3, runs: 300 },
    { vertices: 30, runs: 300 },
    { vertices: 500, runs: 150 },
    { vertices: 8000, runs: 12 },
  ])(
    "is never further than a search of all segments by more than 1 m ($vertices vertices)",
    ({ vertices, runs }) => {
      const line = wanderingLine(vertices, vertices);
      const along = ruler(line);
      fc.assert(
        fc.property(share, azimuth, upTo50km, (where, direction, off) => {
          const foot = along.pointAt(where * along.length.wgs84);
          const point = geodesicDestination(foot, direction, off);
          const found = along.locate(point);
          expect(found.distanceOff).toBeLessThanOrEqual(nearestByForce(line, point) + LOCATE);
          expect(found.distanceOff).toBeLessThanOrEqual(off + PLACE);
        }),
        { numRuns: runs },
      );
    },
  );

  it("says how far off it is, and where on its segment", () => {
    const line = wanderingLine(500);
    const along = ruler(line);
    fc.assert(
      fc.property(share, azimuth, upTo50km, (where, direction, off) => {
        const foot = along.pointAt(where * along.length.wgs84);
        const point = geodesicDestination(foot, direction, off);
        const found = along.locate(point);
        expect(Math.abs(geodesicDistance(point, found.point) - found.distanceOff)).toBeLessThan(
          PLACE,
        );
        const a = line[found.segment] as Position;
        const b = line[found.segment + 1] as Position;
        expect(found.fraction).toBeGreaterThanOrEqual(0);
        expect(found.fraction).toBeLessThanOrEqual(1);
        const before = found.fraction * geodesicDistance(a, b);
        expect(Math.abs(geodesicDistance(a, found.point) - before)).toBeLessThan(PLACE);
        expect(geodesicDistance(along.pointAt(found.distanceAlong), found.point)).toBeLessThan(
          PLACE,
        );
      }),
      { numRuns: 200 },
    );
  });

  it("off the equator is on the point's own meridian", () => {
    const equator = ruler([
      [80, 0],
      [83, 0],
    ]);
    const found = equator.locate([81.2, 0.4]);
    expect(found.point[0]).toBeCloseTo(81.2, 8);
    expect(found.fraction).toBeCloseTo(0.4, 8);
    const meridian = geodesicDistance([81.2, 0], [81.2, 0.4]);
    expect(relativeError(found.distanceOff, meridian)).toBeLessThan(AGAINST_KARNEY);
  });

  it("on a segment of 500 km follows the geodesic, which bows kilometres poleward of a chart's line", () => {
    const [a, b]: [Position, Position] = [
      [78, 45],
      [85, 45],
    ];
    const found = ruler([a, b]).locate([81.5, 45.3]);
    // By symmetry the foot lies in the middle, where the geodesic is at its highest latitude.
    expect(found.fraction).toBeCloseTo(0.5, 6);
    expect(found.point[1]).toBeGreaterThan(45.05);
    expect(found.distanceOff).toBeCloseTo(geodesicDistance(found.point, [81.5, 45.3]), 3);
  });

  it("is on the bow of a long geodesic, where its chart's line would lose to another branch", () => {
    // The geodesic along 45° bows 6 km north of its ends; the other branch follows 45.6° itself.
    const parallel = Array.from({ length: 701 }, (_, i): Position => [85 - i / 100, 45.6]);
    const line: Position[] = [[78, 45], [85, 45], ...parallel];
    const point: Position = [81.5, 45.32];
    const found = ruler(line).locate(point);
    expect(found.segment).toBe(0);
    expect(found.distanceOff).toBeLessThanOrEqual(nearestByForce(line, point) + LOCATE);
  });

  it("is a vertex itself where the line turns away on both sides", () => {
    const corner: Position[] = [
      [80, 44],
      [81, 45],
      [80, 46],
    ];
    const found = ruler(corner).locate([81.3, 45]);
    expect(found.point).toEqual([81, 45]);
  });

  it("is the nearer of two branches equally far on a chart", () => {
    // A degree of longitude is shorter than one of latitude: the western branch is nearer.
    const branches = ruler([
      [80, 47],
      [80, 45],
      [81.5, 44.7],
    ]);
    expect(branches.locate([80.3, 45.22]).point[0]).toBeCloseTo(80, 6);
  });

  it("does not depend on how finely a straight piece is drawn", () => {
    const [a, b]: [Position, Position] = [
      [80, 45],
      [80, 46],
    ];
    const fine = Array.from({ length: 3001 }, (_, i): Position => [80, 45 + i / 3000]);
    const [coarse, drawn] = [ruler([a, b]), ruler(fine)];
    fc.assert(
      fc.property(between(79.4, 80.6), between(44.8, 46.2), (longitude, latitude) => {
        const one = coarse.locate([longitude, latitude]);
        const other = drawn.locate([longitude, latitude]);
        expect(Math.abs(one.distanceOff - other.distanceOff)).toBeLessThan(LOCATE);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the plane the candidates are ranked on", () => {
  it.each([0, 42, 49, 60, 70])(
    "keeps distances from its centre within a quarter of its bound at %i°",
    (latitude) => {
      const centre: Position = [80, latitude];
      const plane = new Plane(centre);
      fc.assert(
        fc.property(azimuth, between(1, 200_000), (direction, metres) => {
          const [x, y] = geodesicDestination(centre, direction, metres);
          const seen = Math.hypot(plane.x(x, y), plane.y(y));
          expect(Math.abs(seen - metres)).toBeLessThan(plane.error(metres) / 4 + PLACE);
        }),
        { numRuns: 500 },
      );
    },
  );
});
