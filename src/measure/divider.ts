import { greatCircleDistance } from "./geodesy.ts";
import { checkLine } from "./line.ts";
import type { Metres, Position } from "./position.ts";

/** How a pair of dividers walked a line. */
export interface DividerWalk {
  /** The opening of the dividers. */
  ruler: Metres;
  /** Whole openings. */
  steps: number;
  /** From the last whole opening to the line's end. */
  remainder: Metres;
  /** steps × ruler + remainder. */
  length: Metres;
  /** Where the dividers stood, from the line's first position to its last. */
  points: Position[];
}

/** Called now and then with the share of the work that is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** Finer than any line is drawn, and a hundredfold of the steps that a browser can hold. */
const SHORTEST_RULER: Metres = 1;
/** Of the ruler: a hundred thousand steps then add up to within a tenth of one. */
const STEP_PRECISION = 1e-6;
const MOST_CORRECTIONS = 60;
const STEPS_BETWEEN_REPORTS = 4096;
/** The two ends of the bracket differ by less than this factor when a ruler is found. */
const RULER_PRECISION = 1.0005;

/**
 * The length of a line as dividers of one opening walk it (L. F. Richardson, The problem of
 * contiguity, General Systems Yearbook 6, 1961, pp. 139–187): each step ends at the first place
 * further on whose great-circle distance (turf) from the last is the ruler. The shorter the ruler,
 * the longer the line.
 *
 * Within a segment, places are taken straight in longitude and latitude: 0.5 m beside the geodesic
 * in the middle of 5 km, of no effect on the length. Throws a RangeError for a ruler under 1 m and
 * for a line that none can be laid along.
 *
 * @example walkDivider(line, 50).length // metres
 */
export function walkDivider(
  line: readonly Position[],
  ruler: Metres,
  onProgress?: OnProgress,
): DividerWalk {
  checkLine(line);
  if (!(ruler >= SHORTEST_RULER && ruler < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`a ruler to walk with is at least 1 metre long, not ${ruler}`);
  }
  let foot = line[0] as Position;
  const points: Position[] = [foot];
  let steps = 0;
  // The place the search goes on from: always less than a ruler away from the foot.
  let near = foot;
  let next = 1;
  for (let vertex = line[next]; vertex !== undefined; vertex = line[next]) {
    if (greatCircleDistance(foot, vertex) < ruler) {
      near = vertex;
      next++;
      continue;
    }
    foot = placeAtDistance(foot, ruler, near, vertex);
    near = foot;
    points.push(foot);
    steps++;
    if (steps % STEPS_BETWEEN_REPORTS === 0) onProgress?.(next / line.length);
  }
  const end = line[line.length - 1] as Position;
  const remainder = greatCircleDistance(foot, end);
  if (remainder > 0 || points.length === 1) points.push(end);
  onProgress?.(1);
  return { ruler, steps, remainder, length: steps * ruler + remainder, points };
}

/** One point of the curve of length against ruler. */
export type CurvePoint = Pick<DividerWalk, "ruler" | "length">;

/**
 * The ruler with which the walked length comes to `target` metres, looked for between two rulers;
 * null where the lengths with those two do not enclose the target. The walked length does not fall
 * quite steadily with the ruler, so among neighbours within a few per cent the ruler found is one.
 *
 * @example rulerLengthFor(line, 1_782_750, [10, 1000]) // about 50 for the border of 2002
 */
export function rulerLengthFor(
  line: readonly Position[],
  target: Metres,
  [shortest, longest]: readonly [shortest: Metres, longest: Metres],
  onProgress?: OnProgress,
): Metres | null {
  let [low, high] = [shortest, longest];
  const enclosed =
    walkDivider(line, low).length >= target && walkDivider(line, high).length <= target;
  if (!enclosed) return null;
  const halvings = Math.ceil(Math.log2(Math.log(high / low) / Math.log(RULER_PRECISION)));
  for (let k = 1; k <= halvings; k++) {
    const middle = Math.sqrt(low * high);
    if (walkDivider(line, middle).length >= target) low = middle;
    else high = middle;
    onProgress?.(k / halvings);
  }
  return Math.sqrt(low * high);
}

/**
 * The place between `near` and `far` at a given distance from `foot`, which lies nearer to the one
 * and further from the other. False position with the Illinois weights (M. Dowell and P. Jarratt,
 * BIT 11, 1971, pp. 168–174).
 */
function placeAtDistance(foot: Position, ruler: Metres, near: Position, far: Position): Position {
  const [x, y] = near;
  const dx = far[0] - x;
  const dy = far[1] - y;
  let [low, high] = [0, 1];
  let lack = greatCircleDistance(foot, near) - ruler;
  let excess = greatCircleDistance(foot, far) - ruler;
  let place = far;
  if (excess <= STEP_PRECISION * ruler) return place;
  let before = 0;
  for (let k = 0; k < MOST_CORRECTIONS; k++) {
    const t = (low * excess - high * lack) / (excess - lack);
    place = [x + t * dx, y + t * dy];
    const error = greatCircleDistance(foot, place) - ruler;
    if (Math.abs(error) <= STEP_PRECISION * ruler) break;
    if (error < 0) {
      low = t;
      lack = error;
      if (before < 0) excess /= 2;
    } else {
      high = t;
      excess = error;
      if (before > 0) lack /= 2;
    }
    before = error;
  }
  return place;
}
