import { type CurvePoint, type DividerWalk, walkDivider } from "../measure/divider.ts";
import type { Metres, Position } from "../measure/position.ts";
import { thinned } from "../measure/thin.ts";

/*
 * Length against ruler, as a chart shows it: with which rulers a line is walked, how steeply its
 * length falls with them, and where on logarithmic axes all that lies.
 */

/** A decade in ten steps that are round and, to 3 % of the decade, evenly spaced logarithmically. */
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
const DECADES = [10, 100, 1000, 10_000, 100_000];
const LONGEST: Metres = 200_000;

/** The rulers to choose from, 10 m to 200 km, shortest first. */
export const RULERS: readonly Metres[] = DECADES.flatMap((decade) =>
  ROUND.map((step) => step * decade),
).filter((ruler) => ruler <= LONGEST);

/** The rulers the curve is drawn from: 1, 2, 3 and 5 of each decade, longest and so quickest first. */
export const CURVE_RULERS: readonly Metres[] = DECADES.flatMap((decade) =>
  [1, 2, 3, 5].map((step) => step * decade),
)
  .filter((ruler) => ruler <= LONGEST)
  .reverse();

/** Which of `RULERS` is nearest, by ratio. */
export function nearestRuler(ruler: Metres): number {
  const off = RULERS.map((candidate) => Math.abs(Math.log(candidate / ruler)));
  return off.indexOf(Math.min(...off));
}

/** A line as dividers of one opening walked it. Its points are for drawing, and for nothing else. */
export interface WalkedLine extends Pick<DividerWalk, "ruler" | "steps" | "length" | "points"> {
  /** Of so many places where the dividers stood, `points` has one, and both ends of the line. */
  every: number;
}

/** What is known so far of how a line's length depends on the ruler. */
export interface Walk {
  /** Shortest ruler first; grows at the front, as long rulers are walked first. */
  curve: readonly CurvePoint[];
  /** 0 to 1. */
  progress: number;
  /** The curve is complete. */
  done: boolean;
  /** The line as walked last with a chosen ruler; with an earlier choice until the walk is over. */
  walked: WalkedLine | null;
  /** Straight legs the line is drawn with. */
  legs: number;
}

/**
 * Walks a line with one of `CURVE_RULERS` at each call of `next`, longest first. `onProgress` hears
 * now and then, also during a walk, what share of all is done.
 *
 * @example for (const { ruler, length } of walkCurve(line)) plot(ruler, length);
 */
export function* walkCurve(
  line: readonly Position[],
  onProgress?: (share: number) => void,
): Generator<CurvePoint, void> {
  // A walk costs its steps, which are what rulers differ in, and one look at each vertex.
  const effort = (ruler: Metres) => 1 / ruler + 1 / 1000;
  const whole = CURVE_RULERS.reduce((sum, ruler) => sum + effort(ruler), 0);
  let done = 0;
  for (const ruler of CURVE_RULERS) {
    const { length } = walkDivider(line, ruler, (share) =>
      onProgress?.((done + share * effort(ruler)) / whole),
    );
    done += effort(ruler);
    yield { ruler, length };
  }
}

/** Enough for the border walked by 50 m, as published, to be drawn whole; 10 m would make 181,000. */
const MOST_DRAWN = 40_000;

/**
 * Walks a line with one ruler, for drawing. Steps and length are of the whole walk; of its points,
 * where they are more than 40,000, only every second, third … is kept, and the last.
 *
 * @example walkLine(borderOf2002, 10).every // 5: one place in five is drawn, 36,200 in all
 */
export function walkLine(line: readonly Position[], ruler: Metres): WalkedLine {
  const { steps, length, points } = walkDivider(line, ruler);
  return { ruler, steps, length, ...thinned(points, MOST_DRAWN) };
}

/** Legs between the dividers' feet: with fewer than two they see no bend, only how the line is drawn. */
const LEGS_SPANNED = 2;
/** Fewer steps, and where the last of them happens to fall tells more than the line does. */
const FEWEST_STEPS = 10;
/** Between the shortest and the longest ruler of a fit. */
const FITTED_RANGE = 10;

/**
 * The part of a curve that tells of the line rather than of the measuring: rulers of at least twice
 * the mean leg, and with at least ten steps. Empty where those do not span a factor of ten.
 *
 * @param legs straight legs the line is drawn with
 */
export function telling(curve: readonly CurvePoint[], legs: number): CurvePoint[] {
  const finest = Math.max(...curve.map(({ length }) => length));
  const shortest = (LEGS_SPANNED * finest) / legs;
  const told = curve.filter(
    ({ ruler, length }) => ruler >= shortest && length >= FEWEST_STEPS * ruler,
  );
  const rulers = told.map(({ ruler }) => ruler);
  return Math.max(...rulers) >= FITTED_RANGE * Math.min(...rulers) ? told : [];
}

/**
 * The slope of log length against log ruler, by least squares: 0 for a straight line, 1 − D for one
 * of fractal dimension D (B. Mandelbrot, How long is the coast of Britain?, Science 156, 1967,
 * pp. 636–638). NaN for fewer than two rulers.
 *
 * @example slope([{ ruler: 1, length: 8 }, { ruler: 100, length: 4 }]) // −0.1505: D = 1.15
 */
export function slope(curve: readonly CurvePoint[]): number {
  const points = curve.map(({ ruler, length }) => [Math.log(ruler), Math.log(length)] as const);
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}

type Range = readonly [from: number, to: number];

/**
 * Places numbers on a logarithmic axis.
 *
 * @example logScale([10, 1000], [0, 300])(100) // 150
 */
export function logScale([low, high]: Range, [from, to]: Range): (value: number) => number {
  const stretch = (to - from) / Math.log(high / low);
  return (value) => from + stretch * Math.log(value / low);
}

/** The powers of ten from `low` to `high`, both included. */
export function decades([low, high]: Range): number[] {
  // The logarithm of a power of ten may come out a rounding error beside its exponent.
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => 10 ** (first + i));
}

/** Numbers to write on an axis, and with how many decimals they differ. */
export interface Ticks {
  values: number[];
  decimals: number;
}

/**
 * Round numbers from `low` to `high`, both included: multiples of 1, 2 or 5 times a power of ten, of
 * the smallest such step that makes no more than `most` of them.
 *
 * @example roundTicks([1126, 1812], 5).values // [1200, 1400, 1600, 1800]
 */
export function roundTicks([low, high]: Range, most: number): Ticks {
  for (let exponent = Math.floor(Math.log10((high - low) / most)); ; exponent++) {
    for (const digit of [1, 2, 5]) {
      const step = digit * 10 ** exponent;
      const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
      const count = last - first + 1;
      if (count > most) continue;
      return {
        values: Array.from({ length: count }, (_, i) => (first + i) * step),
        decimals: Math.max(0, -exponent),
      };
    }
  }
}

/** How far beyond its points an axis reaches, and how far at least from end to end, as factors. */
const MARGIN = 1.02;
const LEAST_SPAN = 1.1;

/**
 * From what to what an axis of these lengths goes: all of them with a little air, and never so
 * narrow that the rounding of a straight line looks like a fall.
 */
export function span(lengths: readonly number[]): Range {
  const [low, high] = [Math.min(...lengths) / MARGIN, Math.max(...lengths) * MARGIN];
  const lack = Math.max(1, Math.sqrt((LEAST_SPAN * low) / high));
  return [low / lack, high * lack];
}
