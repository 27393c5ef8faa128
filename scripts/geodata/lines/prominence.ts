import type { Raster } from "../relief/raster.ts";

/** Half the width of the square whose mean is taken twice: the ranges here lie some 30 km from valley to valley. */
const AROUND_METRES = 8000;
/** A detour is worth its length where it gains so many metres over the ground around that the price falls by e. */
const METRES_PER_E = 120;
/** However high the ground, length still counts a little; or a course would wander over every summit. */
const LEAST = 0.02;

/** What a metre of way costs in each cell: the less, the higher it lies above the mean of the ground around. */
export function prices(raster: Raster): Float64Array {
  const { across, up } = raster.cellsIn(AROUND_METRES);
  const around = meanAround(meanAround(raster.metres, raster, across, up), raster, across, up);
  return raster.metres.map(
    (metres, cell) => Math.exp(((around[cell] ?? 0) - metres) / METRES_PER_E) + LEAST,
  );
}

/** Means over so many cells either way, of those that are there at the edges. */
function meanAround(
  values: Float64Array,
  { columns, rows }: Raster,
  across: number,
  up: number,
): Float64Array {
  const inRows = new Float64Array(values.length);
  const means = new Float64Array(values.length);
  const line = new Float64Array(Math.max(columns, rows) + 1);
  for (let row = 0; row < rows; row++) {
    slide(values, inRows, line, { first: row * columns, step: 1, count: columns, reach: across });
  }
  for (let column = 0; column < columns; column++) {
    slide(inRows, means, line, { first: column, step: columns, count: rows, reach: up });
  }
  return means;
}

/** Means along one row or column, by the sums up to each cell. */
function slide(
  from: Float64Array,
  to: Float64Array,
  sums: Float64Array,
  { first, step, count, reach }: { first: number; step: number; count: number; reach: number },
) {
  for (let k = 0; k < count; k++) sums[k + 1] = (sums[k] ?? 0) + (from[first + k * step] ?? 0);
  for (let k = 0; k < count; k++) {
    const [low, high] = [Math.max(0, k - reach), Math.min(count, k + reach + 1)];
    to[first + k * step] = ((sums[high] ?? 0) - (sums[low] ?? 0)) / (high - low);
  }
}
