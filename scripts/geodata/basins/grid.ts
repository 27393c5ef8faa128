import type { Box } from "../inputs/zones.ts";

/** Cells to a degree: one arc minute, 1.85 km from north to south and 0.8 to 1.4 km from west to east. */
export const PER_DEGREE = 60;

export const KM_PER_CELL = ((Math.PI / 180) * 6371.0088) / PER_DEGREE;

/** A neighbour of a cell. */
export interface Neighbourhood {
  /** To be added to a cell's index. */
  step: number;
  columns: number;
  rows: number;
}

/** The cells of a window of whole arc minutes, row by row from its north-western corner. */
export class Grid {
  readonly window: Box;
  readonly columns: number;
  readonly rows: number;
  readonly cells: number;
  /** The eight neighbours of a cell. */
  readonly around: readonly Neighbourhood[];

  constructor(window: Box) {
    this.window = window;
    this.columns = Math.round((window.east - window.west) * PER_DEGREE);
    this.rows = Math.round((window.north - window.south) * PER_DEGREE);
    this.cells = this.columns * this.rows;
    this.around = [-1, 0, 1].flatMap((rows) =>
      [-1, 0, 1]
        .filter((columns) => rows !== 0 || columns !== 0)
        .map((columns) => ({ step: rows * this.columns + columns, columns, rows })),
    );
  }

  /** The cell that holds a position, or -1 outside the window. */
  cellAt(longitude: number, latitude: number): number {
    const column = Math.floor((longitude - this.window.west) * PER_DEGREE);
    const row = Math.floor((this.window.north - latitude) * PER_DEGREE);
    if (column < 0 || column >= this.columns || row < 0 || row >= this.rows) return -1;
    return row * this.columns + column;
  }

  /** Latitude of the centres of a row. */
  latitudeOf(row: number): number {
    return this.window.north - (row + 0.5) / PER_DEGREE;
  }

  /** Longitude of the centres of a column. */
  longitudeOf(column: number): number {
    return this.window.west + (column + 0.5) / PER_DEGREE;
  }

  /** Kilometres from the centre of a cell in `row` to the centres of its neighbours, as `around` orders them. */
  kmAround(row: number): number[] {
    const shrink = Math.cos((this.latitudeOf(row) * Math.PI) / 180);
    return this.around.map(({ columns, rows }) => KM_PER_CELL * Math.hypot(columns * shrink, rows));
  }

  /** Whether the neighbour of the cell in `column` and `row` lies in the window. */
  hasNeighbour(column: number, row: number, to: Neighbourhood): boolean {
    const [c, r] = [column + to.columns, row + to.rows];
    return c >= 0 && c < this.columns && r >= 0 && r < this.rows;
  }

  /** The same of a cell and the `n`th of `around`, without looking that up. */
  hasNeighbourAt(cell: number, n: number): boolean {
    const column = cell % this.columns;
    // The eight as `around` orders them: three above, two beside, three below.
    if (column === 0 && (n === 0 || n === 3 || n === 5)) return false;
    if (column === this.columns - 1 && (n === 2 || n === 4 || n === 7)) return false;
    if (n < 3) return cell >= this.columns;
    return n < 5 || cell < this.cells - this.columns;
  }
}
