import { greatCircleDistance } from "../measure/geodesy.ts";
import { nearestMeasurable } from "../measure/line.ts";
import {
  DEGREE_DECIMALS,
  type Length,
  type LineEnd,
  type Metres,
  type Place,
  type Position,
} from "../measure/position.ts";
import type { Location } from "../measure/ruler.ts";
import type { MeasurableLine } from "./measurable.ts";
import { FURTHEST_OFF, type LineRuler } from "./stretch.ts";

/**
 * What writing a position with so many decimals can move it by, in degrees either way: half of this
 * by rounding, all of it by cutting, as people do who copy by hand.
 */
const WRITING_ERROR = 10 ** -DEGREE_DECIMALS;

/** Places so near each other may be written alike: writing moves one by up to 1.6 m, along both axes at the equator. */
export const WRITTEN_ALIKE: Metres = 2;

/** A place on the line that was rounded for the address lies no further beside it: by up to 0.8 m. */
const NOT_FURTHER_THAN_WRITTEN: Metres = 1;

/**
 * The place at a chainage, which is moved to the end of the line where that is as near as writing is exact:
 * one just before the end of a ring would be read as just after its start.
 */
export function placeAlong({ ruler }: LineRuler, metres: Metres): Place {
  const { wgs84: length } = ruler.length;
  if (metres <= WRITTEN_ALIKE) return { along: 0, at: "start" };
  if (metres >= length - WRITTEN_ALIKE) return { along: length, at: "end" };
  return { along: metres, at: ruler.pointAt(metres) };
}

/**
 * The place that is meant by one that was written down; null where it is too far off the line to mean
 * any. Where the end of a section would be written so, it is that end: else a stretch that was measured
 * from end to end would reach, by the rounding, a little into the next section.
 *
 * A ring is at its start and at its end at once; which is meant, `before` tells: not the one that the
 * way comes from.
 *
 * @param before chainage of the stop before, if any
 */
function placeWritten(line: LineRuler, given: Position | LineEnd, before?: Metres): Place | null {
  const { ruler } = line;
  if (given === "start") return placeAlong(line, 0);
  if (given === "end") return placeAlong(line, ruler.length.wgs84);
  const written = asWritten(given);
  const ends = sectionEnds(line).filter((end) => isWrittenAs(ruler.pointAt(end), written));
  const [end] = ends.length > 1 ? ends.filter((other) => other !== before) : ends;
  if (end !== undefined) return placeAlong(line, end);
  const { distanceAlong, distanceOff } = locateNear(line, written);
  if (distanceOff > FURTHEST_OFF) return null;
  // Read as it will be written, and kept as it was: an address that is opened and copied stays the same.
  if (distanceOff > NOT_FURTHER_THAN_WRITTEN) {
    return placeWritten(line, asWritten(ruler.pointAt(distanceAlong)), before);
  }
  const place = placeAlong(line, distanceAlong);
  return typeof place.at === "string" ? place : { ...place, at: written };
}

/** A position with the decimals of the address. */
function asWritten([longitude, latitude]: Position): Position {
  return [Number(longitude.toFixed(DEGREE_DECIMALS)), Number(latitude.toFixed(DEGREE_DECIMALS))];
}

/** The same on a line by its id; null also where there is no such line. */
export function placesOn(lines: ReadonlyMap<string, MeasurableLine>) {
  return (id: string, written: Position | LineEnd, before?: Metres): Place | null => {
    const line = lines.get(id);
    return line === undefined ? null : placeWritten(line.along(), written, before);
  };
}

/** As `Ruler.locate`, and for a position at a pole or beyond the 180th meridian as for the last one before. */
export function locateNear({ ruler }: LineRuler, position: Position): Location {
  return ruler.locate(nearestMeasurable(position));
}

/** Chainages of the ends of a line's sections, each once. */
export function sectionEnds({ sections }: LineRuler): Metres[] {
  return [...new Set(sections.flatMap(({ from, to }) => [from.wgs84, to.wgs84]))];
}

function isWrittenAs(place: Position, written: Position): boolean {
  return [0, 1].every(
    (axis) => Math.abs((place[axis] ?? 0) - (written[axis] ?? 0)) <= WRITING_ERROR,
  );
}

/** How far a position lies from a line: to its nearest place, which is sought on WGS84. */
export function distanceTo(line: LineRuler, position: Position): Length {
  const { distanceAlong, distanceOff } = locateNear(line, position);
  const nearest = line.ruler.pointAt(distanceAlong);
  return { turf: greatCircleDistance(position, nearest), wgs84: distanceOff };
}
