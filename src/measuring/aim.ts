import type { MeasurableLine } from "../checks/measurable.ts";
import { locateNear, sectionEnds } from "../checks/place.ts";
import type { Metres } from "../measure/position.ts";
import type { Location } from "../measure/ruler.ts";
import type { LonLat } from "../state/state.ts";

/** Pixels within which a line under the pointer is meant rather than the border far off. */
export const REACH_PIXELS = 16;

/** Of the reach: this near to the end of a section, the end itself is meant. */
const END_SHARE = 0.6;

/** A place on a line that a click would set. */
export interface Target {
  line: MeasurableLine;
  location: Location;
}

/** The place that is aimed at on the nearest of several lines; null where none is within reach, in metres. */
export function aimAmong(
  lines: readonly MeasurableLine[],
  at: LonLat,
  reach: Metres,
): Target | null {
  const nearest = nearestAmong(lines, at, reach);
  if (nearest === null || nearest.location.distanceOff > reach) return null;
  return { ...nearest, location: onSectionEnd(nearest, reach) };
}

/** The nearest of several lines; where a river is the border, or nearly, the border is meant. */
function nearestAmong(lines: readonly MeasurableLine[], at: LonLat, reach: Metres): Target | null {
  let best: Target | null = null;
  let border: Target | null = null;
  for (const line of lines) {
    const target = { line, location: locateNear(line.along(), at) };
    const { distanceOff } = target.location;
    if (best === null || distanceOff < best.location.distanceOff) best = target;
    const nearer = border === null || distanceOff < border.location.distanceOff;
    if (line.kind === "border" && nearer) border = target;
  }
  return border !== null && border.location.distanceOff <= reach / 2 ? border : best;
}

/** The place itself, or the end of a section where that is within reach. */
function onSectionEnd({ line, location }: Target, reach: Metres): Location {
  const along = line.along();
  const off = (end: Metres) => Math.abs(end - location.distanceAlong);
  const nearest = sectionEnds(along).reduce((best, end) => (off(end) < off(best) ? end : best));
  if (off(nearest) > END_SHARE * reach) return location;
  const { ruler } = along;
  // A ring's last position is found at its start, so the chainage is said and not looked for.
  const end = ruler.locate(ruler.pointAt(nearest));
  return { ...end, distanceAlong: nearest, distanceOff: location.distanceOff };
}
