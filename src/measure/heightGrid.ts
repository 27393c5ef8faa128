import type { Metres, Position } from "./position.ts";

/** How well the heights of a grid are known where the ground is so rugged. */
export interface HeightError {
  /** Between the highest and the lowest of nine cells; null for all ground that is more rugged still. */
  upTo: Metres | null;
  /** Root mean square. */
  metres: Metres;
}

/** Heights in cells as wide and as high in degrees, each the mean of its ground. */
export interface HeightGrid {
  /** Edges of the outermost cells, in degrees. */
  bounds: { west: number; south: number; east: number; north: number };
  columns: number;
  rows: number;
  /** Metres above the sea, row by row from the north, each from the west. */
  metres: ArrayLike<number>;
  /** From the smoothest ground to the most rugged. */
  errors: readonly HeightError[];
}

/**
 * The height at a position in metres, between the middles of four cells by bilinear interpolation; in the
 * outermost half cell, that of the edge. Null beyond the grid.
 */
export function heightAt(grid: HeightGrid, position: Position): Metres | null {
  const at = cellAt(grid, position);
  if (at === null) return null;
  const [column, row] = [Math.floor(at.column), Math.floor(at.row)];
  const [east, south] = [at.column - column, at.row - row];
  const north = mixed(cell(grid, column, row), cell(grid, column + 1, row), east);
  return mixed(
    north,
    mixed(cell(grid, column, row + 1), cell(grid, column + 1, row + 1), east),
    south,
  );
}

/**
 * How well the height at a position is known, in metres, root mean square: by how rugged the nine cells
 * around it are. NaN beyond the grid.
 */
export function heightErrorAt(grid: HeightGrid, position: Position): Metres {
  const at = cellAt(grid, position);
  if (at === null) return Number.NaN;
  const [column, row] = [Math.round(at.column), Math.round(at.row)];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let j = row - 1; j <= row + 1; j++) {
    for (let i = column - 1; i <= column + 1; i++) {
      const metres = cell(grid, i, j);
      low = Math.min(low, metres);
      high = Math.max(high, metres);
    }
  }
  const found = grid.errors.find(({ upTo }) => upTo === null || high - low <= upTo);
  return found?.metres ?? Number.NaN;
}

/** Half of the shorter side of its smallest cells: places so near one another miss no cell. */
export function halfACell({ bounds, columns, rows }: HeightGrid): Metres {
  const { west, south, east, north } = bounds;
  const farthest = Math.max(Math.abs(north), Math.abs(south));
  const high = (north - south) / rows;
  const wide = ((east - west) / columns) * Math.cos((farthest * Math.PI) / 180);
  return (Math.min(wide, high) * METRES_PER_DEGREE) / 2;
}

/** On turf's sphere; to choose a spacing by, not to measure with. */
const METRES_PER_DEGREE = 111_195;

/** In cells from the middle of the north-western one. */
function cellAt({ bounds, columns, rows }: HeightGrid, [longitude, latitude]: Position) {
  const { west, south, east, north } = bounds;
  if (!(longitude >= west && longitude <= east && latitude >= south && latitude <= north))
    return null;
  return {
    column: ((longitude - west) / (east - west)) * columns - 0.5,
    row: ((north - latitude) / (north - south)) * rows - 0.5,
  };
}

function cell({ columns, rows, metres }: HeightGrid, column: number, row: number): Metres {
  const i = Math.min(columns - 1, Math.max(0, column));
  const j = Math.min(rows - 1, Math.max(0, row));
  return metres[j * columns + i] ?? Number.NaN;
}

function mixed(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}
