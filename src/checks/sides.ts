import type { Position } from "../measure/position.ts";
import { placeInRing } from "../measure/ring.ts";

export type Side = "west" | "east" | "on";

/** Degrees by which the frame around the line reaches beyond it. */
const BEYOND = 1;

/**
 * Which side of a line that runs from north to south a position lies on. Legs are straight in
 * longitude and latitude, as in RFC 7946. From its first position the line is thought to go on due
 * north and from its last due south, so a position beyond either end has a side as well; the line
 * must not cross these two continuations. Throws a RangeError on a line of fewer than two positions.
 */
export function sideOf(line: readonly Position[], position: Position): Side {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 2) {
    throw new RangeError("a line has at least two positions");
  }
  const all = [...line, position];
  const west = Math.min(...all.map(([longitude]) => longitude)) - BEYOND;
  const north = Math.max(...all.map(([, latitude]) => latitude)) + BEYOND;
  const south = Math.min(...all.map(([, latitude]) => latitude)) - BEYOND;
  const frame: Position[] = [
    [last[0], south],
    [west, south],
    [west, north],
    [first[0], north],
    first,
  ];
  const place = placeInRing([...line, ...frame], position);
  if (place === "on") return "on";
  return place === "inside" ? "west" : "east";
}
