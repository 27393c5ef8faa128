import { atom } from "jotai";
import { lineNamed, type MeasurableLine } from "../checks/measurable.ts";
import { locateNear, placeAlong } from "../checks/place.ts";
import { placeAmong } from "../checks/route.ts";
import { FURTHEST_OFF } from "../checks/stretch.ts";
import type { Metres } from "../measure/position.ts";
import type { Section } from "../model/schema.ts";
import { lineOf } from "../state/derived.ts";
import type { LonLat, Measurement } from "../state/state.ts";
import { atlasAtom, groupsAtom, linesAtom } from "../store/atlas.ts";
import { lookAtom, measurementAtom } from "../store/look.ts";
import { onMapAtom, outstandingAtom } from "../store/shown.ts";
import { goToAtom } from "../store/visits.ts";
import type { LayerGroup } from "../symbology/groups.ts";
import type { LineGroups } from "../symbology/lineGroups.ts";
import { aimAmong, REACH_PIXELS, type Target } from "./aim.ts";
import { handleInHand, lineAtom, stopsAtom } from "./alongLine.ts";

/** Why a point was not set: too far off the line, in metres, or where one is already. */
export type Refusal = { why: "far"; distance: Metres; limit: Metres } | { why: "same" };

/** So many pixels beside a stop, a click or the cross is still on it. */
const SAME_PLACE_PIXELS = 3;

/** What a key slides a stop by: a stop that is set with a key begins so far from the one before. */
const FIRST_STEP: Metres = 1000;

/** The group that shows a line; null for a line that is never shown. */
function groupOf({ kind, line }: MeasurableLine, { ofLine }: LineGroups): LayerGroup | null {
  switch (kind) {
    case "border":
      return ofLine.get(line.id) ?? null;
    case "river":
      return "rivers";
    case "neighbour":
      return "neighbours";
    case "work":
      return "works";
    case "basin":
      return "basins";
  }
}

/** What the state calls a line: the present border by nothing. */
const nameOf = ({ id, line }: MeasurableLine) => (line.present ? null : id);

const shownLinesAtom = atom((get) => {
  const [groups, onMap] = [get(groupsAtom), get(onMapAtom)];
  return [...get(linesAtom).values()].filter((each) => {
    const group = groupOf(each, groups);
    return group !== null && onMap(group);
  });
});

const refusalAtom = atom<{ why: Refusal; of: Measurement } | null>(null);

/** Why the last point was refused, until something else is done. */
export const refusedAtom = atom((get) => {
  const refusal = get(refusalAtom);
  return refusal?.of === get(measurementAtom) ? refusal.why : null;
});

/** Where a click would set a stop; null where no line is near. */
export const aimAtom = atom(
  null,
  (get, _set, at: LonLat, metresPerPixel: number, goesOn?: boolean): Target | null => {
    const isBegun = goesOn ?? get(measurementAtom).stops.length === 1;
    // A measurement that has begun goes on along its own line.
    const among = isBegun ? [get(lineAtom)] : get(shownLinesAtom);
    return aimAmong(among, at, REACH_PIXELS * metresPerPixel);
  },
);

/** Sets a stop near a place. */
export const setStopAtom = atom(
  null,
  (get, set, at: LonLat, metresPerPixel: number, extend: boolean) => {
    const measurement = get(measurementAtom);
    const count = measurement.stops.length;
    const goesOn = count === 1 || (extend && count > 0);
    const fallback = goesOn ? get(lineAtom) : lineNamed(get(linesAtom), null);
    const { line: on, location } = set(aimAtom, at, metresPerPixel, goesOn) ?? {
      line: fallback,
      location: locateNear(fallback.along(), at),
    };
    const { distanceAlong, distanceOff } = location;
    const refuse = (why: Refusal) => set(refusalAtom, { why, of: measurement });
    if (distanceOff > FURTHEST_OFF) {
      refuse({ why: "far", distance: distanceOff, limit: FURTHEST_OFF });
      return;
    }
    const chainages = goesOn ? get(stopsAtom).map(({ along }) => along) : [];
    const index = placeAmong(chainages, distanceAlong);
    const beside = chainages.slice(Math.max(0, index - 1), index + 1);
    const isOn = (along: Metres) =>
      Math.abs(along - distanceAlong) <= SAME_PLACE_PIXELS * metresPerPixel;
    if (beside.some(isOn)) {
      refuse({ why: "same" });
      return;
    }
    set(refusalAtom, null);
    const stop = placeAlong(on.along(), distanceAlong);
    set(lookAtom, { type: "set stop", line: nameOf(on), stop, extend, index });
  },
);

