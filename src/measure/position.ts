/** Longitude and latitude in degrees on WGS84, in the order of GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

/** A distance on the ground. Inside this room every length is in metres. */
export type Metres = number;

/** One length by two earths: turf's sphere (R = 6,371,008.8 m) and the WGS84 ellipsoid. */
export interface Length {
  turf: Metres;
  wgs84: Metres;
}

/** An end of a line by its name: those of a ring are one position. */
export type LineEnd = "start" | "end";

/** A place on a line. */
export interface Place {
  /** Metres on WGS84 from the line's start. */
  along: Metres;
  /** Where that is, or which end of the line. */
  at: Position | LineEnd;
}

/** Of a degree, to write a place with: about a metre, as fine as one is found, and short enough to send. */
export const DEGREE_DECIMALS = 5;

const NUMBER = "\\s*([+-]?\\d+(?:\\.\\d*)?)\\s*";
const PAIR = new RegExp(`^${NUMBER},${NUMBER}$`);

/**
 * Two numbers as people write a position, wherever on earth or off it that would be; null where it is none.
 *
 * @example pairIn("82.58, 45.35") // [82.58, 45.35]
 */
export function pairIn(text: string): [number, number] | null {
  const [, first, second] = PAIR.exec(text) ?? [];
  return first === undefined || second === undefined ? null : [Number(first), Number(second)];
}

/** Whether the globe has such a longitude and latitude. */
export function isOnGlobe([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/**
 * Throws a RangeError unless the position is two finite numbers on the globe.
 *
 * @example checkPosition([45.35, 182.58]) // RangeError: … a latitude from −90 to 90 …
 */
export function checkPosition(position: Position): void {
  if (!isOnGlobe(position)) {
    const [longitude, latitude] = position;
    throw new RangeError(
      `a position is a longitude from −180 to 180 and a latitude from −90 to 90, not ${longitude}, ${latitude}`,
    );
  }
}
