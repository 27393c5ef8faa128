import type { LineString } from "geojson";
import { type Dispatch, useCallback, useEffect, useMemo, useState } from "react";
import { type MeasurableLine, measurableLines } from "../checks/measurable.ts";
import { locateNear, placeAlong } from "../checks/place.ts";
import { measureRoute, placeAmong, routePositions } from "../checks/route.ts";
import { FURTHEST_OFF, type LineRuler } from "../checks/stretch.ts";
import type { Seen } from "../map/inHand.ts";
import type { Metres, Position } from "../measure/position.ts";
import { seen } from "../measure/seen.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Progress, Refusal } from "../panels/MeasurePanel.tsx";
import type { Action, AppState, LonLat, Measurement } from "../state/state.ts";
import type { LayerGroup } from "../symbology/groups.ts";
import type { LineGroups } from "../symbology/lineGroups.ts";
import { aimAmong, REACH_PIXELS, type Target } from "./aim.ts";
import { useHeld } from "./held.ts";

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

/** A stop, and where it lies on the map. */
interface PointAlong {
  along: Metres;
  point: Position;
}

export interface Measuring {
  lines: ReadonlyMap<string, MeasurableLine>;
  line: MeasurableLine;
  progress: Progress;
  /** Why the last point was refused, until something else is done. */
  refused: Refusal | null;
  /** The stops, with the one in the hand where it is held. */
  stops: readonly PointAlong[];
  /** The measured way; null also while one of its stops is in the hand. */
  geometry: LineString | null;
  /** The measured way, position by position. */
  way: readonly Position[] | null;
  /** What is seen of the measured way while one of its stops is in the hand. */
  inHand: Seen | null;
  /** What a click at a place would set; null where no line is near. */
  aim(at: LonLat, metresPerPixel: number): Target | null;
  setStop(at: LonLat, metresPerPixel: number, extend: boolean): void;
  /** A handle held over a place: where on the line it is then. */
  hold(index: number, over: LonLat): LonLat;
  drop(index: number, over: LonLat): void;
  /** Moves a stop along the line by so many metres, or to a chainage. */
  slide(index: number, by: Metres): void;
  slideTo(index: number, end: "start" | "end"): void;
  /** Sets one more stop a little further along the line than another, to be slid from there. */
  goOnFrom(index: number): void;
  /** Measures a line from end to end. */
  setWhole(id: string): void;
  /** Measures one section of a line. */
  setSection(id: string, section: string): void;
}

/** Positions as a GeoJSON line. */
export function lineString(positions: readonly Position[]): LineString {
  return { type: "LineString", coordinates: positions.map(([lon, lat]) => [lon, lat]) };
}

/** The present border with its ruler. */
export function presentLine(lines: ReadonlyMap<string, MeasurableLine>): LineRuler {
  return lineNamed(lines, null).along();
}

/** The line of an id; the present border by null. */
export function lineNamed(
  lines: ReadonlyMap<string, MeasurableLine>,
  id: string | null,
): MeasurableLine {
  const line = id === null ? [...lines.values()].find(({ line }) => line.present) : lines.get(id);
  if (line === undefined) throw new RangeError(`the atlas has no line ${id} to measure along`);
  return line;
}

/** What the state calls a line: the present border by nothing. */
const nameOf = ({ id, line }: MeasurableLine) => (line.present ? null : id);

/** So many pixels beside a stop, a click or the cross is still on it. */
const SAME_PLACE_PIXELS = 3;

/** What a key slides a stop by: a stop that is set with a key begins so far from the one before. */
const FIRST_STEP: Metres = 1000;

/** The lines, whose rulers are laid one by one while nobody waits: the first aim looks along them all. */
export function useMeasurableLines(atlas: Atlas): ReadonlyMap<string, MeasurableLine> {
  const lines = useMemo(() => measurableLines(atlas), [atlas]);
  useEffect(() => {
    const waiting = [...lines.values()];
    let wanted = true;
    const layNext = () => {
      const line = wanted ? waiting.shift() : undefined;
      if (line === undefined) return;
      line.along();
      whenIdle(layNext);
    };
    whenIdle(layNext);
    return () => {
      wanted = false;
    };
  }, [lines]);
  return lines;
}

/** Safari knows no idle time. */
function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act);
  else setTimeout(act, 50);
}

