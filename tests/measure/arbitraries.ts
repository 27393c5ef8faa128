import fc from "fast-check";

const STEPS = 2 ** 31 - 1;

/**
 * A number between two others, evenly spread: `fc.double` spreads over what a double can hold, which
 * is nearly always next to nothing.
 */
export function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: STEPS }).map((step) => min + ((max - min) * step) / STEPS);
}

/** Degrees clockwise from north. */
export const azimuth = between(0, 360);
