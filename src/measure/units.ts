import type { Metres } from "./position.ts";

/**
 * Metres in one of each unit a length can be read in.
 *
 * - `km` the kilometre of the agreements and of every published figure.
 * - `mi` the international mile, exactly 1,609.344 m (agreement of 1959).
 * - `verst` 500 sazhens of 7 English feet by Nicholas I's decree of 1835, so 3,500 × 0.3048 m: the
 *   verst of the Chuguchak and Petersburg instruments and of their maps.
 * - `li` the market li (市里) of the Chinese Weights and Measures Act of 1929: 1,500 chi of a third
 *   of a metre, exactly 500 m, which is what a reader of Chinese understands today. The li of the
 *   Qing instruments is another, 1,800 construction chi (營造尺) of 32 cm, 576 m (sizes.com, "lǐ
 *   [Chinese 里]"): a figure they give in li must not be read with this one.
 */
export const METRES_IN = { km: 1000, mi: 1609.344, verst: 1066.8, li: 500 } as const;

export type Unit = keyof typeof METRES_IN;

/** Every unit, in the order in which they are offered. */
export const UNITS = Object.keys(METRES_IN) as Unit[];

/**
 * A length in the unit asked for, unrounded.
 *
 * @example inUnit(1066.8, "verst") // 1
 */
export function inUnit(metres: Metres, unit: Unit): number {
  return metres / METRES_IN[unit];
}
