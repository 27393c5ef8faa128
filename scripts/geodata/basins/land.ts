import {
  bboxClip,
  bboxPolygon,
  booleanPointInPolygon,
  featureCollection,
  lineString,
  polygonize,
} from "@turf/turf";
import type { BBox, Feature, LineString, MultiLineString, Polygon, Position } from "geojson";
import { inRegion } from "../facts/regionReferences.ts";
import type { Facts } from "../facts/tables.ts";
import { chains } from "../geometry/chain.ts";
import { simplify, vertex, x, y } from "../geometry/generalise.ts";
import { type Box, type Position as Corner, zoneEdges } from "../inputs/zones.ts";
import { countriesByZone } from "../neighbours/countries.ts";
import { rounded4 } from "./outlines.ts";

/** Degrees; outlines are read this far beyond the window, so that they cross it. */
const BEYOND = 0.5;
/** Half a pixel at zoom 8, and a twentieth of the basins' own accuracy. */
export const TOLERANCE_METRES = 200;

/** The countries' land inside its window, one polygon each; neighbours share their border exactly. */
export async function landByCountry(
  facts: Pick<Facts, "countries" | "region">,
): Promise<Map<string, Feature<Polygon>>> {
  const { countries } = facts;
  if (countries.every(({ inside }) => inside === undefined)) return new Map();
  const { window } = inRegion(facts, "land");
  const lines = await borders(countriesByZone(countries), window);
  const edges = [...lines, frame(lines, window)].flatMap(legs);
  const faces = polygonize(featureCollection(edges)).features;
  return new Map(
    countries.flatMap(({ id, inside }) => {
      if (inside === undefined) return [];
      const face = faces.find((polygon) => booleanPointInPolygon(inside, polygon));
      if (face === undefined) throw new Error(`the borders do not close around ${id}`);
      return [[id, face] as const];
    }),
  );
}

/** Every border between two countries, thinned and cut off at the window. */
async function borders(
  countryOf: (zone: string) => string,
  { west, south, east, north }: Box,
): Promise<Position[][]> {
  const wide: Box = {
    west: west - BEYOND,
    south: south - BEYOND,
    east: east + BEYOND,
    north: north + BEYOND,
  };
  const within = ([longitude, latitude]: Corner) =>
    longitude > wide.west &&
    longitude < wide.east &&
    latitude > wide.south &&
    latitude < wide.north;
  const edges = (await zoneEdges(wide))
    .filter(({ ends, zones }) => zones.size > 1 && ends.every(within))
    .filter(({ zones }) => new Set([...zones].map(countryOf)).size > 1)
    .map(({ ends }) => ends);
  return chains(edges)
    .map((chain) => rounded4(simplify(chain, TOLERANCE_METRES, isHalfOf(chain))))
    .filter((line) => line.length > 1)
    .flatMap((line) => clipped(line, [west, south, east, north]))
    .map(rounded4)
    .filter((line) => line.length > 1);
}

function clipped(line: Position[], box: BBox): Position[][] {
  const { geometry } = bboxClip(lineString(line), box) as Feature<LineString | MultiLineString>;
  return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}

/** Keeps the middle of a border that closes on itself, around an enclave. */
function isHalfOf(chain: Position[]): (position: Position) => boolean {
  const half = vertex(chain, Math.floor(chain.length / 2));
  return (position) => position === half;
}

/** The edge of the window as a ring, with a vertex wherever a border ends on it. */
function frame(lines: Position[][], { west, south, east, north }: Box): Position[] {
  const [ring = []] = bboxPolygon([west, south, east, north]).geometry.coordinates;
  const ends = lines.flatMap((line) => [vertex(line, 0), vertex(line, line.length - 1)]);
  return ring.flatMap((to, i) => {
    const from = ring[i - 1];
    if (from === undefined) return [to];
    const along = (p: Position) => Math.hypot(x(p) - x(from), y(p) - y(from));
    const onSide = ends.filter((p) => (x(from) === x(to) ? x(p) === x(from) : y(p) === y(from)));
    return [...onSide.sort((a, b) => along(a) - along(b)), to];
  });
}

/** polygonize wants its lines to meet in their ends only. */
function legs(line: Position[]) {
  return line.slice(1).flatMap((to, i) => {
    const from = vertex(line, i);
    return String(from) === String(to) ? [] : [lineString([from, to])];
  });
}
