import { sideNames, sideOfCountry } from "../../model/sides.ts";
import { type Ground, shapeOf } from "../ground.ts";
import { isBeside } from "../sides.ts";
import { sidesAlong } from "../sidesAlong.ts";
import type { LineRuler } from "../stretch.ts";
import { type Outcome, sketched, type TestOf } from "./outcome.ts";

/**
 * Whether a thing lies wholly on a country's side of a line. Where it comes nearer to the line than
 * the two are known, together, the map cannot tell, whichever side it is drawn on.
 */
export function side({ thing, line, side }: TestOf<"side">, ground: Ground): Outcome {
  const things = [thing, { kind: "line" as const, id: line }];
  const shape = shapeOf(ground, thing);
  if (shape.sketched) return sketched(things);
  const along = ground.along(line);
  const names = sideNames(ground.sides);
  const drawn = along.ruler.slice(0, along.ruler.length.wgs84);
  const positions = shape.chains.flat();
  if (!positions.every((position) => isBeside(drawn, position, names))) {
    const reason = { code: "test.side.range" as const, values: { side } };
    return { verdict: "not measurable", reason, things };
  }
  const sides = shape.chains.flatMap((chain) => sidesAlong(along, chain, names));
  const nearest = sides.reduce((a, b) => (b.distance < a.distance ? b : a));
  const doubtMetres = shape.accuracyMetres + accuracyAt(along, nearest.segment);
  const values = { side, distance: nearest.distance / 1000, doubt: doubtMetres / 1000 };
  if (nearest.distance <= doubtMetres) {
    return { verdict: "depends", reason: { code: "test.side.doubt", values }, things };
  }
  const wanted = sideOfCountry(ground.sides, side);
  return sides.every(({ side }) => side === wanted)
    ? { verdict: "true", reason: { code: "test.side", values }, things }
    : { verdict: "false", reason: { code: "test.side.other", values }, things };
}

/** Accuracy in metres of the section a segment of the line belongs to. */
function accuracyAt({ sections }: LineRuler, segment: number): number {
  let first = 0;
  for (const { section } of sections) {
    first += section.geometry.coordinates.length - 1;
    if (segment < first) return section.properties.accuracyMetres;
  }
  return sections.at(-1)?.section.properties.accuracyMetres ?? 0;
}
