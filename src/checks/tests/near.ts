import { geodesicDistance } from "../../measure/geodesy.ts";
import type { Position } from "../../measure/position.ts";
import { ruler } from "../../measure/ruler.ts";
import { type Ground, type Shape, shapeOf } from "../ground.ts";
import { type Outcome, sketched, type TestOf } from "./outcome.ts";

/**
 * Whether two things come within a distance of one another; a point inside a polygon touches it.
 * Nearer to the limit than the two are known, the map cannot tell.
 */
export function near({ thing, to, withinMetres }: TestOf<"near">, ground: Ground): Outcome {
  const things = [thing, to];
  const [a, b] = [shapeOf(ground, thing), shapeOf(ground, to)];
  if (a.sketched || b.sketched) return sketched(things);
  const metres = distanceBetween(a, b);
  const doubtMetres = a.accuracyMetres + b.accuracyMetres;
  const values = {
    distance: metres / 1000,
    within: withinMetres / 1000,
    doubt: doubtMetres / 1000,
  };
  // What touches does so however the limit is set.
  if (metres + doubtMetres <= withinMetres || (metres <= doubtMetres && metres <= withinMetres)) {
    return { verdict: "true", reason: { code: "test.near", values }, things };
  }
  return metres - doubtMetres > withinMetres
    ? { verdict: "false", reason: { code: "test.near.not", values }, things }
    : { verdict: "depends", reason: { code: "test.near.doubt", values }, things };
}

/** Metres between the nearest vertex of either and the other; 0 where one begins inside the other. */
function distanceBetween(a: Shape, b: Shape): number {
  if (isInside(a.chains[0]?.[0], b) || isInside(b.chains[0]?.[0], a)) return 0;
  return Math.min(fromVertices(a, b), fromVertices(b, a));
}

function fromVertices(a: Shape, b: Shape): number {
  let least = Number.POSITIVE_INFINITY;
  for (const chain of b.chains) {
    const measure = distanceTo(chain);
    for (const position of a.chains.flat()) least = Math.min(least, measure(position));
  }
  return least;
}

function distanceTo(chain: readonly Position[]): (position: Position) => number {
  const [only, second] = chain;
  if (only === undefined) return () => Number.POSITIVE_INFINITY;
  if (second === undefined) return (position) => geodesicDistance(position, only);
  const along = ruler(chain);
  return (position) => along.locate(position).distanceOff;
}

/** By a ray to the east, over all rings, so that a hole is outside. */
export function isInside(position: Position | undefined, { chains, closed }: Shape): boolean {
  if (position === undefined || !closed) return false;
  const [x, y] = position;
  let crossings = 0;
  for (const ring of chains) {
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[i - 1] ?? [bx, by];
      if (ay <= y === by <= y) continue;
      if (ax + ((y - ay) / (by - ay)) * (bx - ax) > x) crossings += 1;
    }
  }
  return crossings % 2 === 1;
}
