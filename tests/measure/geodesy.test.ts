import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  geodesicArea,
  geodesicDestination,
  geodesicDistance,
  geodesicFoot,
  geodesicInterpolate,
  geodesicLength,
  greatCircleArea,
  greatCircleDistance,
  greatCircleLength,
  segmentLength,
} from "../../src/measure/geodesy.ts";
import type { Position } from "../../src/measure/position.ts";
import { azimuth, between } from "./arbitraries.ts";
import {
  HALF_A_MILLIMETRE,
  PLACE,
  PUBLISHED_BY_GEOGRAPHICLIB,
  ROUNDING,
  relativeError,
  SHORT_SEGMENT,
  TWO_DECIMALS,
} from "./tolerances.ts";
import { wanderingLine } from "./wanderingLine.ts";

const WGS84_EQUATOR = 6_378_137;
const TURF_RADIUS = 6_371_008.8;

describe("WGS84 geodesics", () => {
  it("measure the quarter meridian as published, 10,001,965.729 m", () => {
    const metres = geodesicDistance([80, 0], [80, 90]);
    expect(Math.abs(metres - 10_001_965.729)).toBeLessThan(HALF_A_MILLIMETRE);
  });

  it("measure a degree of the equator as π · a / 180", () => {
    const degree = (Math.PI * WGS84_EQUATOR) / 180;
    expect(relativeError(geodesicDistance([80, 0], [81, 0]), degree)).toBeLessThan(ROUNDING);
  });

  it("measure Wellington to Salamanca as GeographicLib's manual prints it", () => {
    const metres = geodesicDistance([174.81, -41.32], [-5.5, 40.96]);
    expect(Math.abs(metres - 19_959_679.267)).toBeLessThan(HALF_A_MILLIMETRE);
  });

  // From the test set of GeographicLib: latitude and longitude of both ends, metres between them.
  it.each([
    [35.60777, -139.44815, -11.17491, -69.95921, 8_935_244.5604818],
    [-21.97856, 142.59065, 41.84138, 98.56635, 8_394_328.8946577],
    [1.74708, 128.32011, -11.16617, 11.87109, 12_942_901.1241347],
    [-41.22777, 122.32875, -7.57291, 130.37946, 3_812_686.035106],
    [-19.79938, -174.47484, -11.99349, -154.35109, 2_319_004.8601169],
  ])("measure %f, %f to %f, %f as GeographicLib's test set has it", (lat1, lon1, lat2, lon2, s) => {
    const metres = geodesicDistance([lon1, lat1], [lon2, lat2]);
    expect(Math.abs(metres - s)).toBeLessThan(PUBLISHED_BY_GEOGRAPHICLIB);
  });

  it("arrive south-west of Perth where GeographicLib's manual arrives", () => {
    const [longitude, latitude] = geodesicDestination([115.74, -32.06], 225, 20_000_000);
    expect(longitude).toBeCloseTo(-63.95925278, 8);
    expect(latitude).toBeCloseTo(32.11195529, 8);
  });

  it("halve a degree of the equator at its middle", () => {
    const half = (Math.PI * WGS84_EQUATOR) / 360;
    const [longitude, latitude] = geodesicInterpolate([80, 0], [81, 0], half);
    expect(longitude).toBeCloseTo(80.5, 12);
    expect(latitude).toBeCloseTo(0, 12);
  });

  it("enclose the areas that GeographicLib prints for a degree square and for Antarctica", () => {
    const square: Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ];
    expect(Math.abs(geodesicArea(square) - 12_308_778_361.469452)).toBeLessThan(0.1);
    const antarctica = [
      [-58, -63.1],
      [-74, -72.9],
      [-102, -71.9],
      [-102, -74.9],
      [-131, -74.3],
      [-163, -77.5],
      [163, -77.4],
      [172, -71.7],
      [140, -65.9],
      [113, -65.7],
      [88, -66.6],
      [59, -66.9],
      [25, -69.8],
      [-4, -70],
      [-14, -71],
      [-33, -77.3],
      [-46, -77.9],
      [-61, -74.7],
    ] as const;
    expect(Math.abs(geodesicArea(antarctica) - 13_662_703_680_020.1)).toBeLessThan(1);
  });

  it("enclose the same area whichever way the ring winds and whether or not it is closed", () => {
    const ring: Position[] = [
      [80, 45],
      [81, 45],
      [81, 46],
      [80, 45],
    ];
    const area = geodesicArea(ring);
    expect(area).toBeGreaterThan(4e9);
    expect(relativeError(geodesicArea([...ring].reverse()), area)).toBeLessThan(ROUNDING);
    expect(relativeError(geodesicArea(ring.slice(1)), area)).toBeLessThan(ROUNDING);
  });
});

