import { metresBetween } from "../geometry/generalise.ts";
import type { Position } from "../inputs/zones.ts";
import type { Heights } from "./heights.ts";

/** Degrees between samples either way: half a cell of 1 arc minute, some 0.65 × 0.93 km here. */
const STEP = 1 / 120;

/** Heights sampled in a window, row by row from the south, each from the west. */
export class Raster {
  readonly columns: number;
  readonly rows: number;
  readonly metres: Float64Array;
  private readonly west: number;
  private readonly south: number;

  /** All ground within `margin` metres of the positions, and a little more. */
  constructor(heights: Heights, positions: readonly Position[], margin: number) {
    const longitudes = positions.map(([longitude]) => longitude);
    const latitudes = positions.map(([, latitude]) => latitude);
    const north = Math.max(...latitudes) + degrees([0, 0], [0, 1], margin);
    const wide = degrees([0, north], [1, north], margin);
    this.west = Math.min(...longitudes) - wide;
    this.south = Math.min(...latitudes) - degrees([0, 0], [0, 1], margin);
    this.columns = Math.ceil((Math.max(...longitudes) + wide - this.west) / STEP);
    this.rows = Math.ceil((north - this.south) / STEP);
    this.metres = new Float64Array(this.columns * this.rows);
    for (let row = 0; row < this.rows; row++) {
      const latitude = this.south + (row + 0.5) * STEP;
      const east = this.west + this.columns * STEP;
      const { metres } = heights.profile(latitude, this.west, east, this.columns);
      this.metres.set(metres, row * this.columns);
    }
  }

  /** The middle of a cell. */
  positionOf(cell: number): Position {
    const row = Math.floor(cell / this.columns);
    const column = cell - row * this.columns;
    return [this.west + (column + 0.5) * STEP, this.south + (row + 0.5) * STEP];
  }

  /** The cell that holds a position; beyond the edge, the nearest. */
  cellOf(at: Position): number {
    const [column, row] = this.placeOf(at).map(Math.round) as [number, number];
    const inside = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
    return inside(row, this.rows) * this.columns + inside(column, this.columns);
  }

  holds(at: Position): boolean {
    const [column, row] = this.placeOf(at);
    return column >= -0.5 && column < this.columns - 0.5 && row >= -0.5 && row < this.rows - 0.5;
  }

  /** Metres above the sea, between the four nearest samples; beyond the edge as on it. */
  heightAt(at: Position): number {
    const [column, row] = this.placeOf(at);
    const i = Math.min(this.columns - 2, Math.max(0, Math.floor(column)));
    const j = Math.min(this.rows - 2, Math.max(0, Math.floor(row)));
    const [u, v] = [Math.min(1, Math.max(0, column - i)), Math.min(1, Math.max(0, row - j))];
    const sample = (right: number, up: number) =>
      this.metres[(j + up) * this.columns + i + right] ?? Number.NaN;
    const south = (1 - u) * sample(0, 0) + u * sample(1, 0);
    const north = (1 - u) * sample(0, 1) + u * sample(1, 1);
    return (1 - v) * south + v * north;
  }

  /** How many cells reach so many metres east or west, and north or south, at the middle of the window. */
  cellsIn(metres: number): { across: number; up: number } {
    const latitude = this.south + (this.rows / 2) * STEP;
    const count = (to: Position) => Math.round(metres / metresBetween([0, latitude], to));
    return { across: count([STEP, latitude]), up: count([0, latitude + STEP]) };
  }

  /** Columns and rows from the middle of the south-western cell. */
  private placeOf([longitude, latitude]: Position): [column: number, row: number] {
    return [(longitude - this.west) / STEP - 0.5, (latitude - this.south) / STEP - 0.5];
  }
}

/** Of the step from one position to another, a degree long, how much is so many metres. */
function degrees(from: Position, to: Position, metres: number): number {
  return metres / metresBetween(from, to);
}
