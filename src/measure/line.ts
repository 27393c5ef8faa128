import { checkPosition, type Position } from "./position.ts";

/** A named piece of a line, in the line's order; neighbours share the vertex between them. */
export interface Part {
  id: string;
  /** What the part is counted under, such as the two kinds of a border. Opaque to the ruler. */
  class: string;
  /** Number of vertices, both ends included. */
  count: number;
}

/** Beyond, the Mercator plane of the index has no room. */
const HIGHEST_LATITUDE = 85;

/** Throws a RangeError unless a ruler can be laid along the line. */
export function checkLine(line: readonly Position[]): void {
  if (line.length < 2) {
    throw new RangeError(`a line to measure has at least two positions, not ${line.length}`);
  }
  let previous: Position | undefined;
  for (const position of line) {
    checkMeasurable(position);
    if (previous !== undefined && Math.abs(position[0] - previous[0]) > 180) {
      throw new RangeError("a line to measure does not cross the 180th meridian");
    }
    previous = position;
  }
}

/** Throws a RangeError unless a ruler can work with the position. */
export function checkMeasurable(position: Position): void {
  checkPosition(position);
  const latitude = position[1];
  if (Math.abs(latitude) > HIGHEST_LATITUDE) {
    throw new RangeError(`a ruler works up to latitude ${HIGHEST_LATITUDE}, not ${latitude}`);
  }
}

/**
 * The position itself, or the nearest by degrees that a ruler can work with.
 *
 * @example nearestMeasurable([181, 90]) // [180, 85]
 */
export function nearestMeasurable([longitude, latitude]: Position): Position {
  const within = (value: number, most: number) => Math.min(Math.max(value, -most), most);
  return [within(longitude, 180), within(latitude, HIGHEST_LATITUDE)];
}

/** The first vertex of each part, and the line's last. Throws unless the parts make up the line. */
export function partBounds(parts: readonly Part[], vertices: number): number[] {
  const bounds = [0];
  for (const { id, count } of parts) {
    if (!Number.isInteger(count) || count < 2) {
      throw new RangeError(`a part of a line has at least two positions; ${id} has ${count}`);
    }
    bounds.push((bounds.at(-1) ?? 0) + count - 1);
  }
  const last = bounds.at(-1) ?? 0;
  if (last !== vertices - 1) {
    throw new RangeError(`the parts end at position ${last}, the line at ${vertices - 1}`);
  }
  return bounds;
}
