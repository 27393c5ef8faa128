import { readFile } from "node:fs/promises";
import { decode } from "geobuf";
import { PbfReader } from "pbf";
import { packageFile } from "./packages.ts";

/** Longitude, latitude, degrees. */
export type Position = [number, number];

/** Degrees; edges of the world's time zones are read inside it. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A straight piece of outline and every time zone whose outline it belongs to. */
export interface Edge {
  ends: [Position, Position];
  zones: ReadonlySet<string>;
}

type Quad = "a" | "b" | "c" | "d";
type Leaf = { pos: number; len: number };
/** A leaf of the index, a list of zones that fill the quadrant whole, or four further quadrants. */
type Node = Leaf | number[] | { [quad in Quad]?: Node };

/** The index divides the world short of the poles and the antimeridian by this many degrees. */
const SHORT_OF_EDGE = 0.0001;

const WORLD: Box = {
  west: -180 + SHORT_OF_EDGE,
  south: -90 + SHORT_OF_EDGE,
  east: 180 - SHORT_OF_EDGE,
  north: 90 - SHORT_OF_EDGE,
};

/**
 * Every edge of the time-zone outlines in the quadrants that touch `box`, with the zones that own
 * it. The package cuts each zone at the sides of its quadrants. Such a cut belongs to one zone on
 * either side, so an edge owned by two zones that do not overlap is a real boundary between them.
 */
export async function zoneEdges(box: Box): Promise<Edge[]> {
  const stem = "data/timezones.geojson";
  const index = JSON.parse(
    await readFile(await packageFile("geo-tz", `${stem}.index.json`), "utf8"),
  ) as { lookup: Node };
  const data = await readFile(await packageFile("geo-tz", `${stem}.geo.dat`));
  const edges = new Map<string, { ends: [Position, Position]; zones: Set<string> }>();
  for (const { pos, len } of leaves(index.lookup, WORLD, box)) {
    const { features } = decode(new PbfReader(data.subarray(pos, pos + len)));
    for (const { geometry, properties } of features) {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      for (const ring of polygons.flat()) addRing(edges, ring as Position[], properties.tzid);
    }
  }
  return [...edges.values()];
}

function* leaves(node: Node | undefined, at: Box, box: Box): Generator<Leaf> {
  if (node === undefined || Array.isArray(node) || !overlap(at, box)) return;
  if (isLeaf(node)) {
    yield node;
    return;
  }
  const longitude = (at.west + at.east) / 2;
  const latitude = (at.south + at.north) / 2;
  yield* leaves(node.a, { ...at, west: longitude, south: latitude }, box);
  yield* leaves(node.b, { ...at, east: longitude, south: latitude }, box);
  yield* leaves(node.c, { ...at, east: longitude, north: latitude }, box);
  yield* leaves(node.d, { ...at, west: longitude, north: latitude }, box);
}

function isLeaf(node: Exclude<Node, number[]>): node is Leaf {
  return "pos" in node;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.west <= other.east &&
    one.east >= other.west &&
    one.south <= other.north &&
    one.north >= other.south
  );
}

function addRing(
  edges: Map<string, { ends: [Position, Position]; zones: Set<string> }>,
  ring: Position[],
  zone: string,
) {
  let previous: Position | undefined;
  for (const position of ring) {
    const from = previous;
    previous = position;
    if (from === undefined) continue;
    const [a, b] = [positionKey(from), positionKey(position)];
    if (a === b) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const edge = edges.get(key);
    if (edge === undefined) edges.set(key, { ends: [from, position], zones: new Set([zone]) });
    else edge.zones.add(zone);
  }
}

/** Two positions are one where all six decimals agree: the package stores no more. */
export function positionKey([longitude, latitude]: Position): string {
  return `${longitude},${latitude}`;
}
