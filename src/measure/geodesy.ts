import { distance, area as turfArea } from "@turf/turf";
import CheapRuler from "cheap-ruler";
import geographiclib from "geographiclib-geodesic";
import type { Metres, Position } from "./position.ts";
import { CompensatedSum } from "./sum.ts";

/*
 * The one door to the geodesy libraries. Two earths stand behind it:
 *
 * - the WGS84 ellipsoid, by GeographicLib (C. F. F. Karney, Algorithms for geodesics, Journal of
 *   Geodesy 87, 2013, pp. 43–55): good to 15 nanometres a segment. cheap-ruler stands in for it on
 *   short segments, where it agrees to 6e-10;
 * - turf's sphere of R = 6,371,008.8 m, by the haversine formula: in 42–49° N short by 0.26–0.30 %
 *   east–west, and from 0.11 % long to 0.01 % short north–south. It stands beside, never instead.
 */

const { Geodesic } = geographiclib;
const WGS84 = Geodesic.WGS84;
const DISTANCE_AND_AZIMUTH = Geodesic.DISTANCE | Geodesic.AZIMUTH;
const POSITION_AND_AZIMUTH = Geodesic.LATITUDE | Geodesic.LONGITUDE | Geodesic.AZIMUTH;
const LINE_CAPABILITIES = POSITION_AND_AZIMUTH | Geodesic.DISTANCE_IN | Geodesic.DISTANCE;

/**
 * Metres between two positions along the WGS84 geodesic; error below 15 nm. NaN in, NaN out.
 *
 * @example geodesicDistance([-73.8, 40.6], [-0.5, 51.6]) // 5,551,759 m, New York to London
 */
export function geodesicDistance(a: Position, b: Position): Metres {
  return WGS84.Inverse(a[1], a[0], b[1], b[0], Geodesic.DISTANCE).s12 ?? Number.NaN;
}

/**
 * Azimuth at `a` of the WGS84 geodesic to `b`, in degrees clockwise from north, from −180 to 180.
 *
 * @example geodesicAzimuth([0, 0], [1, 0]) // 90
 */
export function geodesicAzimuth(a: Position, b: Position): number {
  return WGS84.Inverse(a[1], a[0], b[1], b[0], Geodesic.AZIMUTH).azi1 ?? Number.NaN;
}

/** Up to here cheap-ruler's error, which grows as the square of the length, stays below 6e-10. */
const SHORT_SEGMENT: Metres = 500;
/** … and as the square of the latitude's tangent. */
const SHORT_SEGMENT_LATITUDE = 50;

/**
 * `geodesicDistance` for the many short segments of a drawn line, to 6e-10 of it: up to 500 m by
 * cheap-ruler at the segment's middle latitude, which takes a tenth of the time (and a hundredth
 * before the engine has compiled GeographicLib), else by GeographicLib.
 *
 * @example segmentLength([80, 45], [80.001, 45]) // 78.847 m
 */
export function segmentLength(a: Position, b: Position): Metres {
  const latitude = (a[1] + b[1]) / 2;
  if (Math.abs(latitude) <= SHORT_SEGMENT_LATITUDE) {
    const metres = new CheapRuler(latitude, "meters").distance(a, b);
    if (metres <= SHORT_SEGMENT) return metres;
  }
  return geodesicDistance(a, b);
}

/**
 * Where one arrives after `metres` along the WGS84 geodesic that leaves at `azimuth` (degrees
 * clockwise from north).
 *
 * @example geodesicDestination([115.74, -32.06], 225, 20_000_000) // [−63.95925278, 32.11195529]
 */
export function geodesicDestination(from: Position, azimuth: number, metres: Metres): Position {
  const end = WGS84.Direct(from[1], from[0], azimuth, metres, POSITION_AND_AZIMUTH);
  return [end.lon2 ?? Number.NaN, end.lat2 ?? Number.NaN];
}

/**
 * The position `metres` from `a` on the WGS84 geodesic from `a` to `b`.
 *
 * @example geodesicInterpolate([80, 0], [81, 0], 55_659.745) // [80.5, 0], half a degree of equator
 */
export function geodesicInterpolate(a: Position, b: Position, metres: Metres): Position {
  const line = WGS84.InverseLine(a[1], a[0], b[1], b[0], LINE_CAPABILITIES);
  const at = line.Position(metres, POSITION_AND_AZIMUTH);
  return [at.lon2 ?? Number.NaN, at.lat2 ?? Number.NaN];
}

