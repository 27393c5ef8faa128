import { areasOf } from "../../../src/checks/areas.ts";
import { between, type Parting } from "../../../src/checks/between.ts";
import type { Area } from "../../../src/model/schema.ts";
import { HAND_OF, type Side } from "../../../src/model/sides.ts";
import type { Product } from "../build/product.ts";
import type { GainedAreaFact, GainedAreasFact } from "../facts/area.ts";
import { sixDecimals } from "../geometry/rings.ts";
import { stretchesIn } from "../lines/stretches.ts";
import { changedArea, doubtOf, type Outlined } from "./outlined.ts";

/** Smaller pieces are where two drawings of one line cross, far below their accuracy. */
const LEAST_SQUARE_METRES = 100e6;

/** What came to one side where the newer of two lines left the older one, by the ids of the areas. */
export function gainedOutlines(
  earlier: Product,
  { between: [older, newer], side, areas }: GainedAreasFact,
): [id: string, Outlined][] {
  const partings = between(stretchesIn(earlier, older), stretchesIn(earlier, newer));
  const told = new Set(areas.flatMap(({ sections }) => sections));
  for (const { id } of partings.flatMap((parting) => parting.older)) {
    if (!told.has(id)) throw new Error(`nothing is told of the ground at ${id}`);
  }
  return areas.map(({ id, sections }) => {
    const own = partings.filter((parting) =>
      parting.older.every((one) => sections.includes(one.id)),
    );
    return [id, outline(id, own, side, older)];
  });
}

function outline(id: string, partings: Parting[], side: Side, line: string): Outlined {
  const polygons = partings
    .flatMap(({ pieces }) => pieces)
    .filter(
      ({ gainedBy, squareMetres }) =>
        gainedBy === HAND_OF[side] && squareMetres.turf >= LEAST_SQUARE_METRES,
    )
    .map(({ rings }) => rings.map(sixDecimals));
  const [only, ...others] = polygons;
  if (only === undefined) throw new Error(`no ground for ${id}`);
  const geometry =
    others.length === 0
      ? { type: "Polygon" as const, coordinates: only }
      : { type: "MultiPolygon" as const, coordinates: polygons };
  const squareMetres = areasOf(geometry);
  const edges = partings.flatMap(({ older, newer }) => [...older, ...newer]);
  return {
    geometry,
    readings: [{ line, squareMetres, within: null }],
    ...doubtOf(edges, squareMetres.wgs84),
  };
}

export function gainedArea(fact: GainedAreaFact, how: GainedAreasFact, outlined: Outlined): Area {
  return changedArea("gained", fact, { ...how, status: "reconstructed", sources: [] }, outlined);
}
