import { bandOf, type Parting } from "../../../src/checks/between.ts";
import type { Area, Contents } from "../../../src/model/schema.ts";
import type { Kept } from "../build/due.ts";
import type { GainedAreaFact, MovedAreaFact } from "../facts/area.ts";
import { named } from "../records/named.ts";

type Stretch = Parting["older"][number];

/** What is computed of an area, and takes long; everything else is told. */
export type Outlined = Pick<Area, "geometry"> &
  Pick<Area["properties"], "accuracyMetres" | "readings" | "band">;

/** How much the accuracy of its edges leaves open of an area. */
export function doubtOf(
  edges: readonly Stretch[],
  squareMetres: number,
): Pick<Outlined, "accuracyMetres" | "band"> {
  return {
    accuracyMetres: Math.max(...edges.map(({ accuracyMetres }) => accuracyMetres)),
    band: bandOf(
      squareMetres,
      edges.map(({ coordinates, accuracyMetres }) => ({ line: coordinates, accuracyMetres })),
    ),
  };
}

/** Ground that came from one side to the other between two lines. */
export function changedArea(
  kind: "gained" | "changed-hands",
  fact: MovedAreaFact | GainedAreaFact,
  { between, method, status, sources }: HowChanged,
  { geometry, accuracyMetres, readings, band }: Outlined,
): Area {
  const cited = [...sources, ...fact.sources, ...fact.published.map(({ source }) => source)];
  return named(fact, geometry, {
    status,
    method,
    accuracyMetres,
    sources: [...new Set(cited)],
    note: fact.note,
    kind,
    place: fact.place,
    between,
    gainedBy: fact.gainedBy,
    lostBy: fact.lostBy,
    asOf: fact.asOf,
    readings,
    band,
    drawnTo: null,
    published: fact.published,
  });
}

type HowChanged = Pick<Area["properties"], "between" | "method" | "status" | "sources">;

/** The same as it was computed before, by the area's id. */
export function outlinedIn(kept: Kept): ReadonlyMap<string, Outlined> {
  const { features } = kept.file<Contents<"areas.geojson">>("areas.geojson");
  return new Map(
    features.map(({ id, geometry, properties: { accuracyMetres, readings, band } }) => [
      id,
      { geometry, accuracyMetres, readings, band },
    ]),
  );
}