/**
 * Length in metres of a line on WGS84, each segment a geodesic; 0 for fewer than two positions.
 * The sum is compensated, so the whole is as exact as its segments.
 *
 * @example geodesicLength([[0, 0], [1, 0], [2, 0]]) // 222,638.98 m, two degrees of equator
 */
export function geodesicLength(line: readonly Position[]): Metres {
  return lengthBy(geodesicDistance, line);
}

/**
 * Area in square metres inside a ring of geodesic edges on WGS84, whichever way it winds; the
 * repeated last position of a GeoJSON ring may be there or not. For rings of less than half the
 * globe; GeographicLib states 0.1 m² an edge.
 *
 * @example geodesicArea([[0, 0], [1, 0], [1, 1], [0, 1]]) // 12,308,778,361 m²
 */
export function geodesicArea(ring: readonly Position[]): number {
  const polygon = WGS84.Polygon(false);
  for (const [longitude, latitude] of ring) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
}

/**
 * Metres between two positions along turf's great circle (sphere, R = 6,371,008.8 m).
 *
 * @example greatCircleDistance([80, 0], [81, 0]) // 111,195.08 m, where WGS84 has 111,319.49
 */
export function greatCircleDistance(a: Position, b: Position): Metres {
  return distance(a as [number, number], b as [number, number], { units: "meters" });
}

/**
 * Length in metres of a line by turf's great circle, compensated; 0 for fewer than two positions.
 *
 * @example greatCircleLength([[0, 0], [1, 0], [2, 0]]) // 222,390.16 m
 */
export function greatCircleLength(line: readonly Position[]): Metres {
  return lengthBy(greatCircleDistance, line);
}

/**
 * Area in square metres inside a closed ring on turf's sphere, whichever way it winds. Around here
 * 0.15–0.32 % below WGS84, growing northwards.
 *
 * @example greatCircleArea([[80, 45], [81, 45], [81, 46], [80, 46], [80, 45]]) // 8,667 km²
 */
export function greatCircleArea(ring: readonly Position[]): number {
  return turfArea({ type: "Polygon", coordinates: [ring.map(([lon, lat]) => [lon, lat])] });
}

/** The place on a segment that is nearest to a point. */
export interface Foot {
  point: Position;
  /** Metres from the segment's start, along the geodesic. */
  along: Metres;
  /** Metres from the point to its foot, along the geodesic. */
  off: Metres;
}

/** A tenth of a millimetre: far below any use, and reached in one or two steps. */
const FOOT_PRECISION: Metres = 1e-4;
const MOST_FOOT_STEPS = 20;

/**
 * The nearest place to `point` on the geodesic segment from `a` to `b` of the given length, from a
 * first guess in metres along it. Each step goes d·cos θ along the segment, d being the distance to
 * the point and θ the angle to it, until the two meet at a right angle (to 0.1 mm) or the segment
 * ends. For points up to a few thousand kilometres off.
 *
 * @example geodesicFoot([80, 45], [80, 46], 111_141, [80.1, 45.5], 50_000).along // about 55,600 m
 */
export function geodesicFoot(
  a: Position,
  b: Position,
  length: Metres,
  point: Position,
  guess: Metres,
): Foot {
  const line = WGS84.InverseLine(a[1], a[0], b[1], b[0], LINE_CAPABILITIES);
  let along = Math.min(Math.max(guess, 0), length);
  for (let step = 0; ; step++) {
    const at = line.Position(along, POSITION_AND_AZIMUTH);
    const foot: Position = [at.lon2 ?? Number.NaN, at.lat2 ?? Number.NaN];
    const sight = WGS84.Inverse(foot[1], foot[0], point[1], point[0], DISTANCE_AND_AZIMUTH);
    const off = sight.s12 ?? Number.NaN;
    const angle = ((sight.azi1 ?? 0) - (at.azi2 ?? 0)) * (Math.PI / 180);
    const next = Math.min(Math.max(along + off * Math.cos(angle), 0), length);
    if (Math.abs(next - along) < FOOT_PRECISION || step === MOST_FOOT_STEPS) {
      return { point: foot, along, off };
    }
    along = next;
  }
}

function lengthBy(metres: (a: Position, b: Position) => Metres, line: readonly Position[]): Metres {
  const sum = new CompensatedSum();
  let previous = line[0];
  for (const position of line) {
    if (previous !== undefined) sum.add(metres(previous, position));
    previous = position;
  }
  return sum.value;
}
