import type { Area } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import type { PlacedAreaFact } from "../facts/area.ts";
import { published } from "../facts/names.ts";
import type { Facts } from "../facts/tables.ts";
import { symbolSquare } from "../geometry/symbols.ts";
import { frontierAreas } from "./frontier.ts";
import { gainedAreas } from "./gained.ts";
import { movedAreas } from "./moved.ts";

/** areas.geojson: what was in dispute, what is or was claimed, what changed hands. */
export async function areas(earlier: Product, facts: Facts): Promise<Product> {
  const features: Area[] = [
    ...facts.areas.map(placed),
    ...frontierAreas(earlier, facts),
    ...movedAreas(earlier, facts),
    ...gainedAreas(earlier, facts),
  ];
  return {
    files: { "areas.geojson": { type: "FeatureCollection", features } },
  };
}

/** A square of exactly the figure, which can therefore confirm nothing; a point where there is none. */
function placed(fact: PlacedAreaFact): Area {
  const { at, drawnTo } = fact;
  if (drawnTo === null) {
    const point = { type: "Point" as const, coordinates: at };
    return feature(fact, point, "A point: neither outline nor size was found.");
  }
  return feature(
    fact,
    { type: "Polygon", coordinates: [symbolSquare(at, drawnTo.value * 1e6)] },
    `A square drawn to the figure of ${drawnTo.value} km²: neither its outline nor its area was measured.`,
  );
}

function feature(fact: PlacedAreaFact, geometry: Area["geometry"], method: string): Area {
  const { drawnTo } = fact;
  const cited = [...fact.sources, ...fact.published.map(({ source }) => source)];
  if (drawnTo !== null) cited.push(drawnTo.source);
  return {
    type: "Feature",
    id: fact.id,
    geometry,
    properties: {
      id: fact.id,
      ...published(fact.names),
      status: "schematic",
      method,
      accuracyMetres: fact.accuracyMetres,
      sources: [...new Set(cited)],
      note: fact.note,
      kind: fact.kind,
      place: fact.place,
      between: null,
      gainedBy: fact.gainedBy,
      lostBy: fact.lostBy,
      asOf: fact.asOf,
      readings: [],
      band: null,
      drawnTo,
      published: fact.published,
    },
  };
}
