import type { Feature, Polygon, Position } from "geojson";
import { vertex, x, y } from "../geometry/generalise.ts";
import { type Grid, PER_DEGREE } from "./grid.ts";

/** For every cell the place in the list of the country its centre lies in, -1 where in none. */
export function landCells(countries: ReadonlyMap<string, Feature<Polygon>>, grid: Grid): Int8Array {
  const cells = new Int8Array(grid.cells).fill(-1);
  for (const [number, { geometry }] of [...countries.values()].entries()) {
    for (let row = 0; row < grid.rows; row++) {
      const at = crossings(geometry.coordinates, grid.latitudeOf(row)).map(
        (longitude) => (longitude - grid.window.west) * PER_DEGREE - 0.5,
      );
      for (let pair = 1; pair < at.length; pair += 2) {
        const first = Math.max(0, Math.ceil(at[pair - 1] ?? 0));
        const last = Math.min(grid.columns - 1, Math.ceil(at[pair] ?? 0) - 1);
        for (let column = first; column <= last; column++)
          cells[row * grid.columns + column] = number;
      }
    }
  }
  return cells;
}

/** Longitudes at which rings cross a latitude, from the west. A vertex on it counts as north of it. */
function crossings(rings: Position[][], latitude: number): number[] {
  return rings
    .flatMap((ring) =>
      ring.flatMap((to, i) => {
        const from = vertex(ring, Math.max(0, i - 1));
        if (y(from) >= latitude === y(to) >= latitude) return [];
        return [x(from) + ((latitude - y(from)) / (y(to) - y(from))) * (x(to) - x(from))];
      }),
    )
    .sort((a, b) => a - b);
}
