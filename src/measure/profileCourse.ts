import type { Metres } from "./position.ts";
import type { ProfilePoint } from "./profile.ts";

/** A place of a drawn profile: metres along by turf, and of height. */
export type CoursePoint = readonly [along: Metres, height: Metres];

/**
 * A profile as it is drawn in so many columns: where a column holds more than four places, only the first and
 * last, the lowest and the highest of it, so that no summit is left out. A stretch without heights parts it.
 *
 * @example profileCourse(profile.points, 262).map(drawLine)
 */
export function profileCourse(points: readonly ProfilePoint[], columns: number): CoursePoint[][] {
  const runs: CoursePoint[][] = [[]];
  for (const { along, height } of points) {
    if (height === null) runs.push([]);
    else runs.at(-1)?.push([along.turf, height]);
  }
  const width = (points.at(-1)?.along.turf ?? 0) / columns;
  return runs.filter((run) => run.length > 0).map((whole) => thinned(whole, width));
}

function thinned(run: readonly CoursePoint[], width: Metres): CoursePoint[] {
  const columns: CoursePoint[][] = [];
  for (const each of run) {
    const column = columns.at(-1);
    const before = column?.[0];
    if (before !== undefined && Math.floor(before[0] / width) === Math.floor(each[0] / width))
      column?.push(each);
    else columns.push([each]);
  }
  return columns.flatMap((column) => {
    if (column.length <= 4) return column;
    const lowest = column.reduce((best, each) => (each[1] < best[1] ? each : best));
    const highest = column.reduce((best, each) => (each[1] > best[1] ? each : best));
    const kept = new Set([column[0], lowest, highest, column.at(-1)]);
    return column.filter((each) => kept.has(each));
  });
}
