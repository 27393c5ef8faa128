import { booleanPointInPolygon, polygon } from "@turf/turf";
import type { Position } from "./position.ts";

/**
 * Whether a position lies inside a closed ring, outside or on it. Legs are straight in longitude and
 * latitude, as in RFC 7946. Throws where the ring is not closed or has fewer than four positions.
 */
export function placeInRing(
  ring: readonly Position[],
  position: Position,
): "inside" | "outside" | "on" {
  const ground = polygon([ring.map((at) => [...at])]);
  const at = [...position];
  if (booleanPointInPolygon(at, ground, { ignoreBoundary: true })) return "inside";
  return booleanPointInPolygon(at, ground) ? "on" : "outside";
}
