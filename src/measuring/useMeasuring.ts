import type { LineString } from "geojson";
import { type Dispatch, useCallback, useEffect, useMemo, useState } from "react";
import { type MeasurableLine, measurableLines } from "../checks/measurable.ts";
import { measureRoute, placeAmong, routePositions } from "../checks/route.ts";
import { FURTHEST_OFF, type LineRuler, type Stretch } from "../checks/stretch.ts";
import type { Seen } from "../map/inHand.ts";
import type { Metres, Position } from "../measure/position.ts";
import type { Location } from "../measure/ruler.ts";
import { seen } from "../measure/seen.ts";
import type { Atlas } from "../model/atlas.ts";
import { type Action, type AppState, type LonLat, PRESENT_LINE } from "../state/state.ts";
import { groupOfLine, type LayerGroup } from "../symbology/groups.ts";
import { useHeld } from "./held.ts";

/** Pixels within which a line under the pointer is meant rather than the border far off. */
const REACH_PIXELS = 16;

/** The group that shows a line; null for a line that is never shown. */
function groupOf({ kind, line }: MeasurableLine): LayerGroup | null {
  switch (kind) {
    case "border":
      return groupOfLine(line);
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

/** How far one has come: nothing set, one end set, or an answer. */
export type Progress =
  | { step: "start" }
  | { step: "next" }
  | { step: "done"; stretch: Stretch; line: MeasurableLine };

/** A place on a line that a click would set. */
interface Aimed {
  line: MeasurableLine;
  location: Location;
}

export interface Measuring {
  lines: ReadonlyMap<string, MeasurableLine>;
  line: MeasurableLine;
  progress: Progress;
  /** A point that was refused for being too far off, in metres. */
  refused: { distance: Metres; limit: Metres } | null;
  /** The stops where they lie on the line. */
  stops: readonly Location[];
  /** The measured way; null also while one of its stops is in the hand. */
  geometry: LineString | null;
  /** The measured way, position by position. */
  way: readonly Position[] | null;
  /** What is seen of the measured way while one of its stops is in the hand. */
  inHand: Seen | null;
  /** What a click at a place would set; null where no line is near. */
  aim(at: LonLat, metresPerPixel: number): Aimed | null;
  setStop(at: LonLat, metresPerPixel: number, extend: boolean): void;
  /** A handle held over a place: where on the line it is then. */
  hold(index: number, over: LonLat): LonLat;
  drop(index: number, over: LonLat): void;
  /** Moves a stop along the line by so many metres, or to a chainage. */
  slide(index: number, by: Metres): void;
  slideTo(index: number, end: "start" | "end"): void;
  /** Measures a line from end to end. */
  setWhole(id: string): void;
}

/** Positions as a GeoJSON line. */
export function lineString(positions: readonly Position[]): LineString {
  return { type: "LineString", coordinates: positions.map(([lon, lat]) => [lon, lat]) };
}

/** The present border with its ruler. */
export function presentLine(lines: ReadonlyMap<string, MeasurableLine>): LineRuler {
  return lineNamed(lines, PRESENT_LINE).along();
}

export function lineNamed(lines: ReadonlyMap<string, MeasurableLine>, id: string): MeasurableLine {
  const line = lines.get(id);
  if (line === undefined) throw new RangeError(`the atlas has no line ${id} to measure along`);
  return line;
}

const refusal = (distance: Metres) => ({ distance, limit: FURTHEST_OFF });

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
  isOnMap: (group: LayerGroup) => boolean,
  dispatch: Dispatch<Action>,
): Measuring {
  const line = lineNamed(lines, measurement.line);
  const { ruler } = line.along();
  const [refusedClick, setRefusedClick] = useState<Measuring["refused"]>(null);
  // A handle in the hand is not yet in the address: that is written when it is let go.
  const [held, hold, letGo] = useHeld<{ index: number; over: LonLat }>();

  const stops = useMemo(() => {
    const given = measurement.stops.map((stop, i) => (held?.index === i ? held.over : stop));
    return given.map((stop) => ruler.locate(stop));
  }, [measurement.stops, held, ruler]);
  // An address may name a point anywhere; one that is set by hand has been looked at already.
  const tooFar = stops.find(({ distanceOff }) => distanceOff > FURTHEST_OFF);

  const route = useMemo(() => {
    if (tooFar || stops.length < 2) return null;
    const chainages = stops.map(({ distanceAlong }) => distanceAlong);
    return {
      stretch: measureRoute(line.along(), chainages),
      way: routePositions(line.along(), chainages),
    };
  }, [line, stops, tooFar]);
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
        const group = groupOf(each);
        return group !== null && isOnMap(group);
      }),
    [lines, isOnMap],
  );
  const begun = measurement.stops.length === 1;
  const aim = useCallback(
    (at: LonLat, metresPerPixel: number, goesOn = begun): Aimed | null => {
      const reach = REACH_PIXELS * metresPerPixel;
      // A measurement that has begun goes on along its own line.
      const nearest = aimAmong(goesOn ? [line] : shown, at, reach);
      if (nearest === null || nearest.location.distanceOff > reach) return null;
      return { ...nearest, location: onSectionEnd(nearest.line, nearest.location, reach) };
    },
    [begun, line, shown],
  );

  const setStop = (at: LonLat, metresPerPixel: number, extend: boolean) => {
    const goesOn = begun || (extend && measurement.stops.length > 0);
    const aimed = aim(at, metresPerPixel, goesOn) ?? {
      line: goesOn ? line : lineNamed(lines, PRESENT_LINE),
      location: (goesOn ? ruler : presentLine(lines).ruler).locate(at),
    };
    const { point, distanceOff } = aimed.location;
    const near = distanceOff <= FURTHEST_OFF;
    setRefusedClick(near ? null : refusal(distanceOff));
    if (!near) return;
    const { distanceAlong } = aimed.location;
    const chainages = stops.map((stop) => stop.distanceAlong);
    const index = goesOn ? placeAmong(chainages, distanceAlong) : 0;
    dispatch({ type: "set stop", line: aimed.line.id, at: point, extend, index });
  };
  const move = (index: number, to: Metres) => {
    const within = Math.min(Math.max(to, 0), ruler.length.wgs84);
    dispatch({ type: "move stop", index, to: ruler.pointAt(within) });
  };
  const slide = (index: number, by: Metres) => {
    const stop = stops[index];
    if (stop !== undefined) move(index, stop.distanceAlong + by);
  };

  return {
    lines,
    line,
    progress:
      stretch !== null
        ? { step: "done", stretch, line }
        : { step: stops.length === 1 && !tooFar ? "next" : "start" },
    refused: tooFar ? refusal(tooFar.distanceOff) : refusedClick,
    stops: tooFar ? [] : stops,
    geometry,
    way,
    inHand,
    aim,
    setStop,
    hold: (index, over) => {
      const { point } = ruler.locate(over);
      hold({ index, over: point });
      return point;
    },
    drop: (index, over) => {
      letGo();
      dispatch({ type: "move stop", index, to: ruler.locate(over).point });
    },
    slide,
    slideTo: (index, end) => move(index, end === "start" ? 0 : ruler.length.wgs84),
    setWhole: (id) => {
      const whole = lineNamed(lines, id).along().ruler;
      const ends = [whole.pointAt(0), whole.pointAt(whole.length.wgs84)];
      dispatch({ type: "measure", measurement: { line: id, stops: ends } });
    },
  };
}

