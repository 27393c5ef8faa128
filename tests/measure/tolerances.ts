/*
 * Every tolerance of these tests, with its reason. Nothing here was widened until a test passed.
 */

/** Metres. A length published to the millimetre is right to half of one. */
export const HALF_A_MILLIMETRE = 0.0005;

/** GeographicLib publishes its test lengths to more than the seven decimals that are copied here. */
export const PUBLISHED_BY_GEOGRAPHICLIB = 1e-7;

/** Of a length: doubles carry 16 digits, and a closed form loses the last few of them. */
export const ROUNDING = 1e-12;

/** Of a length: what the ruler promises against a plain sum by GeographicLib. */
export const AGAINST_KARNEY = 1e-9;

/** Of a length: what `segmentLength` promises for segments of 10 m and more. */
export const SHORT_SEGMENT = 6e-10;

/**
 * Metres. A position in degrees is kept to 1.4e-14 of a degree, 2 nm; a place found by stepping to
 * a right angle is found to 0.1 mm.
 */
export const PLACE = 0.0002;

/** Metres. What `locate` promises for points up to 50 km off. */
export const LOCATE = 1;

/** Percent. The table it is compared with has two decimals. */
export const TWO_DECIMALS = 0.005;

/** Of a length. What the divider's table may differ by: it was made with another program. */
export const DIVIDER_TABLE = 0.002;

/** How far a number is from the expected one, as a share of that. */
export function relativeError(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.abs(expected);
}
