import type { LineString } from "geojson";
import { type Dispatch, useMemo, useState } from "react";
import { FURTHEST_OFF, type LineRuler, lineRuler, measureStretch } from "./checks/stretch.ts";
import type { Position } from "./measure/position.ts";
import { type Atlas, sectionsOf } from "./model/atlas.ts";
import type { Progress } from "./panels/MeasurePanel.tsx";
import { type Action, type LonLat, type Measurement, PRESENT_LINE } from "./state/state.ts";

/** The present border with its ruler. */
export function presentLine(atlas: Atlas): LineRuler {
  const line = atlas.lines.get(PRESENT_LINE);
  if (line === undefined) throw new RangeError(`the atlas has no line ${PRESENT_LINE}`);
  return lineRuler(line, sectionsOf(atlas, line));
}

/** Positions as a GeoJSON line. */
export function lineString(positions: readonly Position[]): LineString {
  return { type: "LineString", coordinates: positions.map(([lon, lat]) => [lon, lat]) };
}

const refusal = (distance: number) => ({ distance, limit: FURTHEST_OFF });

interface Measuring {
  progress: Progress;
  refused: { distance: number; limit: number } | null;
  /** The stops where they lie on the line, to draw. */
  stops: readonly LonLat[];
  /** The measured stretch, to draw: source coordinates, every one. */
  geometry: LineString | null;
  setStop(at: LonLat): void;
  setWhole(): void;
}

/** From points set near a line to the measured stretch between them. */
export function useMeasuring(
  along: LineRuler,
  { stops }: Measurement,
  dispatch: Dispatch<Action>,
): Measuring {
  const { ruler } = along;
  const [refusedClick, setRefusedClick] = useState<Measuring["refused"]>(null);

  const located = useMemo(() => stops.map((stop) => ruler.locate(stop)), [ruler, stops]);
  // An address may name a point anywhere; one that is set by hand has been looked at already.
  const tooFar = located.find(({ distanceOff }) => distanceOff > FURTHEST_OFF);
  const stretch = useMemo(() => {
    const [from, to] = [located[0], located.at(-1)];
    if (tooFar || located.length < 2 || from === undefined || to === undefined) return null;
    return measureStretch(along, from.distanceAlong, to.distanceAlong);
  }, [along, located, tooFar]);
  const geometry = useMemo(() => {
    if (stretch === null) return null;
    return lineString(ruler.slice(stretch.from.chainage.wgs84, stretch.to.chainage.wgs84));
  }, [ruler, stretch]);
  const drawn = useMemo(() => located.map(({ point }) => point), [located]);

  const setStop = (at: LonLat) => {
    const { point, distanceOff } = ruler.locate(at);
    const near = distanceOff <= FURTHEST_OFF;
    setRefusedClick(near ? null : refusal(distanceOff));
    if (near) dispatch({ type: "set stop", at: point });
  };
  const setWhole = () => {
    const ends = [ruler.pointAt(0), ruler.pointAt(ruler.length.wgs84)];
    dispatch({ type: "measure", measurement: { line: along.line.id, stops: ends } });
  };

  const progress: Progress =
    stretch !== null
      ? { step: "done", stretch }
      : { step: stops.length === 1 && !tooFar ? "next" : "start" };
  const refused = tooFar ? refusal(tooFar.distanceOff) : refusedClick;
  return { progress, refused, stops: drawn, geometry, setStop, setWhole };
}
