import { boundsOf } from "../measure/bounds.ts";
import { fromGcj02 } from "../measure/gcj02.ts";
import { geodesicDistance } from "../measure/geodesy.ts";
import { nearestMeasurable } from "../measure/line.ts";
import type { Metres, Position } from "../measure/position.ts";
import { type Ruler, ruler } from "../measure/ruler.ts";

/** What may have been done to the positions of a file, and can be undone. */
const CORRECTIONS = ["as read", "swapped", "shifted", "swapped and shifted"] as const;
export type Correction = (typeof CORRECTIONS)[number];

/**
 * A position with what was done to it undone: its axes swapped back, the shift of maps published in China taken
 * off. Null where it is then none.
 */
export function undone([x, y]: Position, correction: Correction): Position | null {
  const isSwapped = correction.startsWith("swapped");
  const at: Position = isSwapped ? [y, x] : [x, y];
  if (Math.abs(at[0]) > 180 || Math.abs(at[1]) > 90) return null;
  return correction.endsWith("shifted") ? fromGcj02(at) : at;
}

/** How near a file's positions come to what the atlas knows. */
export interface Fit {
  correction: Correction;
  /** Half of the positions lie no further from a river, the border or a town; Infinity where they are none. */
  median: Metres;
}

/** What the positions of a file are held against. */
export interface Landmarks {
  /** The border's course, and those of rivers. */
  lines: readonly (readonly Position[])[];
  towns: readonly Position[];
}

/** So many positions of a file are looked at, spread over it. */
const MOST_LOOKED_AT = 300;

/**
 * How well a file fits as it was read, and after each way of undoing something.
 *
 * @example fitsOf(positions, landmarks).find(({ correction }) => correction === "as read").median
 */
export function fitsOf(positions: readonly Position[], { lines, towns }: Landmarks): Fit[] {
  const every = Math.max(1, Math.floor(positions.length / MOST_LOOKED_AT));
  const looked = positions.filter((_, i) => i % every === 0);
  const laid = lines.filter(({ length }) => length > 1).map(laidOut);
  return CORRECTIONS.map((correction) => {
    const distances = looked.map((position) => {
      const at = undone(position, correction);
      return at === null ? Number.POSITIVE_INFINITY : distanceToAny(at, laid, towns);
    });
    return { correction, median: medianOf(distances) };
  });
}

interface Laid {
  ruler: Ruler;
  bounds: ReturnType<typeof boundsOf>;
}

function laidOut(line: readonly Position[]): Laid {
  const coordinates = line.map(([x, y]) => [x, y]);
  return { ruler: ruler(line), bounds: boundsOf({ type: "LineString", coordinates }) };
}

function distanceToAny(at: Position, lines: readonly Laid[], towns: readonly Position[]): Metres {
  let best = Number.POSITIVE_INFINITY;
  for (const town of towns) best = Math.min(best, geodesicDistance(at, town));
  // The nearest box first: most lines lie behind it.
  const ordered = lines
    .map(({ ruler, bounds }) => ({ ruler, off: distanceToBox(at, bounds) }))
    .sort((a, b) => a.off - b.off);
  for (const { ruler, off } of ordered) {
    // A box of degrees is bent: what lies behind it may be a little nearer.
    if (off > 1.1 * best) break;
    best = Math.min(best, ruler.locate(nearestMeasurable(at)).distanceOff);
  }
  return best;
}

function distanceToBox([x, y]: Position, [west, south, east, north]: Laid["bounds"]): Metres {
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  return geodesicDistance([x, y], [within(x, west, east), within(y, south, north)]);
}

function medianOf(distances: readonly Metres[]): Metres {
  const sorted = distances.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
}

/**
 * Undone, a file has to come so many times nearer for it to be worth a word. The shift is of 150 to 600 m, so that
 * a file that lies further off than 800 m never comes four times nearer by chance.
 */
const NEARER_BY = 4;
/** By fewer positions a shift is told by chance: each has, beside a dense net of rivers, a chance of one in some. */
const LEAST_FOR_SHIFT = 8;
/** A file whose axes were swapped lies, swapped back, about this border and not somewhere on the globe. */
const ABOUT_HERE: Metres = 200_000;

/** What had better be undone, with how well the file fits before and after; null where it is well as it is. */
export function betterFit(fits: readonly Fit[], count: number): { before: Fit; after: Fit } | null {
  const of = (correction: Correction) => fits.find((fit) => fit.correction === correction);
  let before = of("as read");
  if (before === undefined) return null;
  const asRead = before;
  const swapped = of("swapped");
  const isSwapped =
    swapped !== undefined &&
    swapped.median <= ABOUT_HERE &&
    swapped.median * NEARER_BY <= asRead.median;
  if (isSwapped) before = swapped;
  const shifted = of(isSwapped ? "swapped and shifted" : "shifted");
  const isShifted =
    shifted !== undefined &&
    count >= LEAST_FOR_SHIFT &&
    shifted.median * NEARER_BY <= before.median;
  if (isShifted) return { before: asRead, after: shifted };
  return isSwapped ? { before: asRead, after: before } : null;
}
