import { area, bbox, featureCollection, intersect, polygon } from "@turf/turf";
import type { Feature, Polygon, Position } from "geojson";
import { metresBetween, vertex } from "../geometry/generalise.ts";
import { signedArea, wind } from "../geometry/rings.ts";
import { ELSEWHERE } from "./classes.ts";
import { type Edge, polygonsOf, type Rings } from "./faces.ts";
import { rounded4 } from "./outlines.ts";

/**
 * A piece smaller than this, square metres, or on average narrower than a basin's edge is sure, metres, is
 * no finding.
 */
const LEAST = 100e6;
const NARROWEST = 4000;

/** The part of a basin in a country. */
export interface Part {
  basin: number;
  country: string;
  polygons: Rings[];
}

interface Piece {
  basin: number;
  country: string;
  edges: Edge[];
  squareMetres: number;
}

/**
 * Basins cut along the countries' borders. Borders of mountains run on the divide, so a basin edge good to
 * 4 km leaves slivers on both sides; each goes to the basin beside it on its own side of the border.
 */
export function split(
  basins: ReadonlyMap<number, Rings[]>,
  countries: ReadonlyMap<string, Feature<Polygon>>,
): Part[] {
  const pieces = [...basins].flatMap(([basin, polygons]) =>
    [...countries].flatMap(([country, land]) =>
      polygons.flatMap((rings) => cut(polygon(rings), land, basin, country)),
    ),
  );
  giveSliversAway(pieces);
  const parts = new Map<string, { basin: number; country: string; edges: Edge[] }>();
  for (const { basin, country, edges } of pieces) {
    if (basin === ELSEWHERE) continue;
    const part = parts.get(`${basin} ${country}`);
    if (part === undefined) parts.set(`${basin} ${country}`, { basin, country, edges: [...edges] });
    else part.edges.push(...edges);
  }
  return [...parts.values()].map(({ basin, country, edges }) => ({
    basin,
    country,
    polygons: polygonsOf(outer(edges)),
  }));
}

function cut(
  basin: Feature<Polygon>,
  land: Feature<Polygon>,
  number: number,
  country: string,
): Piece[] {
  const [west, south, east, north] = bbox(basin);
  const [left, bottom, right, top] = bbox(land);
  if (west > right || east < left || south > top || north < bottom) return [];
  const common = intersect(featureCollection([basin, land]))?.geometry;
  if (common === undefined) return [];
  const polygons = common.type === "Polygon" ? [common.coordinates] : common.coordinates;
  return polygons.flatMap((rings) => {
    const [first, ...holes] = rings.map(rounded4).filter((ring) => signedArea(ring) !== 0);
    if (first === undefined) return [];
    return [
      {
        basin: number,
        country,
        edges: [wind(first, true), ...holes.map((hole) => wind(hole, false))].flatMap(edgesOf),
        squareMetres: area(polygon([first, ...holes])),
      },
    ];
  });
}

function edgesOf(ring: Position[]): Edge[] {
  return ring.slice(1).map((to, i): Edge => [vertex(ring, i), to]);
}

/** From the smallest on; a sliver that takes in others is judged by what it has become. */
function giveSliversAway(pieces: Piece[]) {
  const owners = new Map<string, Piece>();
  for (const piece of pieces) for (const edge of piece.edges) owners.set(String(edge), piece);
  const slivers = new Set(pieces.filter(isSliver));
  while (slivers.size > 0) {
    const sliver = [...slivers].reduce((a, b) => (b.squareMetres < a.squareMetres ? b : a));
    slivers.delete(sliver);
    if (!isSliver(sliver)) continue;
    const taker = besideMost(sliver, owners);
    if (taker === undefined) continue;
    for (const edge of sliver.edges) owners.set(String(edge), taker);
    taker.edges = outer([...taker.edges, ...sliver.edges]);
    taker.squareMetres += sliver.squareMetres;
    pieces.splice(pieces.indexOf(sliver), 1);
  }
}

function isSliver({ edges, squareMetres }: Piece): boolean {
  const around = edges.reduce((sum, [from, to]) => sum + metresBetween(from, to), 0);
  return squareMetres < LEAST || (2 * squareMetres) / around < NARROWEST;
}

/** The piece in the same country that shares most of the sliver's outline. */
function besideMost(sliver: Piece, owners: ReadonlyMap<string, Piece>): Piece | undefined {
  const shared = new Map<Piece, number>();
  for (const [from, to] of sliver.edges) {
    const beside = owners.get(String([to, from]));
    if (beside === undefined || beside === sliver || beside.country !== sliver.country) continue;
    shared.set(beside, (shared.get(beside) ?? 0) + metresBetween(from, to));
  }
  const [most] = [...shared].sort(([, a], [, b]) => b - a);
  return most?.[0];
}

/** What remains where the edges that two pieces share, once each way, are taken out. */
function outer(edges: readonly Edge[]): Edge[] {
  const keys = new Set(edges.map(String));
  return edges.filter(([from, to]) => !keys.has(String([to, from])));
}
