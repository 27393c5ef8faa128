import { geodesicPath } from "../measure/densify.ts";
import {
  geodesicArea,
  geodesicLength,
  greatCircleArea,
  greatCircleLength,
} from "../measure/geodesy.ts";
import type { Length, Position } from "../measure/position.ts";
import type { Area } from "./areas.ts";

/**
 * Metres between places on a free edge, to draw it and to take turf's area of it: an edge of 300 km
 * bows 2 km from turf's own, pieces of 10 km by metres.
 */
export const EDGE_SPACING = 10_000;

/** A path or an area set freely, measured. Lengths in metres, areas in square metres. */
export type FreeMeasure =
  | { kind: "path"; length: Length }
  | { kind: "area"; perimeter: Length; area: Area };

/**
 * Measures what was drawn off any line: a path of two vertices at least, or an area of three, whose
 * ring need not be closed. Null for fewer.
 *
 * @example measureFree("path", [[80, 45], [81, 45]])
 */
export function measureFree(
  kind: "path" | "area",
  vertices: readonly Position[],
): FreeMeasure | null {
  if (kind === "path") {
    return vertices.length < 2 ? null : { kind, length: lengthOf(vertices) };
  }
  const [first] = vertices;
  if (first === undefined || vertices.length < 3) return null;
  const ring = [...vertices, first];
  // turf takes an edge as straight between parallels; both areas are of the edges that are drawn.
  const drawn = geodesicPath(ring, EDGE_SPACING);
  const area = { turf: greatCircleArea(drawn), wgs84: geodesicArea(ring) };
  return { kind, perimeter: lengthOf(ring), area };
}

function lengthOf(line: readonly Position[]): Length {
  return { turf: greatCircleLength(line), wgs84: geodesicLength(line) };
}
