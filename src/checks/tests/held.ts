import type { Position } from "../../measure/position.ts";
import { sideNames, sideOfCountry } from "../../model/sides.ts";
import { areasOf } from "../areas.ts";
import { type Ground, type Shape, shapeOf } from "../ground.ts";
import { sideOf } from "../sides.ts";
import { isInside } from "./near.ts";
import { type Outcome, sketched, type TestOf } from "./outcome.ts";

/** Rows and columns of places at which ground is asked for its side: a share is then good to about a per cent. */
const ROWS = 60;

/**
 * Whether an area lies on a country's side of a line. Ground that was cut along that very line does so by
 * construction, which is said.
 */
export function held({ area: id, line, side }: TestOf<"held">, ground: Ground): Outcome {
  const thing = { kind: "area" as const, id };
  const things = [thing, { kind: "line" as const, id: line }];
  const shape = shapeOf(ground, thing);
  const feature = ground.areas.get(id);
  if (feature === undefined || feature.geometry.type === "Point" || shape.sketched) {
    return sketched(things);
  }
  const along = ground.along(line);
  const drawn = along.ruler.slice(0, along.ruler.length.wgs84);
  const wanted = sideOfCountry(ground.sides, side);
  const names = sideNames(ground.sides);
  const places = placesIn(shape);
  const there = places.filter((place) => sideOf(drawn, place, names) === wanted);
  const share = (100 * there.length) / places.length;
  const values = { side, area: areasOf(feature.geometry).wgs84 / 1e6, share };
  if (there.length < places.length) {
    const verdict = there.length === 0 ? "false" : "depends";
    return { verdict, reason: { code: "test.held.not", values }, things };
  }
  const isBuilt = feature.properties.between?.includes(line) === true;
  const code = isBuilt ? "test.held.built" : "test.held";
  return { verdict: "true", reason: { code, values }, things };
}

/** Places inside a shape, evenly over the box around it. */
function placesIn(shape: Shape): Position[] {
  const all = shape.chains.flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const spread = (values: number[]) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return Array.from({ length: ROWS }, (_, i) => least + ((i + 0.5) / ROWS) * (most - least));
  };
  return spread(ys)
    .flatMap((y) => spread(xs).map((x): Position => [x, y]))
    .filter((place) => isInside(place, shape));
}
