import { length, lineSlice, lineString, nearestPointOnLine } from "@turf/turf";
import CheapRuler from "cheap-ruler";
import { geodesicDistance, geodesicLength } from "../../src/measure/geodesy.ts";
import type { Position } from "../../src/measure/position.ts";

/** One way to do the three things; each gets the raw line, as a user of the library would have it. */
export interface Peer {
  name: string;
  locateAndMeasure(a: Position, b: Position): unknown;
  locate(point: Position): unknown;
  /** What must be done once for a length: for those that keep nothing, adding up the line. */
  build(): unknown;
}

type Mutable = [number, number];

/** turf, by its documented functions: great circle, no index. */
export function turfPeer(line: readonly Position[]): Peer {
  const feature = lineString(line.map(([x, y]): Mutable => [x, y]));
  return {
    name: "turf",
    locateAndMeasure: (a, b) => {
      const start = nearestPointOnLine(feature, a as Mutable);
      const end = nearestPointOnLine(feature, b as Mutable);
      return length(lineSlice(start, end, feature));
    },
    locate: (point) => nearestPointOnLine(feature, point as Mutable),
    build: () => length(feature),
  };
}

/** cheap-ruler with one ruler for all latitudes: fast, and up to 0.5 % off on this border. */
export function cheapRulerPeer(line: readonly Position[]): Peer {
  const ruler = new CheapRuler(46, "meters");
  const positions = line.map(([x, y]): Mutable => [x, y]);
  return {
    name: "cheap-ruler",
    locateAndMeasure: (a, b) => {
      const start = ruler.pointOnLine(positions, a as Mutable);
      const end = ruler.pointOnLine(positions, b as Mutable);
      return ruler.lineDistance(ruler.lineSlice(start.point, end.point, positions));
    },
    locate: (point) => ruler.pointOnLine(positions, point as Mutable),
    build: () => ruler.lineDistance(positions),
  };
}

/** GeographicLib with no help: the nearest vertex by its distance, the length by adding up. */
export function karneyPeer(line: readonly Position[]): Peer {
  const nearestVertex = (point: Position) => {
    let best = Number.POSITIVE_INFINITY;
    let index = 0;
    for (const [i, position] of line.entries()) {
      const metres = geodesicDistance(point, position);
      if (metres >= best) continue;
      best = metres;
      index = i;
    }
    return index;
  };
  return {
    name: "plain Karney",
    locateAndMeasure: (a, b) => {
      const ends = [nearestVertex(a), nearestVertex(b)];
      return geodesicLength(line.slice(Math.min(...ends), Math.max(...ends) + 1));
    },
    locate: nearestVertex,
    build: () => geodesicLength(line),
  };
}
