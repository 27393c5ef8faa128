import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import * as v from "valibot";
import { GEODATA } from "../build/folder.ts";
import { sha256 } from "../inputs/packages.ts";
import { Heights } from "./heights.ts";

/** Of the picture: a sample is metres above the sea and this. */
export const SEA_LEVEL = 500;

const description = v.object({
  file: v.string(),
  sha256: v.string(),
  bounds: v.object({ west: v.number(), south: v.number(), east: v.number(), north: v.number() }),
  width: v.number(),
  height: v.number(),
});

/** What the heights are told apart by from others, the checksum of their picture among it; null where none are told of. */
export function surveyedMark(name: string | undefined): unknown {
  if (name === undefined) return null;
  return JSON.parse(readFileSync(join(GEODATA, "inputs", name), "utf8"));
}

/** A window of finer heights, which lies over the grid of the globe. */
export interface Surveyed {
  heights: Heights;
  bounds: { west: number; south: number; east: number; north: number };
}

/** Cells of heights, row by row from the north, each from the west. */
export interface Cells {
  metres: Int16Array;
  bounds: Surveyed["bounds"];
  columns: number;
  rows: number;
}

/** The heights that an input's description tells of, as a surface. */
export async function surveyed(name: string): Promise<Surveyed> {
  const { metres, bounds, columns, rows } = await surveyedCells(name);
  return {
    heights: new Heights(Float32Array.from(metres), { ...bounds, columns, rows }),
    bounds,
  };
}

/**
 * The heights that an input's description tells of, a grey picture of 16 bits.
 * @param name the description, below geodata/inputs
 * @throws Error where the picture is not the one described
 */
export async function surveyedCells(name: string): Promise<Cells> {
  const folder = join(GEODATA, "inputs");
  const told = v.parse(description, JSON.parse(await readFile(join(folder, name), "utf8")));
  const bytes = await readFile(join(folder, told.file));
  if (sha256(bytes) !== told.sha256)
    throw new Error(`geodata/inputs/${told.file} is not what ${name} describes`);
  const { data, info } = await sharp(bytes)
    .toColourspace("grey16")
    .raw({ depth: "ushort" })
    .toBuffer({ resolveWithObject: true });
  const { width: columns, height: rows } = info;
  if (columns !== told.width || rows !== told.height || info.channels !== 1)
    throw new Error(
      `geodata/inputs/${told.file} has ${columns} × ${rows} cells, not those of ${name}`,
    );
  const samples = new Uint16Array(data.buffer, data.byteOffset, columns * rows);
  const metres = Int16Array.from(samples, (sample) => sample - SEA_LEVEL);
  return { metres, bounds: told.bounds, columns, rows };
}
