import { geodesicDistance } from "../measure/geodesy.ts";
import type { Position } from "../measure/position.ts";
import type { Side, SideNames } from "../model/sides.ts";
import { sideOf } from "./sides.ts";
import type { LineRuler } from "./stretch.ts";

/** From afar the ruler's nearest place may not be the nearest; half of its distance is safe. */
const SAFE_SHARE = 0.5;

/**
 * The side of the line for each position of a chain, and its distance from the line in metres. A step
 * shorter than the distance to the line cannot cross it, so the side is worked out anew only where
 * the chain comes near: `sideOf` goes over the whole line.
 */
export function sidesAlong(
  { ruler }: LineRuler,
  chain: readonly Position[],
  names: SideNames,
): { side: Side | "on"; distance: number; segment: number }[] {
  const line = ruler.slice(0, ruler.length.wgs84);
  let before: { position: Position; side: Side | "on"; distance: number } | null = null;
  return chain.map((position) => {
    const { distanceOff: distance, segment } = ruler.locate(position);
    const stays: boolean =
      before !== null && geodesicDistance(before.position, position) < SAFE_SHARE * before.distance;
    const side = before !== null && stays ? before.side : sideOf(line, position, names);
    before = { position, side, distance };
    return { side, distance, segment };
  });
}