/** A handle held over a place: where on the line it is then. */
export const holdAtom = atom(null, (get, set, index: number, over: LonLat): LonLat => {
  const { distanceAlong, point } = locateNear(get(lineAtom).along(), over);
  set(handleInHand.holdAtom, { index, along: distanceAlong });
  return point;
});

/** The handle is let go over a place. */
export const dropAtom = atom(null, (get, set, index: number, over: LonLat) => {
  set(handleInHand.letGoAtom);
  set(moveToAtom, index, locateNear(get(lineAtom).along(), over).distanceAlong);
});

const withinAtom = atom((get) => {
  const { wgs84: length } = get(lineAtom).along().ruler.length;
  return { clamp: (metres: Metres) => Math.min(Math.max(metres, 0), length) };
});

/** Moves a stop to a chainage. */
const moveToAtom = atom(null, (get, set, index: number, to: Metres) => {
  const place = placeAlong(get(lineAtom).along(), get(withinAtom).clamp(to));
  set(lookAtom, { type: "move stop", index, to: place });
});

/** Moves a stop along the line by so many metres. */
export const slideAtom = atom(null, (get, set, index: number, by: Metres) => {
  const stop = get(stopsAtom)[index];
  if (stop !== undefined) set(moveToAtom, index, stop.along + by);
});

export const slideToEndAtom = atom(null, (get, set, index: number, end: "start" | "end") =>
  set(moveToAtom, index, end === "start" ? 0 : get(lineAtom).along().ruler.length.wgs84),
);

/** Sets one more stop a little further along the line than another, to be slid from there. */
export const goOnFromAtom = atom(null, (get, set, index: number) => {
  const from = get(stopsAtom)[index]?.along;
  if (from === undefined) return;
  const line = get(lineAtom);
  const { clamp } = get(withinAtom);
  const ahead = clamp(from + FIRST_STEP);
  // At the end of the line there is no further, but a way back.
  const to = ahead > from ? ahead : clamp(from - FIRST_STEP);
  const stop = placeAlong(line.along(), to);
  set(lookAtom, { type: "set stop", line: nameOf(line), stop, extend: true });
});

const measureAtom = atom(null, (_get, set, line: MeasurableLine, ends: readonly Metres[]) => {
  const stops = ends.map((metres) => placeAlong(line.along(), metres));
  set(lookAtom, { type: "measure", measurement: { line: nameOf(line), stops } });
});

/** Measures the line that stands out from end to end; where none does, the one measured before. */
export const measureWholeAtom = atom(null, (get, set) => {
  const id = get(outstandingAtom)?.id;
  const line = id === undefined ? get(lineAtom) : lineNamed(get(linesAtom), id);
  set(measureAtom, line, [0, line.along().ruler.length.wgs84]);
});

/** Measures one section of the line it is shown as a part of, and goes there. */
export const measureSectionAtom = atom(null, (get, set, { id, geometry }: Section) => {
  const line = lineNamed(get(linesAtom), lineOf(get(atlasAtom), id));
  const found = line.along().sections.find((part) => part.section.id === id);
  if (found !== undefined) set(measureAtom, line, [found.from.wgs84, found.to.wgs84]);
  set(goToAtom, geometry);
});

export const undoStopAtom = atom(null, (_get, set) => set(lookAtom, { type: "undo stop" }));
