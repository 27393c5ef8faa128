import { chainages } from "./chainage.ts";
import { geodesicPath } from "./densify.ts";
import {
  geodesicAzimuth,
  geodesicDestination,
  geodesicInterpolate,
  segmentLength,
} from "./geodesy.ts";
import type { Metres, Position } from "./position.ts";

/** A line is on the highest ground where none within `across` on either side is higher than what lies within `near`. */
export const HIGH_GROUND = { near: 2_500, across: 12_000 } as const;

/** Half a cell of heights that are known to an arc minute. */
const SPACING: Metres = 500;
const SPACING_ACROSS: Metres = 250;
/** Across what: the line's direction between the places so far before and behind. */
const DIRECTION: Metres = 1_500;

/** How much of a line runs on the highest ground. */
export interface OnHighGround {
  /** Of the whole length, from 0 to 1. */
  share: number;
  /** Metres on WGS84, of the whole line. */
  length: Metres;
}

/**
 * The share of a line's length on which the highest ground within 12 km across lies within 2.5 km of it, sampled
 * every 500 m along and 250 m across on WGS84: so to 500 m at each place where it comes on or off. On flat
 * ground nothing is higher, and it is 1.
 *
 * @param heightAt metres above the sea at a position
 * @throws RangeError for a line of fewer than two places
 */
export function onHighGround(
  line: readonly Position[],
  heightAt: (at: Position) => Metres,
): OnHighGround {
  const path = geodesicPath(line, SPACING);
  if (path.length < 2) throw new RangeError("a line has at least two places");
  const along = chainages(path, segmentLength);
  const length = along.at(-1) ?? 0;
  let high = 0;
  for (let i = 1; i < path.length; i++) {
    const [from, to] = [path[i - 1] as Position, path[i] as Position];
    const piece = (along[i] ?? 0) - (along[i - 1] ?? 0);
    if (piece === 0) continue;
    const azimuth = geodesicAzimuth(back(path, along, i - 1), ahead(path, along, i));
    const middle = geodesicInterpolate(from, to, piece / 2);
    if (isHighest(middle, azimuth + 90, heightAt)) high += piece;
  }
  return { share: high / length, length };
}

/** The place at least `DIRECTION` before one of a path, or its first. */
function back(path: readonly Position[], along: Float64Array, from: number): Position {
  let i = from;
  while (i > 0 && (along[from] ?? 0) - (along[i] ?? 0) < DIRECTION) i--;
  return path[i] as Position;
}

function ahead(path: readonly Position[], along: Float64Array, from: number): Position {
  let i = from;
  while (i < path.length - 1 && (along[i] ?? 0) - (along[from] ?? 0) < DIRECTION) i++;
  return path[i] as Position;
}

function isHighest(at: Position, azimuth: number, heightAt: (at: Position) => Metres): boolean {
  let [near, beyond] = [heightAt(at), Number.NEGATIVE_INFINITY];
  for (let off = SPACING_ACROSS; off <= HIGH_GROUND.across; off += SPACING_ACROSS) {
    for (const side of [azimuth, azimuth + 180]) {
      const height = heightAt(geodesicDestination(at, side, off));
      if (off <= HIGH_GROUND.near) near = Math.max(near, height);
      else beyond = Math.max(beyond, height);
    }
  }
  return near >= beyond;
}
