import { Plane } from "../../../src/measure/plane.ts";
import type { Metres, Position } from "../../../src/measure/position.ts";

type Point = readonly [x: Metres, y: Metres];

/** Between two points of a course that goes beside a line, at least. */
const LEAST_STEP: Metres = 10_000;
/** Points to as long a bend as is taken with it. */
const POINTS_IN_BEND = 9;
const ROUNDS = 16;

/**
 * A smooth course that goes along a line on one side of it and nowhere comes nearer to it than so many
 * metres: where a name can be written. For the eye, never for a figure.
 *
 * @param off metres to the right of the line's course; to the left where negative
 * @param smooth how long, in metres, a bend of the line is that the course takes with it
 */
export function courseBeside(line: readonly Position[], off: Metres, smooth: Metres): Position[] {
  const middle = line[Math.floor(line.length / 2)];
  if (middle === undefined) throw new RangeError("nothing goes beside a line without positions");
  const plane = new Plane(middle);
  const [kx, ky] = [plane.x(middle[0] + 1, middle[1]), plane.y(middle[1] + 1)];
  const flat = line.map(([lon, lat]): Point => [(lon - middle[0]) * kx, (lat - middle[1]) * ky]);
  const step = Math.max(LEAST_STEP, smooth / POINTS_IN_BEND);
  const course = evenly(flat, step);
  let points = beside(smoothed(course, smooth / step), off);
  for (let round = 0; round < ROUNDS; round++) {
    points = smoothed(
      points.map((point) => kept(point, course, off)),
      smooth / step / 3,
    );
  }
  return points.map(([x, y]): Position => [middle[0] + x / kx, middle[1] + y / ky]);
}

/** Points at equal steps along a line, its ends among them. */
function evenly(line: readonly Point[], spacing: Metres): Point[] {
  const along = [0];
  for (const [i, point] of line.entries()) {
    const before = line[i - 1];
    if (before !== undefined) along.push((along.at(-1) ?? 0) + distance(before, point));
  }
  const whole = along.at(-1) ?? 0;
  const steps = Math.max(2, Math.round(whole / spacing));
  let segment = 0;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = (whole * step) / steps;
    while (segment < line.length - 2 && (along[segment + 1] ?? 0) < at) segment++;
    const [a, b] = [line[segment] as Point, line[segment + 1] as Point];
    const [from, to] = [along[segment] ?? 0, along[segment + 1] ?? 0];
    const t = to === from ? 0 : (at - from) / (to - from);
    return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  });
}

/** A running mean of bell shape; `width` in steps. The ends stay where they are by being looked at from both sides. */
function smoothed(points: readonly Point[], width: number): Point[] {
  const reach = Math.ceil(2.5 * width);
  return points.map((_, i) => {
    // As far to the one side as to the other, so that an end does not shrink.
    const near = Math.min(reach, i, points.length - 1 - i);
    let [x, y, weight] = [0, 0, 0];
    for (let d = -near; d <= near; d++) {
      const w = Math.exp(-((d / width) ** 2) / 2);
      const point = points[i + d] as Point;
      x += w * point[0];
      y += w * point[1];
      weight += w;
    }
    return [x / weight, y / weight];
  });
}

function beside(points: readonly Point[], off: Metres): Point[] {
  return points.map(([x, y], i) => {
    const [nx, ny] = normalAt(points, i);
    return [x + off * nx, y + off * ny];
  });
}

/** To the right of the course. */
function normalAt(points: readonly Point[], i: number): Point {
  const a = points[Math.max(i - 1, 0)] as Point;
  const b = points[Math.min(i + 1, points.length - 1)] as Point;
  const length = distance(a, b) || 1;
  return [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
}

/** A point moved so far off the line as it has to be, on its side. */
function kept(point: Point, line: readonly Point[], off: Metres): Point {
  let [nearest, least] = [0, Number.POSITIVE_INFINITY];
  for (let i = 0; i < line.length; i++) {
    const other = line[i] as Point;
    const squared = (other[0] - point[0]) ** 2 + (other[1] - point[1]) ** 2;
    if (squared < least) [nearest, least] = [i, squared];
  }
  const [nx, ny] = normalAt(line, nearest);
  const [x, y] = line[nearest] as Point;
  const side = Math.sign(off);
  const isOnSide = side * ((point[0] - x) * nx + (point[1] - y) * ny) > 0;
  const now = distance(point, [x, y]);
  if (isOnSide && now >= Math.abs(off)) return point;
  if (!isOnSide) return [x + off * nx, y + off * ny];
  const grow = Math.abs(off) / (now || 1);
  return [x + (point[0] - x) * grow, y + (point[1] - y) * grow];
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
