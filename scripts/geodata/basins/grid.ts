/** Degrees. Holds the whole of every basin that meets one of ours between the Caspian and Lake Baikal. */
const WINDOW = { west: 52, south: 38, east: 98, north: 66 } as const;
/** Cells to a degree: one arc minute, 1.85 km from north to south and 0.8 to 1.4 km from west to east. */
export const PER_DEGREE = 60;
export const COLUMNS = (WINDOW.east - WINDOW.west) * PER_DEGREE;
export const ROWS = (WINDOW.north - WINDOW.south) * PER_DEGREE;
export const CELLS = COLUMNS * ROWS;
export { WINDOW };

/** The window as `gmt` takes it. */
export const GMT_WINDOW = `-R${WINDOW.west}/${WINDOW.east}/${WINDOW.south}/${WINDOW.north}`;

const KM_PER_CELL = ((Math.PI / 180) * 6371.0088) / PER_DEGREE;

/** The cell that holds a position, or -1 outside the window. Rows run from north to south. */
export function cellAt(longitude: number, latitude: number): number {
  const column = Math.floor((longitude - WINDOW.west) * PER_DEGREE);
  const row = Math.floor((WINDOW.north - latitude) * PER_DEGREE);
  if (column < 0 || column >= COLUMNS || row < 0 || row >= ROWS) return -1;
  return row * COLUMNS + column;
}

/** Latitude of the centres of a row. */
export function latitudeOf(row: number): number {
  return WINDOW.north - (row + 0.5) / PER_DEGREE;
}

/** The eight neighbours of a cell, those in the window. */
export interface Neighbourhood {
  /** To be added to a cell's index. */
  step: number;
  columns: number;
  rows: number;
}

export const AROUND: readonly Neighbourhood[] = [-1, 0, 1].flatMap((rows) =>
  [-1, 0, 1]
    .filter((columns) => rows !== 0 || columns !== 0)
    .map((columns) => ({ step: rows * COLUMNS + columns, columns, rows })),
);

/** Kilometres from the centre of a cell in `row` to the centres of its neighbours, as AROUND orders them. */
export function kmAround(row: number): number[] {
  const shrink = Math.cos((latitudeOf(row) * Math.PI) / 180);
  return AROUND.map(({ columns, rows }) => KM_PER_CELL * Math.hypot(columns * shrink, rows));
}

/** Whether the neighbour of the cell in `column` and `row` lies in the window. */
export function hasNeighbour(column: number, row: number, to: Neighbourhood): boolean {
  const [c, r] = [column + to.columns, row + to.rows];
  return c >= 0 && c < COLUMNS && r >= 0 && r < ROWS;
}
