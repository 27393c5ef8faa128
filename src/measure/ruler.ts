import { chainages, flat, segmentAt } from "./chainage.ts";
import {
  geodesicDistance,
  geodesicFoot,
  geodesicInterpolate,
  greatCircleDistance,
  segmentLength,
} from "./geodesy.ts";
import { checkLine, checkMeasurable, type Part, partBounds } from "./line.ts";
import { NearestIndex } from "./nearest.ts";
import type { Length, Metres, Position } from "./position.ts";

/** A place on the line. */
export interface Location {
  point: Position;
  /** Index of the segment's first vertex. */
  segment: number;
  /** Share of the segment's length before the place, from 0 to 1. */
  fraction: number;
  /** Metres on WGS84 from the line's start: the chainage. */
  distanceAlong: Metres;
  /** Metres on WGS84 from the point that was asked about. */
  distanceOff: Metres;
}

/** An end of a stretch. */
export interface Mark {
  point: Position;
  /** Metres from the line's start. The one on WGS84 is the one that every method here takes. */
  chainage: Length;
}

/** What of one part lies within a measured stretch. */
export interface PartStretch {
  id: string;
  class: string;
  /** Chainages in metres, in the order of travel. */
  from: Length;
  to: Length;
  length: Length;
}

/** The answer of `Ruler.measure`. Lengths are never negative, whichever way one measures. */
export interface Measurement {
  from: Mark;
  to: Mark;
  length: Length;
  /** From the one end to the other, leaving the line. */
  straight: Length;
  /** Length over straight line on WGS84: at least 1; Infinity for a stretch that comes back. */
  sinuosity: number;
  /** In the order of travel. */
  parts: PartStretch[];
  /** Length within the stretch of every class the line has, 0 where it has none there. */
  byClass: Record<string, Length>;
}

/** A chainage printed to the millimetre may lie this far past an end; further is a mistake. */
const END_ROUNDING: Metres = 0.001;

/**
 * Everything about distances along one line, worked out once. See `ruler`.
 */
export class Ruler {
  /** Of the whole line. */
  readonly length: Length;
  readonly parts: readonly Part[];
  private readonly line: readonly Position[];
  /** Metres from the start at each vertex. */
  private readonly wgs84: Float64Array;
  private readonly turf: Float64Array;
  /** First vertex of each part, and the line's last. */
  private readonly bounds: readonly number[];
  private readonly nearest: NearestIndex;

  constructor(line: readonly Position[], parts?: readonly Part[]) {
    checkLine(line);
    this.parts = parts ?? [{ id: "line", class: "line", count: line.length }];
    this.bounds = partBounds(this.parts, line.length);
    this.line = line;
    this.wgs84 = chainages(line, segmentLength);
    this.turf = chainages(line, greatCircleDistance);
    this.length = this.atVertex(line.length - 1);
    this.nearest = new NearestIndex(flat(line), this.wgs84);
  }

  /**
   * The place on the line that is nearest to a point on the ellipsoid: for points up to 50 km off,
   * below 60° of latitude, no other place is nearer by more than 1 m. From further off, the excess
   * may grow as the cube of the distance. Throws a RangeError on a position that is none.
   *
   * @example ruler(line).locate([82.58, 45.35]).distanceAlong // metres from the line's start
   */
  locate(point: Position): Location {
    checkMeasurable(point);
    let best: Location | undefined;
    for (const { segment, along } of this.nearest.candidates(point)) {
      const start = this.wgs84[segment] ?? 0;
      const length = (this.wgs84[segment + 1] ?? 0) - start;
      const foot = geodesicFoot(
        this.vertex(segment),
        this.vertex(segment + 1),
        length,
        point,
        along,
      );
      if (best !== undefined && foot.off >= best.distanceOff) continue;
      best = {
        point: this.placeOn(segment, foot.along) ?? foot.point,
        segment,
        fraction: length === 0 ? 0 : foot.along / length,
        distanceAlong: Math.min(start + foot.along, this.length.wgs84),
        distanceOff: foot.off,
      };
    }
    if (best === undefined) throw new RangeError("the line has no place near this point");
    return best;
  }

  /**
   * The position at a chainage in metres on WGS84. Throws a RangeError outside the line.
   *
   * @example ruler(line).pointAt(0) // the line's first position
   */
  pointAt(metres: Metres): Position {
    return this.place(metres).point;
  }

  /**
   * The line's positions from one chainage to another, both ends included, in the order of travel;
   * at least two. Throws a RangeError outside the line.
   *
   * @example ruler(line).slice(2000, 1000) // a kilometre, walked backwards
   */
  slice(from: Metres, to: Metres): Position[] {
    if (from > to) return this.slice(to, from).reverse();
    const start = this.place(from);
    const end = this.place(to);
    let first = start.segment + 1;
    let last = end.segment;
    while (first <= last && (this.wgs84[first] ?? 0) <= start.metres) first++;
    while (first <= last && (this.wgs84[last] ?? 0) >= end.metres) last--;
    return [start.point].concat(this.line.slice(first, last + 1), [end.point]);
  }

