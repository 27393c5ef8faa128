import { within } from "../relief/ground.ts";
import type { Heights } from "../relief/heights.ts";
import type { Surveyed } from "../relief/surveyed.ts";
import type { Grid } from "./grid.ts";

/** Metres above the sea in the centre of every cell. */
export function heightsOn(heights: Heights, grid: Grid): Float32Array {
  const { west, east } = grid.window;
  const metres = new Float32Array(grid.cells);
  for (let row = 0; row < grid.rows; row++) {
    const across = heights.profile(grid.latitudeOf(row), west, east, grid.columns).metres;
    metres.set(across, row * grid.columns);
  }
  return metres;
}

/** The same with finer heights in the place of the coarser, where there are any. */
export function refined(coarse: Float32Array, fine: Surveyed | null, grid: Grid): Float32Array {
  const metres = coarse.slice();
  if (fine === null) return metres;
  const { bounds, heights } = fine;
  const { west, east } = grid.window;
  for (let row = 0; row < grid.rows; row++) {
    const latitude = grid.latitudeOf(row);
    if (latitude <= bounds.south || latitude >= bounds.north) continue;
    const near = heights.profile(latitude, west, east, grid.columns).metres;
    for (let column = 0; column < grid.columns; column++) {
      const weight = within(bounds, grid.longitudeOf(column), latitude);
      const cell = row * grid.columns + column;
      metres[cell] = (metres[cell] ?? 0) * (1 - weight) + (near[column] ?? 0) * weight;
    }
  }
  return metres;
}
