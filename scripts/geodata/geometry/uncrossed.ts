import type { Position } from "geojson";
import { metresBetween, vertex, x, y } from "./generalise.ts";

/** Metres: a longer way round is no slip of drawing, and nothing may cut it off. */
const LONGEST_LOOP = 10_000;

/**
 * A line that does not cross itself: where it does, the loop between is cut off in the place where it closes.
 * @throws Error where a loop is longer than a slip of drawing
 */
export function uncrossed(line: readonly Position[]): Position[] {
  const course: Position[] = [];
  for (const to of line) {
    const from = course.at(-1);
    const crossing = from === undefined ? null : firstCrossing(course, from, to);
    if (crossing !== null) {
      const loop = [crossing.at, ...course.slice(crossing.leg + 1), crossing.at];
      const around = loop
        .slice(1)
        .reduce((sum, p, i) => sum + metresBetween(vertex(loop, i), p), 0);
      if (around > LONGEST_LOOP) {
        throw new Error(`a loop of ${Math.round(around)} m closes at ${crossing.at.join(" E ")} N`);
      }
      course.splice(crossing.leg + 1, Number.POSITIVE_INFINITY, crossing.at);
    }
    course.push(to);
  }
  return course;
}

/** Where a leg first crosses the course before it, which it touches in its own start only. */
function firstCrossing(course: Position[], from: Position, to: Position) {
  for (let leg = 0; leg < course.length - 2; leg++) {
    const at = crossingOf(vertex(course, leg), vertex(course, leg + 1), from, to);
    if (at !== null) return { leg, at };
  }
  return null;
}

function crossingOf(a: Position, b: Position, c: Position, d: Position): Position | null {
  const [west, east] = [Math.min(x(c), x(d)), Math.max(x(c), x(d))];
  if (Math.max(x(a), x(b)) < west || Math.min(x(a), x(b)) > east) return null;
  const turn = (p: Position, q: Position, r: Position) =>
    (x(q) - x(p)) * (y(r) - y(p)) - (y(q) - y(p)) * (x(r) - x(p));
  const [first, second] = [turn(c, d, a), turn(c, d, b)];
  if (first * second > 0 || first === second) return null;
  if (turn(a, b, c) * turn(a, b, d) > 0) return null;
  const t = first / (first - second);
  return [x(a) + t * (x(b) - x(a)), y(a) + t * (y(b) - y(a))];
}
