import type { Metres, Position } from "./position.ts";
import { type Ruler, ruler } from "./ruler.ts";

/**
 * Positions along a line, one every so many metres on WGS84 from its start, and its end.
 *
 * @example placesAlong([[80, 45], [80, 46]], 100).length // 1113: a degree is 111,141 m here
 */
export function placesAlong(line: readonly Position[], every: Metres): Position[] {
  const along = ruler(line);
  const whole = along.length.wgs84;
  const count = Math.ceil(whole / every);
  return Array.from({ length: count + 1 }, (_, index) =>
    along.pointAt(Math.min(index * every, whole)),
  );
}

/** From each place to the nearest of a line, in metres on WGS84; the places have to lie within 50 km of it. */
export function distancesTo(line: Ruler, places: readonly Position[]): Metres[] {
  return places.map((place) => line.locate(place).distanceOff);
}

/**
 * The least value that at least this share of all values does not exceed (the nearest rank). Throws a RangeError of
 * no values.
 *
 * @example quantile([4, 1, 3, 2], 0.5) // 2
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new RangeError("no values, and so no quantile of them");
  return found;
}
