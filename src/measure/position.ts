/** Longitude and latitude in degrees on WGS84, in the order of GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

/** A distance on the ground. Inside this room every length is in metres. */
export type Metres = number;

/** One length by two earths: turf's sphere (R = 6,371,008.8 m) and the WGS84 ellipsoid. */
export interface Length {
  turf: Metres;
  wgs84: Metres;
}

/**
 * Throws a RangeError unless the position is two finite numbers on the globe.
 *
 * @example checkPosition([45.35, 182.58]) // RangeError: … a latitude from −90 to 90 …
 */
export function checkPosition(position: Position): void {
  const longitude = position[0];
  const latitude = position[1];
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
    throw new RangeError(
      `a position is a longitude from −180 to 180 and a latitude from −90 to 90, not ${longitude}, ${latitude}`,
    );
  }
}