describe("turf's great circle", () => {
  it("measures a degree as π · R / 180 along the equator and along a meridian", () => {
    const degree = (Math.PI * TURF_RADIUS) / 180;
    expect(relativeError(greatCircleDistance([80, 0], [81, 0]), degree)).toBeLessThan(ROUNDING);
    expect(relativeError(greatCircleDistance([80, 45], [80, 46]), degree)).toBeLessThan(ROUNDING);
  });

  it("encloses between two meridians and two parallels R² · Δλ · (sin φ₂ − sin φ₁)", () => {
    const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
    const expected = (TURF_RADIUS ** 2 * (sine(46) - sine(45)) * Math.PI) / 180;
    const cell: Position[] = [
      [80, 45],
      [81, 45],
      [81, 46],
      [80, 46],
      [80, 45],
    ];
    expect(relativeError(greatCircleArea(cell), expected)).toBeLessThan(1e-10);
  });

  it.each([
    { latitude: 42, eastWest: -0.26, northSouth: 0.11 },
    { latitude: 45.5, eastWest: -0.28, northSouth: 0.05 },
    { latitude: 49, eastWest: -0.3, northSouth: -0.01 },
  ])("is off by $eastWest % east–west and $northSouth % north–south at $latitude°", (bias) => {
    const percent = (a: Position, b: Position) =>
      100 * (greatCircleDistance(a, b) / geodesicDistance(a, b) - 1);
    const { latitude } = bias;
    const eastWest = percent([80, latitude], [80.1, latitude]);
    const northSouth = percent([80, latitude - 0.05], [80, latitude + 0.05]);
    expect(Math.abs(eastWest - bias.eastWest)).toBeLessThan(TWO_DECIMALS);
    expect(Math.abs(northSouth - bias.northSouth)).toBeLessThan(TWO_DECIMALS);
  });
});

describe("the length of a line", () => {
  it("is that of its only segment, and nothing without one", () => {
    const segment: Position[] = [
      [80, 45],
      [80.5, 45.5],
    ];
    const [a, b] = segment as [Position, Position];
    expect(geodesicLength(segment)).toBe(geodesicDistance(a, b));
    expect(greatCircleLength(segment)).toBe(greatCircleDistance(a, b));
    expect(geodesicLength([a])).toBe(0);
    expect(greatCircleLength([])).toBe(0);
  });

  it("of a meridian drawn in 36,000 pieces is the quarter meridian", () => {
    const meridian = Array.from({ length: 36_001 }, (_, i): Position => [80, i / 400]);
    const error = Math.abs(geodesicLength(meridian) - 10_001_965.729);
    // 36,000 positions rounded to 1.4e-14 of a degree shift the sum by far less than the digits given.
    expect(error).toBeLessThan(HALF_A_MILLIMETRE);
  });
});

describe("short segments", () => {
  it("agree with GeographicLib to 6e-10 from 10 m up, across the hand-over at 500 m and at 50°", () => {
    const place = fc.record({
      longitude: between(-179, 179),
      latitude: between(-80, 80),
      azimuth,
      metres: between(10, 1000),
    });
    fc.assert(
      fc.property(place, ({ longitude, latitude, azimuth, metres }) => {
        const a: Position = [longitude, latitude];
        const b = geodesicDestination(a, azimuth, metres);
        expect(relativeError(segmentLength(a, b), geodesicDistance(a, b))).toBeLessThan(
          SHORT_SEGMENT,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("add up to the same line as GeographicLib's", () => {
    const line = wanderingLine(5000);
    const sum = line
      .slice(1)
      .reduce((metres, position, i) => metres + segmentLength(line[i] ?? position, position), 0);
    expect(relativeError(sum, geodesicLength(line))).toBeLessThan(SHORT_SEGMENT);
  });
});

describe("the foot of a point on a segment", () => {
  it("of a point north of the equator lies on its own meridian", () => {
    const degree = (Math.PI * WGS84_EQUATOR) / 180;
    const foot = geodesicFoot([80, 0], [81, 0], degree, [80.3, 0.5], 0);
    expect(Math.abs(foot.along - 0.3 * degree)).toBeLessThan(PLACE);
    expect(relativeError(foot.off, geodesicDistance([80.3, 0], [80.3, 0.5]))).toBeLessThan(
      ROUNDING,
    );
  });

  it("of a point on the equator lies half way along a meridian that crosses it", () => {
    const length = geodesicDistance([80, -1], [80, 1]);
    const foot = geodesicFoot([80, -1], [80, 1], length, [80.5, 0], 1000);
    expect(Math.abs(foot.along - length / 2)).toBeLessThan(PLACE);
  });

  it("of a point beyond an end is that end", () => {
    const degree = (Math.PI * WGS84_EQUATOR) / 180;
    expect(geodesicFoot([80, 0], [81, 0], degree, [79.9, 0.1], degree).along).toBe(0);
    expect(geodesicFoot([80, 0], [81, 0], degree, [81.1, 0.1], 0).along).toBe(degree);
  });
});
