import type { Atlas } from "../../src/model/atlas.ts";
import type { Area } from "../../src/model/schema.ts";

/** What of the atlas docs/truth.md is computed from. */
export interface Basis {
  /** The areas that lie between the two sides' maps. */
  sectors: readonly Area[];
  /** The western side's map and the eastern side's, by their lines' ids. */
  west: string;
  east: string;
  /** The first of them, and the lines that were read in its place. */
  readings: readonly string[];
}

/** Throws an Error where the atlas has no ground between two sides' maps. */
export function basisOf(atlas: Atlas): Basis {
  const sectors = [...atlas.areas.values()].filter(
    ({ properties }) => properties.held !== undefined,
  );
  const [west, east] = sectors[0]?.properties.between ?? [];
  if (west === undefined || east === undefined) throw new Error("the atlas has no such sectors");
  const readings = sectors.flatMap(({ properties }) => properties.readings);
  return { sectors, west, east, readings: [...new Set(readings.map(({ line }) => line))] };
}
