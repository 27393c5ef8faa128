import { isOnGlobe, type Position, pairIn } from "../../src/measure/position.ts";
import type { Location, Ruler } from "../../src/measure/ruler.ts";
import { Mistake } from "./options.ts";

type End = "from" | "to";

/** The position that an option names. Throws a Mistake where it names none. */
export function positionIn(option: End, text: string): Position {
  const at = pairIn(text);
  if (at === null) {
    throw new Mistake(
      `--${option} ${text} is no position: write longitude,latitude in degrees, as 82.58,45.35.`,
    );
  }
  if (!isOnGlobe(at)) {
    throw new Mistake(
      `--${option} ${text} is nowhere on earth: longitude, from -180 to 180, comes first, then latitude, from -90 to 90.`,
    );
  }
  return at;
}

/**
 * The nearest place on a line. Throws a Mistake where it lies further off than is taken for a place on it.
 *
 * @param line what the line is called in a sentence
 * @param furthest in metres
 */
export function snap(
  option: End,
  point: Position,
  ruler: Ruler,
  line: string,
  furthest: number,
): Location {
  const found = locate(point, ruler);
  if (found !== null && found.distanceOff <= furthest) return found;
  const far = found === null ? "far" : `about ${(found.distanceOff / 1000).toFixed(0)} km`;
  const where = `--${option} ${point.join(",")} is ${far} from ${line}`;
  const turned: Position = [point[1], point[0]];
  const other = locate(turned, ruler);
  if (other !== null && other.distanceOff <= furthest) {
    throw new Mistake(
      `${where}; longitude comes first: did you mean --${option} ${turned.join(",")}?`,
    );
  }
  throw new Mistake(`${where}, and no more than ${furthest / 1000} km may lie between.`);
}

/** The nearest place on the line; null where there is no such point, or no ruler works so far north. */
function locate(point: Position, ruler: Ruler): Location | null {
  try {
    return ruler.locate(point);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
