import { boundsOf } from "../../measure/bounds.ts";
import {
  geodesicInterpolate,
  greatCircleDistance,
  greatCircleLength,
} from "../../measure/geodesy.ts";
import { distanceToSegment, Plane } from "../../measure/plane.ts";
import { poleOf } from "../../measure/pole.ts";
import type { Metres, Position } from "../../measure/position.ts";
import { placeInRing } from "../../measure/ring.ts";
import type { AtlasFeature } from "../../model/atlas.ts";
import { type CompassPoint, directionOf } from "./compass.ts";

export type Shape = AtlasFeature["geometry"];

/** The chains of a line, the outer rings of an area, a point as a chain of one position. */
export function chainsOf(geometry: Shape): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case "Point":
      return [[geometry.coordinates]];
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
      return geometry.coordinates;
    case "Polygon":
      return geometry.coordinates.slice(0, 1);
    case "MultiPolygon":
      return geometry.coordinates.flatMap(([outer]) => (outer === undefined ? [] : [outer]));
  }
}

export const isArea = ({ type }: Shape) => type === "Polygon" || type === "MultiPolygon";

/** How a line runs: all its length, the way between its two ends, and from where to where. */
export interface Course {
  metres: Metres;
  straight: Metres;
  from: CompassPoint;
  to: CompassPoint;
}

/** The course of chains that follow one another, by turf's great circle. */
export function courseOf(chains: readonly (readonly Position[])[]): Course {
  const [start, end] = endsOf(chains);
  return {
    metres: chains.reduce((sum, chain) => sum + greatCircleLength(chain), 0),
    straight: greatCircleDistance(start, end),
    from: directionOf(start, end, 16),
    to: directionOf(end, start, 16),
  };
}

/** The first and the last position. Throws a RangeError where there is none. */
export function endsOf(chains: readonly (readonly Position[])[]): [Position, Position] {
  const [start, end] = [chains[0]?.[0], chains.at(-1)?.at(-1)];
  if (start === undefined || end === undefined) throw new RangeError("nothing is drawn");
  return [start, end];
}

/** How far something reaches, measured along its middle parallel and its middle meridian. */
export interface Spread {
  northSouth: Metres;
  eastWest: Metres;
}

export function spreadOf(chains: readonly (readonly Position[])[]): Spread {
  const [west, south, east, north] = boundsOf({
    type: "MultiLineString",
    coordinates: chains.map((chain) => chain.map((position) => [...position])),
  });
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return {
    northSouth: greatCircleDistance([x, south], [x, north]),
    eastWest: greatCircleDistance([west, y], [east, y]),
  };
}

/** Where a thing is looked for: half way along a line, in the midst of an area, at a point. */
export function middleOf(geometry: Shape): Position {
  if (geometry.type === "Polygon") return poleOf(geometry.coordinates);
  if (geometry.type === "MultiPolygon") {
    const [largest = []] = geometry.coordinates.toSorted((a, b) => boxOf(b[0]) - boxOf(a[0]));
    return poleOf(largest);
  }
  return halfWay(chainsOf(geometry));
}

/** Half way along some chains. */
export function halfWay(chains: readonly (readonly Position[])[]): Position {
  let left = courseLength(chains) / 2;
  for (const chain of chains) {
    for (const [index, to] of chain.entries()) {
      const from = chain[index - 1];
      if (from === undefined) continue;
      const step = greatCircleDistance(from, to);
      if (step >= left && step > 0) return geodesicInterpolate(from, to, left);
      left -= step;
    }
  }
  return endsOf(chains)[0];
}

const courseLength = (chains: readonly (readonly Position[])[]) =>
  chains.reduce((sum, chain) => sum + greatCircleLength(chain), 0);

/** Square degrees of the box around a ring: enough to tell the largest of one feature. */
function boxOf(ring: readonly Position[] = []): number {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}

/** Metres from a position to a shape, along the ground; none inside an area. */
export function distanceTo(geometry: Shape, position: Position): Metres {
  const chains = chainsOf(geometry);
  if (isArea(geometry) && chains.some((ring) => placeInRing(ring, position) !== "outside")) {
    return 0;
  }
  const plane = new Plane(position);
  let least = Number.POSITIVE_INFINITY;
  for (const chain of chains) {
    let [ax, ay] = [Number.NaN, Number.NaN];
    for (const [longitude, latitude] of chain) {
      const [x, y] = [plane.x(longitude, latitude), plane.y(latitude)];
      const off = Number.isNaN(ax) ? Math.hypot(x, y) : distanceToSegment(ax, ay, x, y);
      if (off < least) least = off;
      [ax, ay] = [x, y];
    }
  }
  return least;
}
