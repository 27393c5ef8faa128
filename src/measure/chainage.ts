import type { Metres, Position } from "./position.ts";
import { CompensatedSum } from "./sum.ts";

/** Longitude and latitude of each position in turn, in one block of memory. */
export function flat(line: readonly Position[]): Float64Array {
  const coordinates = new Float64Array(2 * line.length);
  let i = 0;
  for (const position of line) {
    coordinates[i++] = position[0];
    coordinates[i++] = position[1];
  }
  return coordinates;
}

/** Metres from the start at each position. */
export function chainages(
  line: readonly Position[],
  metres: (a: Position, b: Position) => Metres,
): Float64Array {
  const chainage = new Float64Array(line.length);
  const sum = new CompensatedSum();
  for (let i = 1; i < line.length; i++) {
    sum.add(metres(line[i - 1] as Position, line[i] as Position));
    chainage[i] = sum.value;
  }
  return chainage;
}

/** Index of the segment that holds a chainage, in a table that never falls. */
export function segmentAt(chainage: Float64Array, metres: Metres): number {
  let low = 0;
  let high = chainage.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chainage[middle] ?? 0) <= metres) low = middle;
    else high = middle - 1;
  }
  return low;
}
