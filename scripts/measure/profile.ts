import { readFileSync } from "node:fs";
import type { HeightGrid } from "../../src/measure/heightGrid.ts";
import { readHeights } from "../../src/measure/heightPicture.ts";
import type { Length, Metres, Position } from "../../src/measure/position.ts";
import { type KnownPoint, type Profile, profileAlong } from "../../src/measure/profile.ts";
import { ruler } from "../../src/measure/ruler.ts";
import { publishedPath, readGeodata } from "../atlas.ts";

/** The published heights; null where an atlas has none. */
export function builtHeights(folder?: string): HeightGrid | null {
  const told = readGeodata("heights.json", folder);
  return told && readHeights(readFileSync(publishedPath(told.file, folder)), told);
}

/** The heights along a way; null where none are known. */
export function profileOf(way: readonly Position[], grid: HeightGrid | null): Profile | null {
  return grid === null ? null : profileAlong(ruler(way), grid);
}

/** A profile as the command answers it: heights in metres, of which a decimetre is more than is known. */
export function profileAnswer({ points, ...profile }: Profile) {
  const extreme = ({ height, error, along, point }: KnownPoint) => ({
    metres: metres(height),
    errorMetres: metres(error),
    alongKm: { turf: km(along.turf), wgs84: km(along.wgs84) },
    at: point.map((degrees) => rounded(degrees, 7)),
  });
  return {
    everyKm: km(profile.every),
    highest: extreme(profile.highest),
    lowest: extreme(profile.lowest),
    climbMetres: metres(profile.climb),
    dropMetres: metres(profile.drop),
    turnsErrorMetres: metres(profile.turnsError),
    thresholdMetres: metres(profile.threshold),
    beyondKm: km(profile.beyond),
    /** Kilometres along by turf, longitude, latitude, metres above the sea. */
    points: points.map(({ along, point: [longitude, latitude], height }) => [
      km(along.turf),
      rounded(longitude, 7),
      rounded(latitude, 7),
      height === null ? null : metres(height),
    ]),
  };
}

/** The same in a few lines. */
export function profileText({ highest, lowest, climb, drop, turnsError, threshold }: Profile) {
  const whole = (value: Metres) => value.toFixed(0);
  const extreme = (name: string, { height, error, along }: KnownPoint) =>
    `${name.padEnd(8)} ${whole(height)} m ± ${whole(error)}, ${shownKm(along)} km from where it begins`;
  return [
    "",
    extreme("highest", highest),
    extreme("lowest", lowest),
    `climb ${whole(climb)} m, drop ${whole(drop)} m, each ± ${whole(turnsError)}; rises and falls below ${whole(threshold)} m are not counted`,
    "heights are means of cells of one minute of arc: summits are lower here than they are, gorges less deep",
  ];
}

function shownKm({ turf }: Length): string {
  return (turf / 1000).toFixed(1);
}

function metres(value: Metres): number {
  return rounded(value, 1);
}

function km(value: Metres): number {
  return rounded(value / 1000, 6);
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
