import type { Length, Metres } from "../../src/measure/position.ts";

/** Numbers that belong together, as positions, stand in one line. */
const NUMBERS = /\[\s+((?:(?:-?[\d.e+-]+|null),?\s+)+)\]/g;

export function json(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    NUMBERS,
    (_, numbers: string) => `[${numbers.trim().replace(/\s+/g, " ")}]`,
  );
}

export function bothKm({ turf, wgs84 }: Length) {
  return { turf: km(turf), wgs84: km(wgs84) };
}

/** Kilometres, to the millimetre. */
export function km(metres: Metres): number {
  return rounded(metres / 1000, 6);
}

export function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** Degrees as they are printed: to a centimetre. */
export function degrees(position: readonly number[]): number[] {
  return position.map((each) => rounded(each, 7));
}

export function shown(metres: Metres): string {
  return (metres / 1000).toFixed(2);
}

/** A row of the table: kilometres by turf and on WGS84. */
export function row(name: string, { turf, wgs84 }: Length): string {
  return `${name.padEnd(34)}${shown(turf).padStart(10)}${shown(wgs84).padStart(12)}`;
}

export const HEADING = `${"km".padEnd(34)}${"turf".padStart(10)}${"WGS84".padStart(12)}`;
