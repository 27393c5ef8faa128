import type { Position } from "geojson";
import { metresBetween, metresToLeg, vertex } from "./generalise.ts";

type Course = [number, number][];

/** A river mapped at 1:3,000,000 may run this far beside the surveyed border; farther is another river. */
const BESIDE_METRES = 5000;

interface Foot {
  /** Index of the vertex that opens the nearest leg. */
  leg: number;
  metres: number;
}

/**
 * The course with `section` in place of its own line between the feet of the section's two ends. The
 * section's vertices stay as they are, turned so that they run the way the course runs.
 */
export function splice(
  course: [number, number][],
  section: [number, number][],
): [number, number][] {
  const first = footOf(course, vertex(section, 0));
  const last = footOf(course, vertex(section, section.length - 1));
  for (const foot of [first, last]) {
    if (foot.metres > BESIDE_METRES) {
      throw new Error(`a section ends ${Math.round(foot.metres)} m from its own river`);
    }
  }
  const withFlow = first.leg <= last.leg;
  const [from, to] = withFlow ? [first, last] : [last, first];
  return [
    ...course.slice(0, from.leg + 1),
    ...(withFlow ? section : section.toReversed()),
    ...course.slice(to.leg + 1),
  ];
}

/** The course bent to pass through `point`: what lies within three times its distance gives way. */
export function bendTo(course: Course, point: [number, number]): Course {
  const { leg, metres } = footOf(course, point);
  if (metres > BESIDE_METRES) throw new Error(`${point.join(" E ")} N lies off the course`);
  const clear = (vertex: Position) => metresBetween(vertex, point) > 3 * metres;
  return [...course.slice(0, leg + 1).filter(clear), point, ...course.slice(leg + 1).filter(clear)];
}

/** The course led on to the nearest vertex of the river it flows into. */
export function leadTo(course: Course, stem: Course): Course {
  const mouth = vertex(course, course.length - 1);
  const away = stem.map((position) => metresBetween(mouth, position));
  const nearest = stem[away.indexOf(Math.min(...away))];
  if (nearest === undefined) throw new Error("a river cannot flow into an empty course");
  return [...course, nearest];
}

/** Lines that follow one another end to end, joined into as few as they make. */
export function endToEnd(lines: Course[]): Course[] {
  const joined: Course[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && String(before.at(-1)) === String(line[0])) {
      before.push(...line.slice(1));
    } else joined.push([...line]);
  }
  return joined;
}

function footOf(course: Position[], position: Position): Foot {
  let foot: Foot = { leg: 0, metres: metresBetween(vertex(course, 0), position) };
  for (let leg = 0; leg < course.length - 1; leg++) {
    const metres = metresToLeg(position, vertex(course, leg), vertex(course, leg + 1));
    if (metres < foot.metres) foot = { leg, metres };
  }
  return foot;
}
