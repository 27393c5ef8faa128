import { distance } from "@turf/turf";
import type { Angle } from "../facts/border.ts";
import { inOrder } from "../facts/sides.ts";
import type { Facts } from "../facts/tables.ts";
import { chains } from "../geometry/chain.ts";
import { type Position, zoneEdges } from "../inputs/zones.ts";
import { endsOf } from "./ends.ts";
import type { Ends } from "./oldMaps.ts";

type Told = Pick<Facts, "border" | "drawnBorder">;

/** The two tri-points as the agreements give them, in the direction of the line. */
export function triPoints({ border: { triPoints } }: Told): Ends {
  const [first, last] = inOrder(triPoints);
  return [
    [degrees(first.longitude), degrees(first.latitude)],
    [degrees(last.longitude), degrees(last.latitude)],
  ];
}

function degrees([whole, minutes, seconds = 0]: Angle): number {
  const size = Math.abs(whole) + minutes / 60 + seconds / 3600;
  return whole < 0 || Object.is(whole, -0) ? -size : size;
}

/** The border as one line from the one tri-point to the other, or an error. */
export async function presentLine(facts: Told): Promise<Position[]> {
  const { withinMetres } = facts.border;
  const found = await coursesOf(facts);
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`the border should be one line, and there are ${found.length}`);
  }
  const told = triPoints(facts);
  const [one] = endsOf(only);
  const line = distance(one, told[0]) <= distance(one, told[1]) ? only : only.toReversed();
  const [first, last] = endsOf(line);
  for (const [end, triPoint] of [
    [first, told[0]],
    [last, told[1]],
  ] as const) {
    const km = distance(end, triPoint);
    if (!(km * 1000 <= withinMetres)) {
      throw new Error(`the border ends ${km.toFixed(2)} km from the tri-point ${triPoint}`);
    }
  }
  return line;
}

/** As it is drawn, or else the chains of edges that its two time zones share. */
async function coursesOf({ border: { zones: sides, region }, drawnBorder }: Told) {
  if (drawnBorder.features.length > 0) {
    return drawnBorder.features.map(({ geometry }) => geometry.coordinates);
  }
  if (sides === undefined || region === undefined) return [];
  const shared = (await zoneEdges(region)).filter(({ zones }) =>
    Object.values(sides).every((side) => zones.has(side)),
  );
  return chains(shared.map(({ ends }) => ends));
}
