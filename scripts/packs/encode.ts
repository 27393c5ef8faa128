import type { FeatureCollection, Geometry, GeometryCollection } from "geojson";
import { topology } from "topojson-server";
import {
  PACK_NAMES,
  PACKS,
  type Pack,
  type PackedCollection,
  type PackName,
  STEPS,
} from "../../src/model/packs/format.ts";

type Published = Readonly<Record<string, unknown>>;
/** Whole steps, longitude before latitude. */
type Steps = [number, number][];
type Chain = readonly (readonly number[])[];

/**
 * The packs of a set of published files. A vertex of the border is in `essential` alone, and the other packs name its
 * arcs; `apart` shares nothing with them. Throws an Error on a coordinate with more decimals than a pack can hold.
 *
 * @param published by name; a file that is missing is in no pack
 * @param version checksum of the manifest
 */
export function packed(published: Published, version: string): Pack[] {
  const apart = (name: PackName) => name === "apart";
  return [PACK_NAMES.filter((name) => !apart(name)), PACK_NAMES.filter(apart)].flatMap((names) =>
    packedTogether(names, published, version),
  );
}

function packedTogether(names: PackName[], published: Published, version: string): Pack[] {
  const { arcs, arcsOf } = sharedArcs(
    names.flatMap((pack) => chainsIn(collectionsOf(pack, published))),
  );
  let first: readonly number[] = [];
  return names.map((pack): Pack => {
    const named = chainsIn(collectionsOf(pack, published)).flatMap((chain) => arcsOf(chain));
    const used = new Set(named.map((arc) => (arc < 0 ? ~arc : arc)));
    for (const arc of first) used.delete(arc);
    const own = [...used];
    const after = first.length;
    const place = new Map([...first, ...own].map((arc, i) => [arc, i]));
    const renumbered = (chain: Chain) =>
      arcsOf(chain).map((arc) => (arc < 0 ? ~(place.get(~arc) ?? 0) : (place.get(arc) ?? 0)));
    const files = filesOf(pack, published).map(([name, content]) => [
      name,
      name.endsWith(".geojson") ? collection(content as FeatureCollection, renumbered) : content,
    ]);
    if (pack === "essential") first = own;
    return {
      pack,
      version,
      after,
      arcs: own.map((arc) => writeArc(arcs[arc] ?? [])),
      files: Object.fromEntries(files),
      ...(pack === "essential" && { ids: idsOf(published) }),
    };
  });
}

function filesOf(pack: PackName, published: Published): [string, unknown][] {
  const names: readonly string[] = PACKS[pack];
  return names.flatMap((name) =>
    published[name] === undefined ? [] : [[name, published[name]] as [string, unknown]],
  );
}

function collectionsOf(pack: PackName, published: Published): FeatureCollection[] {
  return filesOf(pack, published).flatMap(([name, content]) =>
    name.endsWith(".geojson") ? [content as FeatureCollection] : [],
  );
}

/** Which things the files of the packs after the first have. */
function idsOf(published: Published): Record<string, string[]> {
  const later = PACK_NAMES.filter((pack) => pack !== "essential");
  const files = later.flatMap((pack) => filesOf(pack, published));
  return Object.fromEntries(
    files.map(([name, content]) => {
      const things = Array.isArray(content) ? content : (content as FeatureCollection).features;
      return [name, things.flatMap(({ id }) => (id === undefined ? [] : [String(id)]))];
    }),
  );
}

function chainsIn(collections: readonly FeatureCollection[]): Chain[] {
  return collections.flatMap(({ features }) =>
    features.flatMap(({ geometry }) => chainsOf(geometry)),
  );
}

/** Rings as well, which begin and end where they do: a topology of polygons would turn them. */
function chainsOf(geometry: Geometry): Chain[] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

/** The arcs of which chains are made up, and which of them make up each; `~n` is the arc `n` backwards. */
function sharedArcs(chains: readonly Chain[]): {
  arcs: readonly Steps[];
  arcsOf(chain: Chain): number[];
} {
  const all: GeometryCollection = {
    type: "GeometryCollection",
    geometries: chains.map((chain) => ({ type: "LineString", coordinates: chain.map(inSteps) })),
  };
  const made = topology({ chains: all });
  const lines = (made.objects.chains as unknown as { geometries: { arcs: number[] }[] }).geometries;
  const byChain = new Map(chains.map((chain, i) => [chain, lines[i]?.arcs ?? []]));
  return {
    arcs: made.arcs as unknown as Steps[],
    arcsOf: (chain) => byChain.get(chain) ?? [],
  };
}

function inSteps([longitude = 0, latitude = 0]: readonly number[]): [number, number] {
  const steps = [longitude, latitude].map((degrees) => {
    const whole = Math.round(degrees * STEPS);
    if (whole / STEPS !== degrees) {
      throw new Error(`the coordinate ${degrees} has more decimals than the six of a pack`);
    }
    return whole;
  });
  return steps as [number, number];
}

function collection(
  { features }: FeatureCollection,
  arcsOf: (chain: Chain) => number[],
): PackedCollection {
  const geometries = features.map(({ id, properties, geometry }) => ({
    id,
    properties,
    ...inArcs(geometry, arcsOf),
  }));
  return { type: "GeometryCollection", geometries } as PackedCollection;
}

function inArcs(geometry: Geometry, arcsOf: (chain: Chain) => number[]) {
  const { type } = geometry;
  switch (type) {
    case "LineString":
      return { type, arcs: arcsOf(geometry.coordinates) };
    case "MultiLineString":
    case "Polygon":
      return { type, arcs: geometry.coordinates.map(arcsOf) };
    case "MultiPolygon":
      return { type, arcs: geometry.coordinates.map((rings) => rings.map(arcsOf)) };
    default:
      return geometry;
  }
}

function writeArc(steps: Steps): string {
  let text = "";
  let [x, y] = [0, 0];
  for (const [nextX, nextY] of steps) {
    text += written(nextX - x) + written(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return text;
}

/** A whole number, the sign in its lowest bit, five bits a character. */
function written(value: number): string {
  let bits = value < 0 ? ~(value << 1) : value << 1;
  let text = "";
  while (bits >= 32) {
    text += String.fromCharCode(63 + (32 | (bits & 31)));
    bits >>>= 5;
  }
  return text + String.fromCharCode(63 + bits);
}
