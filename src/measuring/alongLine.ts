import type { LineString } from "geojson";
import { atom } from "jotai";
import { lineNamed, type MeasurableLine } from "../checks/measurable.ts";
import { measureRoute, routePositions } from "../checks/route.ts";
import type { Stretch } from "../checks/stretch.ts";
import type { Seen } from "../map/inHand.ts";
import type { Metres, Position } from "../measure/position.ts";
import { seen } from "../measure/seen.ts";
import { aimingAtom, measurementAtom } from "../store/look.ts";
import { measuredLinesAtom } from "../store/own.ts";
import { held } from "./held.ts";

/** How far one has come: nothing set, one end set, or an answer. */
export type Progress =
  | { step: "start" }
  | { step: "next" }
  | { step: "done"; stretch: Stretch; line: MeasurableLine };

/** A stop, and where it lies on the map. */
interface PointAlong {
  along: Metres;
  point: Position;
}

/** Positions as a GeoJSON line. */
export function lineString(positions: readonly Position[]): LineString {
  return { type: "LineString", coordinates: positions.map(([lon, lat]) => [lon, lat]) };
}

/** The line that is measured along. */
export const lineAtom = atom((get) => lineNamed(get(measuredLinesAtom), get(measurementAtom).line));

/** A handle in the hand: not yet in the address, which is written when it is let go. */
export const handleInHand = held<{ index: number; along: Metres }>();

/** The stops, with the one in the hand where it is held. */
export const stopsAtom = atom((get): PointAlong[] => {
  const { ruler } = get(lineAtom).along();
  const inHand = get(handleInHand.heldAtom);
  return get(measurementAtom).stops.map((stop, i) => {
    const along = inHand?.index === i ? inHand.along : stop.along;
    return { along, point: ruler.pointAt(along) };
  });
});

const chainagesAtom = atom((get) => get(stopsAtom).map(({ along }) => along));

const stretchAtom = atom((get) => {
  const chainages = get(chainagesAtom);
  return chainages.length < 2 ? null : measureRoute(get(lineAtom).along(), chainages);
});

/** The measured way, position by position. */
export const wayAtom = atom((get) => {
  const chainages = get(chainagesAtom);
  return chainages.length < 2 ? null : routePositions(get(lineAtom).along(), chainages);
});

const isHeldAtom = atom((get) => get(handleInHand.heldAtom) !== null);

/** The measured way; null also while one of its stops is in the hand, or another tool. */
export const stretchGeometryAtom = atom((get) => {
  const way = get(wayAtom);
  return way === null || get(isHeldAtom) ? null : lineString(way);
});

/** What is seen of the measured way while one of its stops is in the hand. */
export const wayInHandAtom = atom((get): Seen | null => {
  const way = get(wayAtom);
  if (way === null || !get(isHeldAtom)) return null;
  return (bounds, tolerance) => seen(way, bounds, tolerance);
});

export const progressAtom = atom((get): Progress => {
  const stretch = get(stretchAtom);
  if (stretch !== null) return { step: "done", stretch, line: get(lineAtom) };
  return { step: get(stopsAtom).length === 1 ? "next" : "start" };
});

const wantsMore = atom(false);

/** Whether the next point is one stop more and no new beginning. */
export const addingAtom = atom(
  (get) => get(wantsMore) && get(aimingAtom),
  (_get, set, adding: boolean) => set(wantsMore, adding),
);
