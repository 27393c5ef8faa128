import { walkDivider } from "../measure/divider.ts";
import { greatCircleDistance } from "../measure/geodesy.ts";
import { loopParts } from "../measure/loop.ts";
import type { Metres, Position } from "../measure/position.ts";
import type { Hand } from "../model/sides.ts";
import { type Area, areasOf } from "./areas.ts";

/** A stretch of a line, in its direction. */
export interface Stretch {
  id: string;
  coordinates: readonly Position[];
  /** How far it may lie from the true one, sideways. */
  accuracyMetres: Metres;
}

/** Ground that lies on one side of the older line and on the other of the newer one. */
export interface Piece {
  /** Outer ring and holes, wound by RFC 7946. */
  rings: [number, number][][];
  /** On which hand it lies of one who walks along the newer line. */
  gainedBy: Hand;
  squareMetres: Area;
}

/** Where two lines that share stretches part, until they meet again. */
export interface Parting {
  older: Stretch[];
  newer: Stretch[];
  pieces: Piece[];
}

/**
 * The ground between two lines, from end to end: one parting for every run of stretches that only one
 * of them has. Lines are compared by the ids of their stretches, so what they share costs nothing and
 * leaves no slivers. Where the two runs cross one another, ground lies on both sides, in pieces.
 *
 * Throws a RangeError where shared stretches stand in another order or where a run has no counterpart.
 *
 * @example between([a, old, c], [a, fresh, c]) // one parting, { older: [old], newer: [fresh], … }
 */
export function between(older: readonly Stretch[], newer: readonly Stretch[]): Parting[] {
  const partings: Parting[] = [];
  let [i, j] = [0, 0];
  while (i < older.length || j < newer.length) {
    const from = [i, j] as const;
    const here = new Set(newer.slice(j).map(({ id }) => id));
    while (i < older.length && !here.has(older[i]?.id ?? "")) i++;
    const shared = older[i]?.id;
    while (j < newer.length && newer[j]?.id !== shared) j++;
    if (i < older.length && j === newer.length) {
      throw new RangeError(`the two lines have ${shared} in another order`);
    }
    const [olds, news] = [older.slice(from[0], i), newer.slice(from[1], j)];
    if (olds.length > 0 !== news.length > 0) {
      const lone = [...olds, ...news].map(({ id }) => id).join(", ");
      throw new RangeError(`nothing lies opposite ${lone}`);
    }
    if (olds.length > 0) {
      partings.push({ older: olds, newer: news, pieces: pieces(course(olds), course(news)) });
    }
    i++;
    j++;
  }
  return partings;
}

function course(stretches: readonly Stretch[]): Position[] {
  return stretches.flatMap(({ coordinates }) => coordinates);
}

/**
 * Along the older line and back along the newer one, cut where the two cross. Going round, ground to the right
 * of the newer and to the left of the older line lies on the left: it came to the right.
 */
function pieces(older: readonly Position[], newer: readonly Position[]): Piece[] {
  return loopParts([...older, ...newer.toReversed()]).map(({ rings, turns }) => ({
    rings,
    gainedBy: turns > 0 ? "right" : "left",
    squareMetres: areasOf({ type: "Polygon", coordinates: rings }),
  }));
}

/**
 * Least and most square metres of an area between two lines that are themselves known only so well:
 * `area ± (L₁·a₁ + L₂·a₂)`, never below 0.
 *
 * A line moved sideways by `a` all along sweeps its length times `a`, and in the worst case both
 * lines err the whole way and apart. That is the widest band their accuracies allow; errors that
 * change sides along the way cancel and leave less. `L` is what dividers opened to `a` (at least 1 km)
 * walk: windings finer than the shift sweep no ground of their own.
 */
export function bandOf(
  squareMetres: number,
  edges: readonly { line: readonly Position[]; accuracyMetres: Metres }[],
): { least: number; most: number } {
  const doubt = edges.reduce(
    (sum, { line, accuracyMetres }) => sum + walked(line, accuracyMetres) * accuracyMetres,
    0,
  );
  return { least: Math.max(0, squareMetres - doubt), most: squareMetres + doubt };
}

const SHORTEST_OPENING: Metres = 1000;

/** Length by dividers; of a line shorter than their opening, its ends' distance. */
function walked(line: readonly Position[], accuracyMetres: Metres): Metres {
  const opening = Math.max(accuracyMetres, SHORTEST_OPENING);
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return 0;
  try {
    return walkDivider(line, opening).length;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return greatCircleDistance(first, last);
  }
}
