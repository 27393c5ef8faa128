import type { ReadFeature, ReadGeometry } from "../formats/reading.ts";
import { chainsOf } from "./drawing.ts";

/** A feature on its way from the worker to the page: its positions in one block of memory, which is handed over and not copied. */
export interface Packed extends Omit<ReadFeature, "geometry"> {
  type: ReadGeometry["type"];
  /** Longitude and latitude of each position in turn. */
  flat: Float64Array;
  /** How many positions each chain or ring has. */
  lengths: readonly number[];
  /** Of several areas: how many rings each has. */
  rings: readonly number[];
}

/** So many positions are unpacked at a stretch: a few milliseconds. */
const AT_A_STRETCH = 50_000;

export function packed({ geometry, ...rest }: ReadFeature): Packed {
  const chains = chainsOf(geometry);
  const lengths = chains.map(({ length }) => length);
  const flat = new Float64Array(2 * lengths.reduce((sum, length) => sum + length, 0));
  let i = 0;
  for (const chain of chains) {
    for (const [x, y] of chain) {
      flat[i++] = x;
      flat[i++] = y;
    }
  }
  const rings =
    geometry.type === "MultiPolygon" ? geometry.coordinates.map(({ length }) => length) : [];
  return { ...rest, type: geometry.type, flat, lengths, rings };
}

/** The feature again; it stops now and then, so that the page can do something else. */
export function* unpacking({
  type,
  flat,
  lengths,
  rings,
  ...rest
}: Packed): Generator<void, ReadFeature> {
  const chains: [number, number][][] = [];
  let i = 0;
  for (const length of lengths) {
    const chain: [number, number][] = [];
    for (let k = 0; k < length; k++) {
      chain.push([flat[i] ?? 0, flat[i + 1] ?? 0]);
      i += 2;
      if (i % (2 * AT_A_STRETCH) === 0) yield;
    }
    chains.push(chain);
  }
  return { ...rest, geometry: geometryOf(type, chains, rings) };
}

function geometryOf(
  type: ReadGeometry["type"],
  chains: [number, number][][],
  rings: readonly number[],
): ReadGeometry {
  const [first = []] = chains;
  switch (type) {
    case "Point":
      return { type, coordinates: first[0] ?? [0, 0] };
    case "MultiPoint":
    case "LineString":
      return { type, coordinates: first };
    case "MultiLineString":
    case "Polygon":
      return { type, coordinates: chains };
    case "MultiPolygon": {
      let from = 0;
      const coordinates = rings.map((count) => {
        from += count;
        return chains.slice(from - count, from);
      });
      return { type, coordinates };
    }
  }
}