/** From points set near a line to the measured way between them. */
export function useMeasuring(
  lines: ReadonlyMap<string, MeasurableLine>,
  { measurement }: AppState,
  groups: LineGroups,
  isOnMap: (group: LayerGroup) => boolean,
  dispatch: Dispatch<Action>,
): Measuring {
  const line = lineNamed(lines, measurement.line);
  const { ruler } = line.along();
  const [refusal, setRefusal] = useState<{ why: Refusal; of: Measurement } | null>(null);
  // A handle in the hand is not yet in the address: that is written when it is let go.
  const [held, hold, letGo] = useHeld<{ index: number; along: Metres }>();

  const stops = useMemo(
    () =>
      measurement.stops.map((stop, i): PointAlong => {
        const along = held?.index === i ? held.along : stop.along;
        return { along, point: ruler.pointAt(along) };
      }),
    [measurement.stops, held, ruler],
  );

  const route = useMemo(() => {
    if (stops.length < 2) return null;
    const chainages = stops.map(({ along }) => along);
    return {
      stretch: measureRoute(line.along(), chainages),
      way: routePositions(line.along(), chainages),
    };
  }, [line, stops]);
  const stretch = route?.stretch ?? null;
  const way = route?.way ?? null;
  const isHeld = held !== null;
  const geometry = useMemo(() => (way === null || isHeld ? null : lineString(way)), [way, isHeld]);
  const inHand = useMemo(
    (): Seen | null =>
      way !== null && isHeld ? (bounds, tolerance) => seen(way, bounds, tolerance) : null,
    [way, isHeld],
  );

  const shown = useMemo(
    () =>
      [...lines.values()].filter((each) => {
        const group = groupOf(each, groups);
        return group !== null && isOnMap(group);
      }),
    [lines, groups, isOnMap],
  );
  const begun = measurement.stops.length === 1;
  const aim = useCallback(
    (at: LonLat, metresPerPixel: number, goesOn = begun): Target | null =>
      // A measurement that has begun goes on along its own line.
      aimAmong(goesOn ? [line] : shown, at, REACH_PIXELS * metresPerPixel),
    [begun, line, shown],
  );

  const setStop = (at: LonLat, metresPerPixel: number, extend: boolean) => {
    const goesOn = begun || (extend && measurement.stops.length > 0);
    const fallback = goesOn ? line : lineNamed(lines, null);
    const { line: on, location } = aim(at, metresPerPixel, goesOn) ?? {
      line: fallback,
      location: locateNear(fallback.along(), at),
    };
    const { distanceAlong, distanceOff } = location;
    const refuse = (why: Refusal) => setRefusal({ why, of: measurement });
    if (distanceOff > FURTHEST_OFF) {
      refuse({ why: "far", distance: distanceOff, limit: FURTHEST_OFF });
      return;
    }
    const chainages = goesOn ? stops.map(({ along }) => along) : [];
    const index = placeAmong(chainages, distanceAlong);
    const beside = chainages.slice(Math.max(0, index - 1), index + 1);
    if (
      beside.some((along) => Math.abs(along - distanceAlong) <= SAME_PLACE_PIXELS * metresPerPixel)
    ) {
      refuse({ why: "same" });
      return;
    }
    setRefusal(null);
    const stop = placeAlong(on.along(), distanceAlong);
    dispatch({ type: "set stop", line: nameOf(on), stop, extend, index });
  };
  const within = (metres: Metres) => Math.min(Math.max(metres, 0), ruler.length.wgs84);
  const moveTo = (index: number, to: Metres) =>
    dispatch({ type: "move stop", index, to: placeAlong(line.along(), within(to)) });
  const slide = (index: number, by: Metres) => {
    const stop = stops[index];
    if (stop !== undefined) moveTo(index, stop.along + by);
  };
  const goOnFrom = (index: number) => {
    const from = stops[index]?.along;
    if (from === undefined) return;
    const ahead = within(from + FIRST_STEP);
    // At the end of the line there is no further, but a way back.
    const to = ahead > from ? ahead : within(from - FIRST_STEP);
    const stop = placeAlong(line.along(), to);
    dispatch({ type: "set stop", line: nameOf(line), stop, extend: true });
  };
  const measure = (id: string, ends: readonly Metres[]) => {
    const measured = lineNamed(lines, id);
    const stops = ends.map((metres) => placeAlong(measured.along(), metres));
    dispatch({ type: "measure", measurement: { line: nameOf(measured), stops } });
  };

  return {
    lines,
    line,
    progress:
      stretch !== null
        ? { step: "done", stretch, line }
        : { step: stops.length === 1 ? "next" : "start" },
    refused: refusal?.of === measurement ? refusal.why : null,
    stops,
    geometry,
    way,
    inHand,
    aim,
    setStop,
    hold: (index, over) => {
      const { distanceAlong, point } = locateNear(line.along(), over);
      hold({ index, along: distanceAlong });
      return point;
    },
    drop: (index, over) => {
      letGo();
      moveTo(index, locateNear(line.along(), over).distanceAlong);
    },
    slide,
    slideTo: (index, end) => moveTo(index, end === "start" ? 0 : ruler.length.wgs84),
    goOnFrom,
    setWhole: (id) => measure(id, [0, lineNamed(lines, id).along().ruler.length.wgs84]),
    setSection: (id, section) => {
      const { sections } = lineNamed(lines, id).along();
      const found = sections.find((part) => part.section.id === section);
      if (found !== undefined) measure(id, [found.from.wgs84, found.to.wgs84]);
    },
  };
}