  /**
   * Measures the stretch between two chainages in metres on WGS84, in either direction. Both lengths
   * are differences of compensated sums over the vertices plus the two end pieces: the same as
   * summing the slice, to 1e-9. Throws a RangeError outside the line.
   *
   * @example
   * const along = ruler(line);
   * const stretch = along.measure(along.locate(a).distanceAlong, along.locate(b).distanceAlong);
   * stretch.length.wgs84 // metres
   */
  measure(from: Metres, to: Metres): Measurement {
    const start = this.markAt(from);
    const end = this.markAt(to);
    const straight = {
      turf: greatCircleDistance(start.point, end.point),
      wgs84: geodesicDistance(start.point, end.point),
    };
    const length = difference(start.chainage, end.chainage);
    const parts = this.partsBetween(start.chainage, end.chainage);
    const byClass: Record<string, Length> = {};
    for (const part of this.parts) byClass[part.class] = { turf: 0, wgs84: 0 };
    for (const part of parts) {
      const total = byClass[part.class];
      if (total === undefined) continue;
      total.turf += part.length.turf;
      total.wgs84 += part.length.wgs84;
    }
    return {
      from: start,
      to: end,
      length,
      straight,
      sinuosity: sinuosity(length.wgs84, straight.wgs84),
      parts,
      byClass,
    };
  }

  /** The place at a chainage in metres on WGS84, with its chainage by both earths. Throws a RangeError outside the line. */
  markAt(metres: Metres): Mark {
    const { metres: wgs84, segment, point } = this.place(metres);
    const before = this.turf[segment] ?? 0;
    const turf = before + greatCircleDistance(this.vertex(segment), point);
    return { point, chainage: { turf, wgs84 } };
  }

  private partsBetween(from: Length, to: Length): PartStretch[] {
    const backwards = from.wgs84 > to.wgs84;
    const [low, high] = backwards ? [to, from] : [from, to];
    const stretches: PartStretch[] = [];
    for (const [k, part] of this.parts.entries()) {
      const first = this.atVertex(this.bounds[k] ?? 0);
      const last = this.atVertex(this.bounds[k + 1] ?? 0);
      const start = first.wgs84 < low.wgs84 ? low : first;
      const end = last.wgs84 > high.wgs84 ? high : last;
      // A stretch of no length still lies on some part.
      const only = low.wgs84 === high.wgs84 && stretches.length === 0;
      if (start.wgs84 > end.wgs84 || (start.wgs84 === end.wgs84 && !only)) continue;
      stretches.push({
        id: part.id,
        class: part.class,
        from: backwards ? end : start,
        to: backwards ? start : end,
        length: difference(start, end),
      });
    }
    return backwards ? stretches.reverse() : stretches;
  }

  private place(metres: Metres): Place {
    const total = this.length.wgs84;
    if (!(metres >= -END_ROUNDING && metres <= total + END_ROUNDING)) {
      throw new RangeError(
        `a place on this line is from 0 to ${total.toFixed(3)} metres along it, not ${metres}`,
      );
    }
    const within = Math.min(Math.max(metres, 0), total);
    const segment = segmentAt(this.wgs84, within);
    const along = within - (this.wgs84[segment] ?? 0);
    const point =
      this.placeOn(segment, along) ??
      geodesicInterpolate(this.vertex(segment), this.vertex(segment + 1), along);
    return { metres: within, segment, point };
  }

  /** The vertex, exactly, where the place is one. */
  private placeOn(segment: number, along: Metres): Position | undefined {
    if (along <= 0) return this.vertex(segment);
    const length = (this.wgs84[segment + 1] ?? 0) - (this.wgs84[segment] ?? 0);
    return along >= length ? this.vertex(segment + 1) : undefined;
  }

  private vertex(i: number): Position {
    return this.line[i] ?? [Number.NaN, Number.NaN];
  }

  private atVertex(i: number): Length {
    return { turf: this.turf[i] ?? 0, wgs84: this.wgs84[i] ?? 0 };
  }
}

interface Place {
  metres: Metres;
  segment: number;
  point: Position;
}

/**
 * A ruler along a line: built once, in a few microseconds a vertex, then every question is answered
 * in microseconds however long the line. Each segment is a geodesic. `parts` name consecutive
 * pieces of the line, so that a stretch can be told by them.
 *
 * Throws a RangeError for fewer than two positions, a position that is none, a line beyond 85° of
 * latitude or across the 180th meridian, and parts that do not add up to the line.
 *
 * @example
 * const along = ruler(coordinates, [{ id: "khorgos", class: "water", count: coordinates.length }]);
 * along.length.wgs84 // metres
 */
export function ruler(line: readonly Position[], parts?: readonly Part[]): Ruler {
  return new Ruler(line, parts);
}

function difference(a: Length, b: Length): Length {
  return { turf: Math.abs(b.turf - a.turf), wgs84: Math.abs(b.wgs84 - a.wgs84) };
}

function sinuosity(length: Metres, straight: Metres): number {
  if (length === 0) return 1;
  // A geodesic is never longer than the line; rounding in the last digit may say so.
  return Math.max(1, length / straight);
}
