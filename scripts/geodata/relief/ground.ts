import { METRES_PER_DEGREE } from "../geometry/degree.ts";
import type { Heights, Profile } from "./heights.ts";
import type { Surveyed } from "./surveyed.ts";

/** Degrees. */
export interface Window {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Light from the north-west, half-way up: the direction readers of maps expect. */
const SUN = { azimuthDegrees: 315, altitudeDegrees: 45 } as const;
/** Slopes of a 10-arc-minute grid are a tenth of the true ones; this brings ridges back into the light. */
export const COARSE_EXAGGERATION = 9;
/** Those of a 1-arc-minute grid are some third of the true ones. */
export const FINE_EXAGGERATION = 3.5;
/** Degrees within its edge over which the finer grid comes out of the coarser. */
export const BLEND = 0.75;

/** Ground row by row from the north, each from the west, in Web Mercator. */
export interface Ground {
  width: number;
  height: number;
  metres: Float32Array;
  /** Lambert's cosine less that of flat ground: above 0 in the light, below 0 in the shade. */
  light: Float32Array;
}

/** The heights of the globe, and those of a window in it that are finer. */
export interface Terrain {
  coarse: Heights;
  fine: Surveyed | null;
}

/** The ground of a window, of which `rowsOf` says how many rows it has where it is `width` wide. */
export function groundOf(terrain: Terrain, window: Window, width: number): Ground {
  const height = rowsOf(window, width);
  const [top, bottom] = [mercator(window.north), mercator(window.south)];
  const metres = new Float32Array(width * height);
  const light = new Float32Array(width * height);
  for (let row = 0; row < height; row++) {
    const latitude = latitudeOf(top - ((row + 0.5) / height) * (top - bottom));
    const across = acrossAt(terrain, latitude, window, width);
    metres.set(across.metres, row * width);
    light.set(across.light, row * width);
  }
  return { width, height, metres, light };
}

/** Rows of a window in Web Mercator that is `width` pixels wide, its pixels square. */
function rowsOf({ west, south, east, north }: Window, width: number): number {
  return Math.round((width * (mercator(north) - mercator(south))) / radians(east - west));
}

function acrossAt({ coarse, fine }: Terrain, latitude: number, window: Window, width: number) {
  const { west, east } = window;
  const whole = coarse.profile(latitude, west, east, width);
  const metres = whole.metres;
  const light = lightOn(whole, latitude, COARSE_EXAGGERATION);
  const { bounds } = fine ?? {};
  if (!fine || !bounds || latitude <= bounds.south || latitude >= bounds.north)
    return { metres, light };
  const near = fine.heights.profile(latitude, west, east, width);
  const nearLight = lightOn(near, latitude, FINE_EXAGGERATION);
  for (let k = 0; k < width; k++) {
    const longitude = west + ((k + 0.5) / width) * (east - west);
    const weight = within(bounds, longitude, latitude);
    metres[k] = mixed(metres[k], near.metres[k], weight);
    light[k] = mixed(light[k], nearLight[k], weight);
  }
  return { metres, light };
}

/** 1 well within bounds, falling smoothly to 0 at their edge. */
export function within(bounds: Window, longitude: number, latitude: number): number {
  const inside = Math.min(
    longitude - bounds.west,
    bounds.east - longitude,
    latitude - bounds.south,
    bounds.north - latitude,
  );
  const t = Math.min(1, Math.max(0, inside / BLEND));
  return t * t * (3 - 2 * t);
}

function mixed(a = 0, b = 0, weight: number): number {
  return a + (b - a) * weight;
}

/** Light on each place of a profile at one latitude, its slopes exaggerated; flat ground has 0. */
export function lightOn(profile: Profile, latitude: number, exaggeration: number): Float64Array {
  const [azimuth, altitude] = [radians(SUN.azimuthDegrees), radians(SUN.altitudeDegrees)];
  const north = exaggeration / METRES_PER_DEGREE;
  const east = north / Math.cos(radians(latitude));
  return profile.perDegreeEast.map((perDegreeEast, i) => {
    const [p, q] = [perDegreeEast * east, (profile.perDegreeNorth[i] ?? 0) * north];
    const toSun = -p * Math.sin(azimuth) - q * Math.cos(azimuth);
    const cosine = (toSun * Math.cos(altitude) + Math.sin(altitude)) / Math.sqrt(1 + p * p + q * q);
    return cosine - Math.sin(altitude);
  });
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Mercator northing of a latitude, in radians of longitude. */
function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
}

export function latitudeOf(northing: number): number {
  return (Math.atan(Math.sinh(northing)) * 180) / Math.PI;
}
