import type { Position } from "../measure/position.ts";

/**
 * Whether a position lies east of a line that runs from north to south: a ray to the east then
 * crosses it an even number of times. Null beyond the latitudes between the line's two ends, where
 * the line has no sides.
 *
 * @example isEastOf([[80, 46], [81, 45], [80, 44]], [80.5, 45]) // false: west of the bend
 */
export function isEastOf(line: readonly Position[], [x, y]: Position): boolean | null {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (y > Math.max(first[1], last[1]) || y < Math.min(first[1], last[1])) return null;
  let crossings = 0;
  let before = first;
  for (const position of line) {
    const [[ax, ay], [bx, by]] = [before, position];
    before = position;
    // Half-open, so that a vertex at the very latitude counts once.
    if (ay <= y === by <= y) continue;
    if (ax + ((y - ay) / (by - ay)) * (bx - ax) > x) crossings += 1;
  }
  return crossings % 2 === 0;
}

/** China lies east of every line of this atlas, whoever lay west of it. */
export const EASTERN = "CHN";
