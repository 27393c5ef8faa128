import {
  area,
  bbox,
  buffer,
  featureCollection,
  flatten,
  intersect,
  multiPoint,
  polygon,
} from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { Metres, Position } from "./position.ts";

/** Outer ring and holes of one piece of ground, longitude and latitude. */
export type Rings = [number, number][][];

/** Degrees between the lines and the frame that closes the ground beside them. */
const MARGIN = 0.5;

/** Legs of a quarter circle: its chords lie within 1 % of the radius, as the swelling below makes up for. */
const STEPS_IN_QUARTER = 8;

/** Of the width: opened ground is let swell by so much, so that its edges are the lines' own vertices again. */
const SWELL = 0.01;

/**
 * The ground west of one line and east of another, both running from north to south between the same two
 * ends: where the first reaches further east than the second. A piece wherever the two part.
 *
 * Beyond their ends the lines are thought to go on due north and south, as for `sideOf`.
 */
export function groundBetween(west: readonly Position[], east: readonly Position[]): Rings[] {
  const frame = frameOf([...west, ...east]);
  const shared = intersect(
    featureCollection([besideOf(west, frame.west, frame), besideOf(east, frame.east, frame)]),
  );
  return piecesOf(shared);
}

/** The parts of some ground west and east of a line that runs from north to south. */
export function partedBy(
  ground: Rings,
  line: readonly Position[],
): { west: Rings[]; east: Rings[] } {
  const near = frameOf(ground.flat());
  const frame = frameOf([...line, ...ground.flat()]);
  const coarse = coarseOutside(line, near);
  const on = (edge: number) =>
    piecesOf(intersect(featureCollection([polygon(ground), besideOf(coarse, edge, frame)])));
  return { west: on(frame.west), east: on(frame.east) };
}

/**
 * Ground without what is thinner than `width` metres: where no circle of that diameter fits in, it is left
 * out, and what hung together only there falls apart (a morphological opening, Serra 1982). Outer corners are
 * rounded by that circle; all other edges keep their vertices.
 *
 * @example opened([square of 10 km], 2000) // the square, less four corners of (1 − π/4) km² each
 */
export function opened(ground: Rings, width: Metres): Rings[] {
  if (width === 0) return [ground];
  const whole = polygon(ground);
  const options = { units: "meters", steps: STEPS_IN_QUARTER } as const;
  const core = buffer(whole, -width / 2, options);
  if (core === undefined) return [];
  const swollen = buffer(core, width * (0.5 + SWELL), options);
  if (swollen === undefined) return [];
  const kept = flatten(swollen).features.map((piece) =>
    intersect(featureCollection([piece, whole])),
  );
  // Each piece holds such a circle; what is smaller was reached across a gap by the swelling.
  const least = Math.PI * (width / 2) ** 2;
  return kept.flatMap((piece) => piecesOf(piece)).filter((rings) => area(polygon(rings)) >= least);
}

/** Far from the ground every so manieth vertex is enough: its chords stay far closer to the line than a margin. */
const FAR_STEP = 50;

function coarseOutside(line: readonly Position[], near: Frame): Position[] {
  const isNear = ([x, y]: Position) =>
    x > near.west && x < near.east && y > near.south && y < near.north;
  const last = line.length - 1;
  return line.filter((at, i) => i % FAR_STEP === 0 || i === last || isNear(at));
}

interface Frame {
  west: number;
  south: number;
  east: number;
  north: number;
}

function frameOf(positions: readonly Position[]): Frame {
  const [west, south, east, north] = bbox(multiPoint(positions.map(([x, y]) => [x, y])));
  return {
    west: west - MARGIN,
    south: south - MARGIN,
    east: east + MARGIN,
    north: north + MARGIN,
  };
}

/** All ground between a line and one edge of the frame. */
function besideOf(
  line: readonly Position[],
  edge: number,
  { north, south }: Frame,
): Feature<Polygon> {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("the line is empty");
  const ring = [
    [first[0], north],
    ...line.map(([x, y]) => [x, y]),
    [last[0], south],
    [edge, south],
    [edge, north],
    [first[0], north],
  ];
  const isNew = ([x, y]: number[], i: number) =>
    i === 0 || x !== ring[i - 1]?.[0] || y !== ring[i - 1]?.[1];
  return polygon([ring.filter(isNew)]);
}

function piecesOf(ground: Feature<Polygon | MultiPolygon> | null): Rings[] {
  if (ground === null) return [];
  const { geometry } = ground;
  const all = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return all as Rings[];
}