/** Of the reach: this near to the end of a section, the end itself is meant. */
const END_SHARE = 0.6;

/** A place on a line, moved to the end of a section where that is within reach. */
function onSectionEnd(line: MeasurableLine, location: Location, reach: Metres): Location {
  const { ruler, sections } = line.along();
  const ends = sections.flatMap(({ from, to }) => [from.wgs84, to.wgs84]);
  const off = (end: Metres) => Math.abs(end - location.distanceAlong);
  const nearest = ends.reduce((best, end) => (off(end) < off(best) ? end : best));
  if (off(nearest) > END_SHARE * reach) return location;
  return { ...ruler.locate(ruler.pointAt(nearest)), distanceOff: location.distanceOff };
}

/** The nearest of several lines; where a river is the border, or nearly, the border is meant. */
function aimAmong(lines: readonly MeasurableLine[], at: LonLat, reach: Metres): Aimed | null {
  let best: Aimed | null = null;
  let border: Aimed | null = null;
  for (const line of lines) {
    const aimed = { line, location: line.along().ruler.locate(at) };
    const { distanceOff } = aimed.location;
    if (best === null || distanceOff < best.location.distanceOff) best = aimed;
    const nearer = border === null || distanceOff < border.location.distanceOff;
    if (line.kind === "border" && nearer) border = aimed;
  }
  return border !== null && border.location.distanceOff <= reach / 2 ? border : best;
}
