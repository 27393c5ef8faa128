import { geodesicDistance, greatCircleDistance } from "../measure/geodesy.ts";
import type { Length, Metres, Position } from "../measure/position.ts";
import { type LineRuler, measureStretch, type Stretch } from "./stretch.ts";

/**
 * Measures from stop to stop along a line, in the order they were set, back and forth if they are.
 * Lengths add up over the legs; the straight line is from the first stop to the last. Chainages in
 * metres on WGS84, two at least; throws a RangeError for fewer.
 *
 * @example measureRoute(along, [0, 20_000, 10_000]).length.wgs84 // 30,000 m
 */
export function measureRoute(along: LineRuler, chainages: readonly Metres[]): Stretch {
  const legs = chainages.slice(1).map((to, i) => measureStretch(along, chainages[i] ?? to, to));
  const [first] = legs;
  const last = legs.at(-1);
  if (first === undefined || last === undefined) {
    throw new RangeError(`a stretch has two ends at least, not ${chainages.length}`);
  }
  if (first === last) return first;
  const sum = (of: (leg: Stretch) => Length): Length => ({
    turf: legs.reduce((total, leg) => total + of(leg).turf, 0),
    wgs84: legs.reduce((total, leg) => total + of(leg).wgs84, 0),
  });
  const length = sum((leg) => leg.length);
  const straight = {
    turf: greatCircleDistance(first.from.point, last.to.point),
    wgs84: geodesicDistance(first.from.point, last.to.point),
  };
  return {
    line: along.line,
    from: first.from,
    to: last.to,
    length,
    water: sum((leg) => leg.water),
    land: sum((leg) => leg.land),
    undivided: sum((leg) => leg.undivided),
    straight,
    sinuosity: length.wgs84 / straight.wgs84,
    sections: legs.flatMap(({ sections }) => sections),
    accuracyMetres: Math.hypot(...legs.map((leg) => leg.accuracyMetres)),
    splitAccuracyMetres: Math.hypot(...legs.map((leg) => leg.splitAccuracyMetres)),
  };
}

/** The way that `measureRoute` measures, position by position; a stop between two legs is there once. */
export function routePositions({ ruler }: LineRuler, chainages: readonly Metres[]): Position[] {
  return chainages.slice(1).flatMap((to, i) => {
    const leg = ruler.slice(chainages[i] ?? to, to);
    return i === 0 ? leg : leg.slice(1);
  });
}

/**
 * Where a stop at a chainage comes in the row of those that are set: between the two it lies between,
 * else after the last or, where the first is nearer, before it. So a new stop does not make the way
 * turn back.
 *
 * @example placeAmong([0, 100], 40) // 1
 */
export function placeAmong(chainages: readonly Metres[], at: Metres): number {
  const [first, last] = [chainages[0], chainages.at(-1)];
  if (first === undefined || last === undefined || chainages.length < 2) return chainages.length;
  const after = chainages.findIndex((to, i) => {
    const from = chainages[i - 1];
    return from !== undefined && Math.min(from, to) <= at && at <= Math.max(from, to);
  });
  if (after !== -1) return after;
  return Math.abs(at - first) < Math.abs(at - last) ? 0 : chainages.length;
}
