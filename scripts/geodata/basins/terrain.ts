import { type Terrain, within } from "../relief/ground.ts";
import type { Grid } from "./grid.ts";

/** Metres above the sea in the centre of every cell: the finer heights where they are, else the coarser. */
export function terrainOn({ coarse, fine }: Terrain, grid: Grid): Float32Array {
  const { west, east } = grid.window;
  const metres = new Float32Array(grid.cells);
  for (let row = 0; row < grid.rows; row++) {
    const latitude = grid.latitudeOf(row);
    const across = coarse.profile(latitude, west, east, grid.columns).metres;
    if (fine !== null && latitude > fine.bounds.south && latitude < fine.bounds.north) {
      const near = fine.heights.profile(latitude, west, east, grid.columns).metres;
      for (let column = 0; column < grid.columns; column++) {
        const weight = within(fine.bounds, grid.longitudeOf(column), latitude);
        across[column] = (across[column] ?? 0) * (1 - weight) + (near[column] ?? 0) * weight;
      }
    }
    metres.set(across, row * grid.columns);
  }
  return metres;
}
