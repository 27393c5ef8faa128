import type { Geometry, Position } from "geojson";
import type { Projection } from "./camera.ts";

export type Point = readonly [x: number, y: number];
/** Points in a row; closed where the first is the last. */
export type Chain = readonly Point[];

/** Vertices nearer than this are one to the eye, in pixels. */
export const FINEST = 0.3;

/** The lines or rings of a geometry in the picture, without what is too fine to be seen. */
export function chainsOf(geometry: Geometry, project: Projection, finest = FINEST): Chain[] {
  return positionsOf(geometry).map((chain) => thinned(chain.map(project), finest));
}

/** Points that are points by themselves. */
export function pointsOf(geometry: Geometry, project: Projection): Point[] {
  switch (geometry.type) {
    case "Point":
      return [project(geometry.coordinates)];
    case "MultiPoint":
      return geometry.coordinates.map(project);
    case "GeometryCollection":
      return geometry.geometries.flatMap((each) => pointsOf(each, project));
    default:
      return [];
  }
}

function positionsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    case "GeometryCollection":
      return geometry.geometries.flatMap(positionsOf);
    default:
      return [];
  }
}

/** Without points nearer than `finest` to the one before; the ends stay. */
function thinned(chain: readonly Point[], finest: number): Point[] {
  const kept: Point[] = [];
  for (const [i, point] of chain.entries()) {
    const last = kept.at(-1);
    const isEnd = i === chain.length - 1;
    if (last !== undefined && !isEnd && distance(last, point) < finest) continue;
    kept.push(point);
  }
  return kept;
}

export const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

/** The chain moved aside by so many pixels, to the right of its direction where that is positive. */
export function aside(chain: Chain, pixels: number): Chain {
  if (pixels === 0 || chain.length < 2) return chain;
  return chain.map((point, i) => {
    const [bx, by] = chain[Math.max(0, i - 1)] ?? point;
    const [ax, ay] = chain[Math.min(chain.length - 1, i + 1)] ?? point;
    const length = Math.hypot(ax - bx, ay - by) || 1;
    return [point[0] - (pixels * (ay - by)) / length, point[1] + (pixels * (ax - bx)) / length];
  });
}

/** Where one is after so many pixels along a chain; null beyond its end. */
export function along(chain: Chain, pixels: number): Point | null {
  let left = pixels;
  for (const [i, to] of chain.entries()) {
    const from = chain[i - 1];
    if (from === undefined) continue;
    const length = distance(from, to);
    if (left <= length && length > 0) {
      const share = left / length;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    }
    left -= length;
  }
  return null;
}

export function lengthOf(chain: Chain): number {
  return chain.reduce((sum, to, i) => sum + distance(chain[i - 1] ?? to, to), 0);
}
