import type { Position as Vertex } from "geojson";
import { fromGcj02 } from "../../../src/measure/gcj02.ts";
import type { CutFrom } from "../facts/cutFrom.ts";
import type { Facts } from "../facts/tables.ts";
import { chains } from "../geometry/chain.ts";
import { metresBetween, metresToLeg, rounded, vertex, x, y } from "../geometry/generalise.ts";
import { debianFile } from "../inputs/debian.ts";
import { gmt } from "../inputs/gmt.ts";
import { outerEdgesInECharts } from "../inputs/mapOfECharts.ts";
import { outlineInGeoMaps } from "../inputs/mapOfGeoMaps.ts";
import { linesOfRMap } from "../inputs/mapOfR.ts";
import { type Piece, readMultisegment } from "../inputs/multisegment.ts";
import type { Position } from "../inputs/zones.ts";

/** The two tri-points, north first. */
export type Ends = readonly [Position, Position];

/** The border as an old map has it, between the map's own vertices nearest to the ends. */
export async function lineOnMap(
  cut: CutFrom,
  ends: Ends,
  countries: Facts["countries"],
): Promise<Position[]> {
  if (cut.chart === "national boundaries") return onBoundaries(cut.box, ends);
  if (cut.chart === "map of R") {
    const lines = linesOfRMap(await debianFile(cut.package));
    return cutAt(joinedAt(lines, cut.joints), ends);
  }
  if (cut.chart === "map of ECharts") {
    const outline = joinedAt(chains(await outerEdgesInECharts(cut.path)), cut.joints);
    return cutAt(
      outline.map((at) => fromGcj02(at as Position)),
      ends,
    );
  }
  if (cut.chart === "countries of geo-maps") {
    return shorterWay(await outlineInGeoMaps(cut.country), ends);
  }
  const country = countries.find(({ id }) => id === cut.country)?.alpha2;
  if (country === undefined)
    throw new Error(`nothing is told of the alpha-2 code of ${cut.country}`);
  return onOutline(country, ends);
}

/** The part of a line between its vertices nearest to the ends. */
function cutAt(line: Vertex[], [north, south]: Ends): Position[] {
  return rounded(
    line.slice(nearestIndex(line, north), nearestIndex(line, south) + 1),
  ) as Position[];
}

/** Five decimals are typed of each joint, and less than a metre off a vertex is on it. */
const JOINT_METRES = 2;

/** Lines that lead from each joint to the next, either way round, end to end. Throws where one is missing. */
export function joinedAt(
  lines: readonly Vertex[][],
  joints: readonly (readonly [number, number])[],
): Vertex[] {
  const isAt = (position: Vertex, joint: Vertex) => metresBetween(position, joint) < JOINT_METRES;
  const leads = (line: Vertex[], from: Vertex, to: Vertex) =>
    isAt(vertex(line, 0), from) && isAt(vertex(line, line.length - 1), to);
  return joints.slice(1).flatMap((joint, index) => {
    const [from, to] = [[...(joints[index] ?? joint)], [...joint]];
    const found = lines
      .flatMap((line) => [line, line.toReversed()])
      .find((line) => leads(line, from, to));
    if (found === undefined) throw new Error(`no line of the map leads from ${from} to ${to}`);
    return index === 0 ? found : found.slice(1);
  });
}

/** A country's outline in the Digital Chart of the World, the shorter way round. */
async function onOutline(country: string, ends: Ends): Promise<Position[]> {
  const pieces = readMultisegment(await gmt("pscoast", `-E${country}`, "-M"));
  return shorterWay(longest(pieces).slice(0, -1), ends);
}

/** Along a ring that is not closed, between its vertices nearest to the ends. */
function shorterWay(ring: Vertex[], [north, south]: Ends): Position[] {
  const [from, to] = [nearestIndex(ring, north), nearestIndex(ring, south)];
  const onward =
    to > from ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
  const back =
    to > from ? [...ring.slice(to), ...ring.slice(0, from + 1)] : ring.slice(to, from + 1);
  return rounded(onward.length < back.length ? onward : back.toReversed()) as Position[];
}

/** The longest boundary of World Data Bank II in a box, between the places where other boundaries come in. */
async function onBoundaries(
  [west, south, east, north]: readonly [number, number, number, number],
  ends: Ends,
): Promise<Position[]> {
  const region = `-R${west}/${east}/${south}/${north}`;
  const pieces = readMultisegment(await gmt("pscoast", region, "-Df", "-N1", "-M"));
  const edges = pieces.flatMap(({ line }) =>
    line.slice(1).flatMap((to, index) => {
      const from = vertex(line, index);
      return String(from) === String(to) ? [] : [[from, to] as [Position, Position]];
    }),
  );
  const [border, ...others] = chains(edges).toSorted((a, b) => b.length - a.length);
  if (border === undefined) throw new Error("World Data Bank II has no border here");
  const [from, to] = ends.map((end) => {
    const tips = others.flatMap((line) => [vertex(line, 0), vertex(line, line.length - 1)]);
    return nearestIndex(border, vertex(tips, nearestIndex(tips, end)) as Position);
  }) as [number, number];
  const line = from < to ? border.slice(from, to + 1) : border.slice(to, from + 1).toReversed();
  return rounded(line) as Position[];
}

/** The part of a line between the places where it comes nearest to two positions. */
export function between(line: Position[], from: Position, to: Position): Position[] {
  const [start, end] = [footOn(line, from), footOn(line, to)];
  if (start.leg >= end.leg) throw new Error(`no part of the line lies between ${from} and ${to}`);
  return rounded([start.at, ...line.slice(start.leg + 1, end.leg + 1), end.at]) as Position[];
}

function footOn(line: Position[], from: Position): { leg: number; at: Position } {
  const away = line.slice(1).map((to, leg) => metresToLeg(from, vertex(line, leg), to));
  const leg = away.indexOf(Math.min(...away));
  const [a, b] = [vertex(line, leg), vertex(line, leg + 1)];
  // On so short a leg degrees east count by the cosine of the latitude.
  const shrink = Math.cos((y(from) * Math.PI) / 180) ** 2;
  const [dx, dy] = [x(b) - x(a), y(b) - y(a)];
  const dot = (x(from) - x(a)) * dx * shrink + (y(from) - y(a)) * dy;
  const share = Math.min(1, Math.max(0, dot / (dx * dx * shrink + dy * dy)));
  return { leg, at: [x(a) + share * dx, y(a) + share * dy] };
}

export function nearestIndex(line: readonly (readonly number[])[], to: Position): number {
  const away = line.map((position) => metresBetween([...position], to));
  return away.indexOf(Math.min(...away));
}

function longest(pieces: Piece[]): Piece["line"] {
  return pieces.map(({ line }) => line).reduce((a, b) => (a.length >= b.length ? a : b));
}
