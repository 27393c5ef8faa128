import { geodesicAzimuth, geodesicDistance } from "../../measure/geodesy.ts";
import type { Position } from "../../measure/position.ts";
import type { COMPASS } from "../../model/schema/claims.ts";
import { type Ground, shapeOf } from "../ground.ts";
import { type Outcome, sketched, type TestOf } from "./outcome.ts";

type Compass = (typeof COMPASS)[number];

const BEARINGS: Record<Compass, number> = { north: 0, east: 90, south: 180, west: 270 };

/** A quarter of the compass reaches so far to either side of its middle. */
const HALF_QUARTER = 45;

/** Whether a place lies in one quarter of the compass, seen from the middle of a thing. */
export function direction(test: TestOf<"direction">, ground: Ground): Outcome {
  const thing = { kind: "place" as const, id: test.place };
  const things = [thing, test.from];
  const [place, from] = [shapeOf(ground, thing), shapeOf(ground, test.from)];
  const [position, middle] = [place.chains[0]?.[0], middleOf(from.chains.flat())];
  if (place.sketched || from.sketched || position === undefined) return sketched(things);
  const bearing = (geodesicAzimuth(middle, position) + 360) % 360;
  const values = { bearing, distance: geodesicDistance(middle, position) / 1000 };
  const off = Math.abs(((bearing - BEARINGS[test.direction] + 540) % 360) - 180);
  return off <= HALF_QUARTER
    ? { verdict: "true", reason: { code: "test.direction", values }, things }
    : { verdict: "false", reason: { code: "test.direction.not", values }, things };
}

/** Whether a place lies in the outer third of a box on one side, by longitude or by latitude. */
export function third({ place: id, direction, box }: TestOf<"third">, ground: Ground): Outcome {
  const thing = { kind: "place" as const, id };
  const [position] = shapeOf(ground, thing).chains[0] ?? [];
  if (position === undefined) return sketched([thing]);
  const [west, south, east, north] = box;
  const share = {
    east: (position[0] - west) / (east - west),
    north: (position[1] - south) / (north - south),
  };
  const values = { east: 100 * share.east, north: 100 * share.north };
  const how: Record<Compass, boolean> = {
    east: share.east > 2 / 3,
    west: share.east < 1 / 3,
    north: share.north > 2 / 3,
    south: share.north < 1 / 3,
  };
  return how[direction]
    ? { verdict: "true", reason: { code: "test.third", values }, things: [thing] }
    : { verdict: "false", reason: { code: "test.third.not", values }, things: [thing] };
}

/** Middle of the box around some positions: enough to tell a direction from a lake. */
function middleOf(positions: readonly Position[]): Position {
  const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
  const middle = (all: number[]) => (Math.min(...all) + Math.max(...all)) / 2;
  return [middle(xs), middle(ys)];
}
