import type { HeightGrid } from "../../src/measure/heightGrid.ts";

/** A grid of one arc minute over 80–82° E, 44–46° N, whose cells have the height of a function at their middles. */
export function gridOf(
  heightOf: (longitude: number, latitude: number) => number,
  errors: HeightGrid["errors"] = [{ upTo: null, metres: 0 }],
): HeightGrid {
  const [west, south, east, north] = [80, 44, 82, 46];
  const [columns, rows] = [120, 120];
  const metres = new Float64Array(columns * rows);
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      metres[j * columns + i] = heightOf(west + (i + 0.5) / 60, north - (j + 0.5) / 60);
    }
  }
  return { bounds: { west, south, east, north }, columns, rows, metres, errors };
}
