import type { Position } from "../measure/position.ts";
import { placeInRing } from "../measure/ring.ts";
import { AXIS_OF, type Side, type SideNames } from "../model/sides.ts";

/** Degrees by which the frame around the line reaches beyond it. */
const BEYOND = 1;

/**
 * Which side of a line a position lies on. Legs are straight in longitude and latitude, as in RFC 7946. A line
 * between west and east runs from north to south, and is thought to go on due north from its first position
 * and due south from its last; a line between south and north runs from west to east, and goes on so. Thus a
 * position beyond either end has a side as well; the line must not cross these two continuations. Throws a
 * RangeError on a line of fewer than two positions.
 */
export function sideOf(
  line: readonly Position[],
  position: Position,
  names: SideNames,
): Side | "on" {
  // A line that runs east is turned, with all that lies beside it, until it runs south.
  const turned = AXIS_OF[names.right] === 1 ? asItIs : quarterTurn;
  return sideOfSouthward(line.map(turned), turned(position), names);
}

const asItIs = (position: Position): Position => position;
const quarterTurn = ([x, y]: Position): Position => [y, -x];

function sideOfSouthward(
  line: readonly Position[],
  position: Position,
  { right, left }: SideNames,
): Side | "on" {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 2) {
    throw new RangeError("a line has at least two positions");
  }
  let west = position[0];
  let [south, north] = [position[1], position[1]];
  for (const [x, y] of line) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  west -= BEYOND;
  south -= BEYOND;
  north += BEYOND;
  const frame: Position[] = [
    [last[0], south],
    [west, south],
    [west, north],
    [first[0], north],
    first,
  ];
  const place = placeInRing([...line, ...frame], position);
  if (place === "on") return "on";
  return place === "inside" ? right : left;
}

/**
 * Whether a position lies between the two ends of a line, by latitude where it runs from north to south, else
 * by longitude: beyond them its sides are only thought to be.
 */
export function isBeside(
  line: readonly Position[],
  position: Position,
  { right }: SideNames,
): boolean {
  const axis = AXIS_OF[right];
  const ends = [line[0]?.[axis] ?? 0, line.at(-1)?.[axis] ?? 0];
  return position[axis] <= Math.max(...ends) && position[axis] >= Math.min(...ends);
}
