import type { Metres, Position } from "../../../src/measure/position.ts";
import { METRES_PER_DEGREE } from "../geometry/degree.ts";

/** A name is several times as wide as it is high: what is beside it is nearer than what is above. */
const WIDER = 3.2;

/** What has to be kept clear of, the further the greater it is. */
export interface Obstacle {
  at: Position;
  greatness: number;
}

/** Degrees of longitude, which is axis 0, or of latitude. */
interface Extent {
  axis: 0 | 1;
  least: number;
  most: number;
}

/**
 * Of several courses, the stretch of a length that keeps furthest away from all obstacles, and of what
 * lies around it so much that a longer name fits too. Within a part of the line's extent only, so that it is seen where
 * the whole is. For the eye, never for a figure.
 */
export function clearestStretch(
  courses: readonly (readonly Position[])[],
  obstacles: readonly Obstacle[],
  { long, room, within }: { long: Metres; room: Metres; within: Extent },
): Position[] {
  let best: Position[] = [...(courses[0] ?? [])];
  let clearest = Number.NEGATIVE_INFINITY;
  for (const course of courses) {
    const step = spread(course[0], course[1]);
    const half = Math.round(long / step / 2);
    const clear = course.map((at) =>
      at[within.axis] < within.least || at[within.axis] > within.most
        ? Number.NEGATIVE_INFINITY
        : Math.min(...obstacles.map((each) => apart(at, each.at) / each.greatness)),
    );
    for (let middle = half; middle < course.length - half; middle++) {
      const clearance = Math.min(...clear.slice(middle - half, middle + half + 1));
      if (clearance <= clearest) continue;
      clearest = clearance;
      const reach = Math.min(Math.round(room / step / 2), middle, course.length - 1 - middle);
      best = course.slice(middle - reach, middle + reach + 1);
    }
  }
  return best;
}

function spread(a: Position = [0, 0], b: Position = [0, 0]): Metres {
  return apart(a, b, 1) || 1;
}

function apart([ax, ay]: Position, [bx, by]: Position, wider = WIDER): Metres {
  const east = (bx - ax) * Math.cos(((ay + by) / 2) * (Math.PI / 180));
  return METRES_PER_DEGREE * Math.hypot(east / wider, by - ay);
}
