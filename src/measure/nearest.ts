import { toMercator } from "@turf/turf";
import CheapRuler from "cheap-ruler";
import Flatbush from "flatbush";
import { geodesicInterpolate } from "./geodesy.ts";
import { distanceToSegment, nearestFraction, Plane } from "./plane.ts";
import type { Metres, Position } from "./position.ts";

/** A place on the line that may be the nearest one. */
export interface Candidate {
  segment: number;
  /** Metres from the segment's start, on the plane around the point asked about. */
  along: Metres;
  off: Metres;
}

/** Segments in a run: few enough to walk through in a microsecond, many enough to index in little. */
const RUN_SEGMENTS = 64;
/** A longer run would bend too far from its chord; a longer segment is cut into pieces of this. */
const RUN_LENGTH: Metres = 20_000;
/** The chord's bend counts in full where a bound is needed; this is the rounding around it. */
const ROUNDING = 1.01;
const [EQUATOR_DEGREE] = mercator([1, 0]);
/** More branches of one line than this are never equally near to within the plane's error. */
const MOST_CANDIDATES = 8;

/**
 * Finds the segments of a line nearest to a point. The line is cut into runs of up to 64 segments;
 * each run keeps its chord and how far it strays from it, so that a run is dismissed by one
 * distance (strip trees: D. H. Ballard, Communications of the ACM 24, 1981, pp. 310–321). A
 * flatbush of the runs' boxes, in Mercator because it is nearly conformal, says which runs to ask
 * at all. A query's cost hardly grows with the number of vertices; a vertex takes 4 bytes here.
 */
export class NearestIndex {
  private readonly coordinates: Float64Array;
  private readonly chainage: Float64Array;
  private readonly runs: Run[];
  private readonly index: Flatbush;

  /**
   * @param coordinates longitude and latitude of each vertex in turn
   * @param chainage metres along the line at each vertex
   */
  constructor(coordinates: Float64Array, chainage: Float64Array) {
    this.coordinates = coordinates;
    this.chainage = chainage;
    this.runs = cutIntoRuns(coordinates, chainage);
    this.index = new Flatbush(this.runs.length);
    for (const { west, south, east, north, bend } of this.runs) {
      const low = mercator([west, south]);
      const high = mercator([east, north]);
      // A geodesic may pass outside the box of its ends, by less than the run's bend.
      const poleward = Math.max(Math.abs(south), Math.abs(north));
      const margin = (bend * EQUATOR_DEGREE) / new CheapRuler(poleward, "meters").kx;
      this.index.add(low[0] - margin, low[1] - margin, high[0] + margin, high[1] + margin);
    }
    this.index.finish();
  }

  /** The places among which the nearest is, best first: one of each run that comes close enough. */
  candidates(point: Position): Candidate[] {
    const plane = new Plane(point);
    const found: Candidate[] = [];
    let best = Number.POSITIVE_INFINITY;
    const visit = (which: number) => {
      const run = this.runs[which];
      if (run === undefined || leastDistance(run, plane) > best) return;
      const candidate = this.walk(run, plane);
      if (candidate.off > best + plane.error(best)) return;
      best = Math.min(best, candidate.off);
      found.push(candidate);
    };

    const [x, y] = mercator(point);
    const first = this.index.neighbors(x, y, 1)[0] ?? 0;
    visit(first);
    const reach = best + plane.error(best);
    const mercatorReach = reach / leastMercatorScale(point[1], reach / plane.metresPerDegree);
    this.index.neighbors(x, y, Number.POSITIVE_INFINITY, mercatorReach, (which) => {
      if (which !== first) visit(which);
      return false;
    });

    const enough = best + plane.error(best);
    return found
      .filter(({ off }) => off <= enough)
      .sort((a, b) => a.off - b.off)
      .slice(0, MOST_CANDIDATES);
  }

  private walk(run: Run, plane: Plane): Candidate {
    const { coordinates, chainage } = this;
    if (run.piece !== null) {
      const { ax, ay, bx, by } = chordOn(run, plane);
      const t = nearestFraction(ax, ay, bx, by);
      const along = run.piece.start + t * (run.piece.end - run.piece.start);
      return { segment: run.first, along, off: distanceToSegment(ax, ay, bx, by) };
    }
    let bestSquared = Number.POSITIVE_INFINITY;
    let segment = run.first;
    let fraction = 0;
    let ax = plane.x(coordinates[2 * run.first] ?? 0, coordinates[2 * run.first + 1] ?? 0);
    let ay = plane.y(coordinates[2 * run.first + 1] ?? 0);
    for (let i = run.first; i < run.last; i++) {
      const latitude = coordinates[2 * i + 3] ?? 0;
      const bx = plane.x(coordinates[2 * i + 2] ?? 0, latitude);
      const by = plane.y(latitude);
      const t = nearestFraction(ax, ay, bx, by);
      const px = ax + t * (bx - ax);
      const py = ay + t * (by - ay);
      const squared = px * px + py * py;
      if (squared < bestSquared) {
        bestSquared = squared;
        segment = i;
        fraction = t;
      }
      ax = bx;
      ay = by;
    }
    const length = (chainage[segment + 1] ?? 0) - (chainage[segment] ?? 0);
    return { segment, along: fraction * length, off: Math.sqrt(bestSquared) };
  }
}

