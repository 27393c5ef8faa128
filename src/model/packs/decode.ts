import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type Pack, type PackedCollection, STEPS } from "./format.ts";

/** A chain of longitudes and latitudes in degrees. */
export type Arc = [number, number][];

/** The published files of a pack, and its arcs, which later packs share. */
export interface Unpacked {
  files: Record<string, unknown>;
  arcs: readonly Arc[];
}

/**
 * The published files of a pack, with the very coordinates that are published: a whole number of millionths divided
 * by a million is the double that the decimals are read as.
 *
 * @param shared the arcs of `essential`, of which some packs name some
 */
export function unpack({ arcs, files, after }: Pack, shared: readonly Arc[] = []): Unpacked {
  const own = arcs.map(readArc);
  // Arcs of numbers as they are: a topology without a transform, whose type knows only whole steps.
  const all = after === 0 ? own : [...shared.slice(0, after), ...own];
  const topology = { type: "Topology", arcs: all, objects: {} } as unknown as Topology;
  const unpacked = Object.entries(files).map(([name, content]) => [
    name,
    name.endsWith(".geojson") ? collection(topology, content as PackedCollection) : content,
  ]);
  return { files: Object.fromEntries(unpacked), arcs: own };
}

function collection(topology: Topology, packed: PackedCollection): FeatureCollection {
  return feature(topology, packed as unknown as GeometryCollection) as FeatureCollection;
}

/** https://developers.google.com/maps/documentation/utilities/polylinealgorithm, at 1e-6 and longitude first. */
function readArc(text: string): Arc {
  const arc: Arc = [];
  let at = 0;
  const next = () => {
    let bits = 0;
    let shift = 0;
    let five: number;
    do {
      five = text.charCodeAt(at++) - 63;
      bits |= (five & 31) << shift;
      shift += 5;
    } while (five >= 32);
    return bits & 1 ? ~(bits >>> 1) : bits >>> 1;
  };
  let x = 0;
  let y = 0;
  while (at < text.length) {
    x += next();
    y += next();
    arc.push([x / STEPS, y / STEPS]);
  }
  return arc;
}
