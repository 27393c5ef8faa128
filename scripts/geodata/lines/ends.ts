import type { Position as Vertex } from "geojson";
import { rounded } from "../geometry/generalise.ts";
import type { Position } from "../inputs/zones.ts";

/** The two ends of a line, or an error. */
export function endsOf(line: readonly Vertex[]): [Position, Position] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) throw new Error("the line has no ends");
  return [first as Position, last as Position];
}

/** Rounded to a metre, but for the two ends, which may be vertices of another line. */
export function roundedInside(line: readonly Vertex[]): Position[] {
  const [first, last] = endsOf(line);
  return [first, ...(rounded(line.slice(1, -1)) as Position[]), last];
}