function mercator([longitude, latitude]: Position): [x: Metres, y: Metres] {
  return toMercator([longitude, latitude]) as [number, number];
}

/** A run of whole segments, or one piece of a long segment. */
interface Run {
  /** First and last vertex. */
  first: number;
  last: number;
  /** Metres along the one segment, where it is a piece of it. */
  piece: { start: Metres; end: Metres } | null;
  chord: readonly [a: Position, b: Position];
  /** How far its vertices stray from the chord. */
  stray: Metres;
  /** How far a geodesic of its length can bend away from a straight line on a plane. */
  bend: Metres;
  west: number;
  south: number;
  east: number;
  north: number;
}

function cutIntoRuns(coordinates: Float64Array, chainage: Float64Array): Run[] {
  const runs: Run[] = [];
  const vertex = (i: number): Position => [coordinates[2 * i] ?? 0, coordinates[2 * i + 1] ?? 0];
  const at = (i: number): Metres => chainage[i] ?? 0;
  const end = chainage.length - 1;
  let first = 0;
  while (first < end) {
    const length = at(first + 1) - at(first);
    if (length > RUN_LENGTH) {
      runs.push(...pieces(first, vertex(first), vertex(first + 1), length));
      first++;
      continue;
    }
    let last = first + 1;
    while (last < end && last - first < RUN_SEGMENTS && at(last + 1) - at(first) <= RUN_LENGTH) {
      last++;
    }
    runs.push(runOf(coordinates, first, last, at(last) - at(first)));
    first = last;
  }
  return runs;
}

function runOf(coordinates: Float64Array, first: number, last: number, length: Metres): Run {
  const a: Position = [coordinates[2 * first] ?? 0, coordinates[2 * first + 1] ?? 0];
  const b: Position = [coordinates[2 * last] ?? 0, coordinates[2 * last + 1] ?? 0];
  const plane = new Plane(a);
  const bx = plane.x(b[0], b[1]);
  const by = plane.y(b[1]);
  let stray = 0;
  let [west, south, east, north] = [a[0], a[1], a[0], a[1]];
  for (let i = first + 1; i <= last; i++) {
    const longitude = coordinates[2 * i] ?? 0;
    const latitude = coordinates[2 * i + 1] ?? 0;
    const x = plane.x(longitude, latitude);
    const y = plane.y(latitude);
    const aside = distanceToSegment(-x, -y, bx - x, by - y);
    if (aside > stray) stray = aside;
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
  }
  const bend = bendOf(plane, length);
  return { first, last, piece: null, chord: [a, b], stray, bend, west, south, east, north };
}

function pieces(segment: number, a: Position, b: Position, length: Metres): Run[] {
  const count = Math.ceil(length / RUN_LENGTH);
  const cuts = Array.from({ length: count + 1 }, (_, k) => (k / count) * length);
  const places = cuts.map((s, k) => (k === 0 ? a : k === count ? b : geodesicInterpolate(a, b, s)));
  return cuts.slice(1).map((end, k) => {
    const p = places[k] ?? a;
    const q = places[k + 1] ?? b;
    return {
      first: segment,
      last: segment + 1,
      piece: { start: cuts[k] ?? 0, end },
      chord: [p, q],
      stray: 0,
      bend: bendOf(new Plane(p), length / count),
      west: Math.min(p[0], q[0]),
      south: Math.min(p[1], q[1]),
      east: Math.max(p[0], q[0]),
      north: Math.max(p[1], q[1]),
    };
  });
}

/** Twice the height of an arc of that length that curves as a parallel does: l² · tan φ / 8R. */
function bendOf(plane: Plane, length: Metres): Metres {
  return (length ** 2 * plane.convergence) / 4;
}

function chordOn({ chord: [a, b] }: Run, plane: Plane) {
  return {
    ax: plane.x(a[0], a[1]),
    ay: plane.y(a[1]),
    bx: plane.x(b[0], b[1]),
    by: plane.y(b[1]),
  };
}

/** No place of the run is nearer than this to the plane's centre. */
function leastDistance(run: Run, plane: Plane): Metres {
  const { ax, ay, bx, by } = chordOn(run, plane);
  const chord = distanceToSegment(ax, ay, bx, by);
  // Away from its centre the plane stretches: by half of distance × convergence, counted fourfold.
  const stretch = ROUNDING + 2 * chord * plane.convergence;
  return chord - (run.stray + run.bend) * stretch - plane.error(chord);
}

/** Metres on the ground in one Mercator metre: the least within so many degrees of a latitude. */
function leastMercatorScale(latitude: number, degrees: number): number {
  const poleward = Math.min(Math.abs(latitude) + ROUNDING * degrees, 90);
  const { kx, ky } = new CheapRuler(poleward, "meters");
  return Math.max(0, Math.min(kx, ky * Math.cos((poleward * Math.PI) / 180))) / EQUATOR_DEGREE;
}
