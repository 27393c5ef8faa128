import type { Position } from "geojson";
import { metresBetween, vertex, x, y } from "./generalise.ts";

/** Metres between the places of a smoothed line. */
const SPACING_METRES = 250;

/**
 * The mean of a line over a window of so many metres along it, its two ends kept: near them the window is as
 * short as the way to the end. Places 250 m apart.
 */
export function smoothed(line: Position[], window: number): Position[] {
  const places = spaced(line);
  const reach = Math.round(window / 2 / SPACING_METRES);
  return places.map((_, index) => {
    const wide = Math.min(reach, index, places.length - 1 - index);
    const part = places.slice(index - wide, index + wide + 1);
    const mean = (of: (position: Position) => number) =>
      part.reduce((sum, position) => sum + of(position), 0) / part.length;
    return [mean(x), mean(y)];
  });
}

/** Places along a line so far apart, with its two ends. */
function spaced(line: Position[]): Position[] {
  const places = [vertex(line, 0)];
  let passed = 0;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [vertex(line, i - 1), vertex(line, i)];
    const length = metresBetween(from, to);
    for (let next = SPACING_METRES - passed; next < length; next += SPACING_METRES) {
      const share = next / length;
      places.push([x(from) + (x(to) - x(from)) * share, y(from) + (y(to) - y(from)) * share]);
      passed -= SPACING_METRES;
    }
    passed += length;
  }
  return [...places, vertex(line, line.length - 1)];
}
