import type { Contents } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import { metresBetween } from "../geometry/generalise.ts";
import type { Position } from "../inputs/zones.ts";
import { borderId } from "./countries.ts";

/** What parts two countries, as neighbours.geojson has it; its longest part, where it is in several. */
export function borderOf({ files }: Product, countries: readonly string[]): Position[] {
  const { features } = files["neighbours.geojson"] as Contents<"neighbours.geojson">;
  const id = borderId(countries);
  const found = features.find((neighbour) => neighbour.id === id)?.geometry;
  if (found === undefined) throw new Error(`neighbours.geojson has no border ${id}`);
  const parts = found.type === "LineString" ? [found.coordinates] : found.coordinates;
  return parts.reduce((a, b) => (a.length >= b.length ? a : b));
}

/** The line the way round that begins nearest to a position. */
export function startingAt(start: Position, line: Position[]): Position[] {
  const [one, other] = [line[0] ?? start, line.at(-1) ?? start];
  return metresBetween(start, one) <= metresBetween(start, other) ? line : line.toReversed();
}
