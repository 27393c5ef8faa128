import { atom } from "jotai";
import { lineNamed, type MeasurableLine } from "../checks/measurable.ts";
import { locateNear, placeAlong, WRITTEN_ALIKE } from "../checks/place.ts";
import { placeAmong } from "../checks/route.ts";
import { FURTHEST_OFF } from "../checks/stretch.ts";
import type { Metres } from "../measure/position.ts";
import type { Section } from "../model/schema.ts";
import { lineOfAt } from "../state/derived.ts";
import type { LonLat, Measurement } from "../state/state.ts";
import { atlasAtom, groupsAtom, linesAtom } from "../store/atlas.ts";
import { dateAtom, lookAtom, measurementAtom } from "../store/look.ts";
import { measuredLinesAtom, ownOnAtom } from "../store/own.ts";
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
    case "own":
      return null;
  }
}

/** What the state calls a line: the present border by nothing. */
const nameOf = ({ id, line }: MeasurableLine) => (line.present ? null : id);

const shownLinesAtom = atom((get) => {
  const [groups, onMap, ownOn] = [get(groupsAtom), get(onMapAtom), get(ownOnAtom)];
  return [...get(measuredLinesAtom).values()].filter((each) => {
    if (each.kind === "own") return ownOn(each.id);
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
    if (beside.some(isWithin(SAME_PLACE_PIXELS * metresPerPixel, distanceAlong))) {
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

/** The handle is let go over a place; where that is the stop before or after it, it goes back to where it was. */
export const dropAtom = atom(
  null,
  (get, set, index: number, over: LonLat, metresPerPixel: number) => {
    set(handleInHand.letGoAtom);
    const measurement = get(measurementAtom);
    const to = locateNear(get(lineAtom).along(), over).distanceAlong;
    if (besideOf(measurement, index).some(isWithin(SAME_PLACE_PIXELS * metresPerPixel, to))) {
      set(refusalAtom, { why: { why: "same" }, of: measurement });
      return;
    }
    set(moveToAtom, index, to);
  },
);

const isWithin = (reach: Metres, of: Metres) => (along: Metres) => Math.abs(along - of) <= reach;

const withinAtom = atom((get) => {
  const { wgs84: length } = get(lineAtom).along().ruler.length;
  return { clamp: (metres: Metres) => Math.min(Math.max(metres, 0), length) };
});

/** Moves a stop to a chainage. */
const moveToAtom = atom(null, (get, set, index: number, to: Metres) => {
  const place = placeAlong(get(lineAtom).along(), get(withinAtom).clamp(to));
  set(lookAtom, { type: "move stop", index, to: place });
});

/** Chainages of the stops before and after one: on them it must not lie, or no way is left between. */
function besideOf({ stops }: Measurement, index: number): Metres[] {
  return [index - 1, index + 1].flatMap((at) => stops[at]?.along ?? []);
}

/**
 * Moves a stop along the line by so many metres. It may pass the one beside it, for a way back is a way; a
 * step that would end on that one is taken twice, and where the line ends there, it stays and that is said.
 */
export const slideAtom = atom(null, (get, set, index: number, by: Metres) => {
  const measurement = get(measurementAtom);
  const from = get(stopsAtom)[index]?.along;
  if (from === undefined) return;
  const { clamp } = get(withinAtom);
  const isFree = freeOf(besideOf(measurement, index));
  const to = [clamp(from + by), clamp(from + 2 * by)].find(isFree);
  if (to === undefined) set(refusalAtom, { why: { why: "same" }, of: measurement });
  else set(moveToAtom, index, to);
});

export const slideToEndAtom = atom(null, (get, set, index: number, end: "start" | "end") => {
  const measurement = get(measurementAtom);
  const to = end === "start" ? 0 : get(lineAtom).along().ruler.length.wgs84;
  if (freeOf(besideOf(measurement, index))(to)) set(moveToAtom, index, to);
  else set(refusalAtom, { why: { why: "same" }, of: measurement });
});

const freeOf = (taken: readonly Metres[]) => (along: Metres) =>
  !taken.some(isWithin(WRITTEN_ALIKE, along));

/** Sets one more stop, after the last, a little further along the line than another, to be slid from there. */
export const goOnFromAtom = atom(null, (get, set, index: number) => {
  const stops = get(stopsAtom);
  const [from, last] = [stops[index]?.along, stops.at(-1)?.along];
  if (from === undefined || last === undefined) return;
  const line = get(lineAtom);
  const { clamp } = get(withinAtom);
  // At the end of the line there is no further, but a way back.
  const steps = [FIRST_STEP, 2 * FIRST_STEP, -FIRST_STEP, -2 * FIRST_STEP];
  const to = steps.map((step) => clamp(from + step)).find(freeOf([from, last]));
  if (to === undefined) return;
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

/** Measures a line of a file of the reader's from end to end. */
export const measureOwnAtom = atom(null, (get, set, id: string) => {
  const line = get(measuredLinesAtom).get(id);
  if (line !== undefined) set(measureAtom, line, [0, line.along().ruler.length.wgs84]);
});

/** Measures one section of the line it is shown as a part of at the date, and goes there. */
export const measureSectionAtom = atom(null, (get, set, { id, geometry }: Section) => {
  const line = lineNamed(get(linesAtom), lineOfAt(get(atlasAtom), id, get(dateAtom)));
  const found = line.along().sections.find((part) => part.section.id === id);
  if (found !== undefined) set(measureAtom, line, [found.from.wgs84, found.to.wgs84]);
  set(goToAtom, geometry);
});

export const undoStopAtom = atom(null, (_get, set) => set(lookAtom, { type: "undo stop" }));
