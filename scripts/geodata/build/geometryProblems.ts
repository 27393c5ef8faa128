import type { Geometry, Position } from "geojson";
import type { Facts } from "../facts/tables.ts";

/** Degrees. Nothing of an atlas lies outside, and a swapped longitude and latitude mostly does. */
export type Extent = Facts["border"]["extent"];

const MOST_DECIMALS = 6;

/** What is wrong with one geometry: its place, its decimals, repeated vertices, its rings. */
export function geometryProblems(geometry: Geometry, extent: Extent): string[] {
  switch (geometry.type) {
    case "Point":
      return positionProblems([geometry.coordinates], extent);
    case "LineString":
      return lineProblems(geometry.coordinates, extent);
    case "MultiLineString":
      return geometry.coordinates.flatMap((line) => lineProblems(line, extent));
    case "Polygon":
      return polygonProblems(geometry.coordinates, extent);
    case "MultiPolygon":
      return geometry.coordinates.flatMap((rings) => polygonProblems(rings, extent));
    default:
      return [`a geometry of type ${geometry.type} is not expected here`];
  }
}

function positionProblems(positions: readonly Position[], extent: Extent): string[] {
  const problems: string[] = [];
  for (const position of positions) {
    const [longitude = Number.NaN, latitude = Number.NaN] = position;
    const inside =
      longitude >= extent.west &&
      longitude <= extent.east &&
      latitude >= extent.south &&
      latitude <= extent.north;
    if (!inside) problems.push(`${position} lies outside the extent of the atlas`);
    if (position.some((value) => decimals(value) > MOST_DECIMALS)) {
      problems.push(`${position} has more than ${MOST_DECIMALS} decimals`);
    }
  }
  return problems;
}

function decimals(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

function lineProblems(line: readonly Position[], extent: Extent): string[] {
  const repeated = line.filter((position, index) => {
    const before = line[index - 1];
    return before !== undefined && before[0] === position[0] && before[1] === position[1];
  });
  return [
    ...positionProblems(line, extent),
    ...repeated.map((position) => `${position} stands twice`),
  ];
}

function polygonProblems(rings: readonly Position[][], extent: Extent): string[] {
  return rings.flatMap((ring, index) => {
    const problems = lineProblems(ring, extent);
    const [first, last] = [ring[0], ring.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
      problems.push(`the ring at ${first} is not closed`);
    }
    // RFC 7946, 3.1.6: counter-clockwise outside, clockwise for holes.
    if (isCounterClockwise(ring) !== (index === 0)) {
      problems.push(`the ring at ${first} is wound the wrong way`);
    }
    return problems;
  });
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    twice += x1 * y2 - x2 * y1;
  }
  return twice > 0;
}
