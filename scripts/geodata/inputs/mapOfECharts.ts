import { readFile } from "node:fs/promises";
import { packageFile } from "./packages.ts";
import { type Position, positionKey } from "./zones.ts";

/** A map of ECharts in its own encoding, as far as it is read here. */
export interface EncodedMap {
  UTF8Encoding: boolean;
  features: {
    geometry:
      | { type: "Polygon"; coordinates: string[]; encodeOffsets: [number, number][] }
      | { type: "MultiPolygon"; coordinates: string[][]; encodeOffsets: [number, number][][] };
  }[];
}

/** What a character is less than, a sign folded in: zero is “@”. */
const ZERO = 64;
const STEPS_PER_DEGREE = 1024;

/**
 * The rings of all areas of such a map, each closed. A ring is written as two characters a vertex, longitude first:
 * the step from the vertex before in 1/1024 of a degree, its sign folded into the lowest bit, added to `@`.
 *
 * @returns rings of [longitude, latitude] in degrees, in the datum of the map. Throws where the map is written otherwise.
 */
export function ringsOfEncodedMap({ UTF8Encoding, features }: EncodedMap): Position[][] {
  if (UTF8Encoding !== true)
    throw new Error("a map of ECharts that is not encoded is not expected");
  return features.flatMap(({ geometry }) =>
    geometry.type === "Polygon"
      ? geometry.coordinates.map((ring, index) => decoded(ring, geometry.encodeOffsets[index]))
      : geometry.coordinates.flatMap((rings, part) =>
          rings.map((ring, index) => decoded(ring, geometry.encodeOffsets[part]?.[index])),
        ),
  );
}

function decoded(ring: string, offset: readonly [number, number] | undefined): Position[] {
  if (offset === undefined) throw new Error("a ring of the map begins nowhere");
  if (ring.length % 2 !== 0) throw new Error("a ring of the map ends in the middle of a vertex");
  let [x, y] = offset;
  return Array.from({ length: ring.length / 2 }, (_, index): Position => {
    x += unfolded(ring.charCodeAt(2 * index) - ZERO);
    y += unfolded(ring.charCodeAt(2 * index + 1) - ZERO);
    return [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE];
  });
}

/** 0, -1, 1, -2, 2 … of 0, 1, 2, 3, 4 … */
function unfolded(code: number): number {
  return (code >> 1) ^ -(code & 1);
}

/**
 * The edges that only one area of a map has, as [from, to]: its outline, and what lies between areas that do not share
 * their vertices. Where rounding folds an outline upon itself, it forks.
 */
export function outerEdges(rings: readonly (readonly Position[])[]): [Position, Position][] {
  const edges = new Map<string, { ends: [Position, Position]; owners: number }>();
  for (const ring of rings) {
    for (const [index, to] of ring.entries()) {
      const from = ring[index - 1];
      if (from === undefined || positionKey(from) === positionKey(to)) continue;
      const key = [positionKey(from), positionKey(to)].sort().join(" ");
      edges.set(key, { ends: [from, to], owners: (edges.get(key)?.owners ?? 0) + 1 });
    }
  }
  return [...edges.values()].flatMap(({ ends, owners }) => (owners === 1 ? [ends] : []));
}

/** Those edges of a map of the package. */
export async function outerEdgesInECharts(path: string): Promise<[Position, Position][]> {
  const map = JSON.parse(await readFile(await packageFile("echarts", path), "utf8"));
  return outerEdges(ringsOfEncodedMap(map as EncodedMap));
}
