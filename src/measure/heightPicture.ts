import { decode } from "fast-png";
import type { HeightError, HeightGrid } from "./heightGrid.ts";

/** What a picture of heights says, beside its samples. */
export interface HeightPicture {
  /** What it is called. */
  file: string;
  /** Edges of the outermost cells in degrees: west, south, east, north. */
  bounds: readonly [number, number, number, number];
  columns: number;
  rows: number;
  /** What a sample is at the level of the sea; each step above it is a metre. */
  seaLevel: number;
  errors: readonly HeightError[];
}

/** The heights of a grey picture of 16 bits. Throws where it is damaged or not the one described. */
export function readHeights(picture: Uint8Array, told: HeightPicture): HeightGrid {
  const { width, height, channels, depth, data } = decode(picture, { checkCrc: true });
  const { columns, rows, seaLevel, errors } = told;
  if (width !== columns || height !== rows || channels !== 1 || depth !== 16)
    throw new Error(`${told.file} is not the picture that is described`);
  const [west, south, east, north] = told.bounds;
  const metres = Int16Array.from(data as Uint16Array, (sample) => sample - seaLevel);
  return { bounds: { west, south, east, north }, columns, rows, metres, errors };
}
