import { type HeightGrid, halfACell, heightAt, heightErrorAt } from "./heightGrid.ts";
import type { Length, Metres, Position } from "./position.ts";
import type { Ruler } from "./ruler.ts";

/** The height at a place of a way. */
export interface ProfilePoint {
  point: Position;
  /** From the way's start. */
  along: Length;
  /** Above the sea; null where the grid has no heights. */
  height: Metres | null;
}

/** A place whose height is told by itself. */
export interface KnownPoint extends ProfilePoint {
  height: Metres;
  /** ± of the height, root mean square. What a cell's mean takes off a summit or fills up of a gorge is not in it. */
  error: Metres;
}

/** The heights along a way, and what follows from them. */
export interface Profile {
  /** In the order of travel, both ends among them. */
  points: readonly ProfilePoint[];
  /** Between one point and the next, on WGS84. */
  every: Metres;
  highest: KnownPoint;
  lowest: KnownPoint;
  /**
   * All rises and all falls of more than `threshold` between turning points, the two ends being such. Climb less
   * drop is the difference of the ends' heights.
   */
  climb: Metres;
  drop: Metres;
  /** ± of either, root mean square, as far as turning points are off independently. */
  turnsError: Metres;
  /** Rises and falls that are smaller may be the grid's errors and do not count. */
  threshold: Metres;
  /** How much of the way lies beyond the grid, on WGS84. */
  beyond: Metres;
}

/** Steps below this are not worth their time: no grid that is read here has cells of 200 m. */
const SHORTEST_STEP: Metres = 100;

/**
 * Two heights that are each off by e differ by √2 e without any rise, root mean square; by twice that, one
 * time in twenty.
 */
const SEEN_IN_NOISE = 2 * Math.SQRT2;

/**
 * The heights along a way, every half cell of the grid or, where that does not go into its length, a little
 * more often. Null where all of it lies beyond the grid, or it has no length.
 *
 * Heights are those of cells, so a summit is lower here than it is and a gorge less deep, and climb and drop
 * are too small by what lies between the middles of two cells.
 *
 * @example profileAlong(ruler(way), grid)?.highest.height // metres above the sea
 */
export function profileAlong(way: Ruler, grid: HeightGrid): Profile | null {
  const length = way.length.wgs84;
  if (length === 0) return null;
  const step = Math.max(SHORTEST_STEP, Math.floor(halfACell(grid) / 100) * 100);
  const count = Math.ceil(length / step);
  const every = length / count;
  const points = Array.from({ length: count + 1 }, (_, i): ProfilePoint => {
    const { point, chainage } = way.markAt(i === count ? length : every * i);
    return { point, along: chainage, height: heightAt(grid, point) };
  });
  const runs = runsOf(points);
  const known = runs.flat();
  const [first] = known;
  if (first === undefined) return null;
  const errors = known.map(({ point }) => heightErrorAt(grid, point));
  const threshold = SEEN_IN_NOISE * (Math.hypot(...errors) / Math.sqrt(errors.length));
  const turns = runs.map((run) => turningPoints(run, threshold));
  const { climb, drop } = climbAndDrop(turns);
  const told = (each: Known): KnownPoint => ({ ...each, error: heightErrorAt(grid, each.point) });
  const legsOnGrid = runs.reduce((sum, run) => sum + run.length - 1, 0);
  return {
    points,
    every,
    highest: told(known.reduce((best, each) => (each.height > best.height ? each : best), first)),
    lowest: told(known.reduce((best, each) => (each.height < best.height ? each : best), first)),
    climb,
    drop,
    turnsError: Math.hypot(...turns.flat().map(({ point }) => heightErrorAt(grid, point))),
    threshold,
    beyond: length - legsOnGrid * every,
  };
}

type Known = ProfilePoint & { height: Metres };

function climbAndDrop(runs: readonly (readonly Known[])[]): Pick<Profile, "climb" | "drop"> {
  let [climb, drop] = [0, 0];
  for (const run of runs) {
    for (const [i, { height }] of run.entries()) {
      const rise = height - (run[i - 1]?.height ?? height);
      if (rise > 0) climb += rise;
      else drop -= rise;
    }
  }
  return { climb, drop };
}

/** The stretches of a way that lie on the grid, each from one end to the other. */
function runsOf(points: readonly ProfilePoint[]): Known[][] {
  const runs: Known[][] = [[]];
  for (const each of points) {
    if (each.height === null) runs.push([]);
    else runs.at(-1)?.push(each as Known);
  }
  return runs.filter((run) => run.length > 0);
}

/**
 * The two ends, and between them the summits and hollows that stand out from both their neighbours by more
 * than a threshold, in turns. The same whichever way one goes.
 */
export function turningPoints<P extends { height: Metres }>(
  run: readonly P[],
  threshold: Metres,
): P[] {
  const turns = extremes(run);
  for (;;) {
    const least = leastLeg(turns);
    if (turns.length < 3 || legOf(turns, least) > threshold) return turns;
    // An end stays; of a leg between, both its ends go, and the two beside it become one.
    if (least === 0) turns.splice(1, 1);
    else if (least === turns.length - 2) turns.splice(turns.length - 2, 1);
    else turns.splice(least, 2);
  }
}

/** The ends, and every place where rising turns into falling or falling into rising. */
function extremes<P extends { height: Metres }>(run: readonly P[]): P[] {
  const levels = run.filter(({ height }, i) => i === 0 || height !== run[i - 1]?.height);
  const [first] = levels;
  const last = run.at(-1);
  if (first === undefined || last === undefined || levels.length < 2) return [...run.slice(0, 1)];
  const between = levels.slice(1, -1).filter(({ height }, i) => {
    const [before, after] = [levels[i]?.height ?? height, levels[i + 2]?.height ?? height];
    return height > before === height > after;
  });
  return [first, ...between, last];
}

function leastLeg(turns: readonly { height: Metres }[]): number {
  let least = 0;
  for (let i = 1; i < turns.length - 1; i++) if (legOf(turns, i) < legOf(turns, least)) least = i;
  return least;
}

function legOf(turns: readonly { height: Metres }[], i: number): Metres {
  return Math.abs((turns[i + 1]?.height ?? 0) - (turns[i]?.height ?? 0));
}
