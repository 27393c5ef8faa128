import { greatCircleArea } from "../../../src/measure/geodesy.ts";
import { METRES_PER_DEGREE } from "./degree.ts";

type Position = [number, number];

const STEPS = 3;

/**
 * A square, sides along meridians and parallels, of exactly so many square metres by turf: a symbol
 * for an area whose outline is not published. Rounding to 6 decimals leaves it within 0.02 % of the
 * figure down to 1 km².
 */
export function symbolSquare([longitude, latitude]: Position, squareMetres: number): Position[] {
  let half = Math.sqrt(squareMetres) / 2 / METRES_PER_DEGREE;
  let ring: Position[] = [];
  for (let step = 0; step < STEPS; step++) {
    const wide = half / Math.cos((latitude * Math.PI) / 180);
    ring = [
      [-wide, -half],
      [wide, -half],
      [wide, half],
      [-wide, half],
      [-wide, -half],
    ].map(([east = 0, north = 0]) => [round(longitude + east), round(latitude + north)]);
    half *= Math.sqrt(squareMetres / greatCircleArea(ring));
  }
  return ring;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
