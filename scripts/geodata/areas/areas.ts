import type { Prose } from "../../../src/model/prose.ts";
import type { Area, Contents } from "../../../src/model/schema.ts";
import { geometriesIn, type SlowStep } from "../build/due.ts";
import type { Product } from "../build/product.ts";
import type { PlacedAreaFact } from "../facts/area.ts";
import { filled } from "../facts/placeholders.ts";
import type { Facts } from "../facts/tables.ts";
import { symbolSquare } from "../geometry/symbols.ts";
import { presentIn, sectionsIn } from "../lines/stretches.ts";
import { named } from "../records/named.ts";
import { METHODS } from "../sentences/methods.ts";
import { frontierArea, frontierOutlines } from "./frontier.ts";
import { gainedArea, gainedOutlines } from "./gained.ts";
import { movedArea, movedOutlines } from "./moved.ts";
import { type Outlined, outlinedIn } from "./outlined.ts";
import { sourcesOfTurns, turnsOf } from "./turns.ts";

/** areas.geojson: what was in dispute, what is or was claimed, what changed hands. */
export const areas: SlowStep = {
  name: "areas",
  packages: [],
  restsOn: (earlier, facts) => [
    toldOfOutlines(facts),
    linesOf(facts).map((line) => [
      line,
      sectionsIn(earlier, line).map(({ id, properties }) => [id, properties.accuracyMetres]),
    ]),
    presentIn(earlier).id,
    accuraciesIn(earlier),
    ["borders.geojson", "lakes.geojson", "neighbours.geojson"].map((name) =>
      geometriesIn(earlier, name),
    ),
  ],
  async make(earlier, facts, kept) {
    const { frontier, movedAreas, gainedAreas } = facts;
    const outlines = kept === null ? outlinesOf(earlier, facts) : outlinedIn(kept);
    const outlined = (id: string) => {
      const found = outlines.get(id);
      if (found === undefined) throw new Error(`areas.geojson as built before has no ${id}`);
      return found;
    };
    const features: Area[] = [
      ...facts.areas.map(placed),
      ...(frontier?.readings.map((fact) => frontierArea(fact, frontier, outlined(fact.id))) ?? []),
      ...(movedAreas?.areas.map((fact) => movedArea(fact, movedAreas, outlined(fact.id))) ?? []),
      ...(gainedAreas?.areas.map((fact) => gainedArea(fact, gainedAreas, outlined(fact.id))) ?? []),
    ];
    return {
      files: { "areas.geojson": { type: "FeatureCollection", features } },
    };
  },
};

function outlinesOf(earlier: Product, facts: Facts): ReadonlyMap<string, Outlined> {
  const { frontier, movedAreas, gainedAreas } = facts;
  return new Map([
    ...(frontier === null ? [] : frontierOutlines(earlier, frontier, facts)),
    ...(movedAreas === null ? [] : movedOutlines(earlier, movedAreas)),
    ...(gainedAreas === null ? [] : gainedOutlines(earlier, gainedAreas)),
  ]);
}

/** Of what is told, what outlines, readings and bands are computed from. */
function toldOfOutlines({ frontier, qingFrontier, movedAreas, gainedAreas }: Facts): unknown {
  return [
    [frontier?.accuracyMetres, frontier?.lake, frontier?.back],
    frontier?.readings.map(({ id, shore }) => [id, shore]),
    qingFrontier.features.map(({ properties, geometry }) => [properties.id, geometry]),
    [movedAreas?.between, movedAreas?.side, movedAreas?.maps],
    movedAreas?.areas.map(({ id, section }) => [id, section]),
    [gainedAreas?.between, gainedAreas?.side],
    gainedAreas?.areas.map(({ id, sections }) => [id, sections]),
  ];
}

/** The lines that areas lie between, or are read from. */
function linesOf({ frontier, movedAreas, gainedAreas }: Facts): string[] {
  const back = frontier?.back.along.flatMap((step) => ("line" in step ? [step.line] : []));
  return [back, movedAreas?.between, movedAreas?.maps, gainedAreas?.between].flatMap(
    (lines) => lines ?? [],
  );
}

/** A band is as wide as its edges are doubtful. */
function accuraciesIn({ files }: Product): unknown {
  const { features } = files["borders.geojson"] as Contents<"borders.geojson">;
  return features.map(({ id, properties: { accuracyMetres } }) => [id, accuracyMetres]);
}

/** A square of exactly the figure, which can therefore confirm nothing; a point where there is none. */
function placed(fact: PlacedAreaFact): Area {
  const { at, drawnTo } = fact;
  if (drawnTo === null) {
    const point = { type: "Point" as const, coordinates: at };
    return feature(fact, point, METHODS.areaPoint);
  }
  return feature(
    fact,
    { type: "Polygon", coordinates: [symbolSquare(at, drawnTo.value * 1e6)] },
    filled(METHODS.areaSquare, { km2: drawnTo.value }),
  );
}

function feature(fact: PlacedAreaFact, geometry: Area["geometry"], method: Prose): Area {
  const { drawnTo } = fact;
  const cited = [...fact.sources, ...fact.published.map(({ source }) => source)];
  if (drawnTo !== null) cited.push(drawnTo.source);
  cited.push(...sourcesOfTurns(fact));
  return named(fact, geometry, {
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
    ...turnsOf(fact),
    readings: [],
    band: null,
    drawnTo,
    published: fact.published,
  });
}
