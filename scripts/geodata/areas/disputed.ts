import {
  area as areaOf,
  booleanPointInPolygon,
  featureCollection,
  intersect,
  polygon,
} from "@turf/turf";
import { areasOf, type Area as SquareMetres } from "../../../src/checks/areas.ts";
import { bandOf } from "../../../src/checks/between.ts";
import { groundBetween, opened, partedBy, type Rings } from "../../../src/measure/lenses.ts";
import type { Area, Contents } from "../../../src/model/schema.ts";
import { countriesBeside } from "../../../src/model/sides.ts";
import { geometriesIn, type Kept, type SlowStep, withoutWords } from "../build/due.ts";
import type { Product } from "../build/product.ts";
import type { DisputedAreasFact, SectorFact } from "../facts/area.ts";
import { filled } from "../facts/placeholders.ts";
import type { Facts } from "../facts/tables.ts";
import { sixDecimals } from "../geometry/rings.ts";
import type { Position } from "../inputs/zones.ts";
import { courseOf, presentIn, stretchesIn } from "../lines/stretches.ts";
import { named } from "../records/named.ts";
import { sourcesOfTurns, turnsOf } from "./turns.ts";

const FILE = "disputed-gpl.geojson";

/**
 * disputed-gpl.geojson: ground between the two sides' own maps. One of these is read from a package under
 * the GPL, and so what lies between stands under it too, in a file of its own.
 */
export const disputed: SlowStep = {
  name: "disputed",
  packages: [],
  restsOn: (earlier, facts) => [
    withoutWords(facts.disputedAreas),
    facts.atlas.sides,
    presentIn(earlier).id,
    accuraciesOf(earlier, facts.disputedAreas),
    ["borders.geojson", "borders-gpl.geojson"].map((name) => geometriesIn(earlier, name)),
  ],
  async make(earlier, facts, kept) {
    const { disputedAreas: told } = facts;
    const features = told === null ? [] : sectorsOf(earlier, told, facts, kept);
    return { files: { [FILE]: { type: "FeatureCollection", features } } };
  },
};

function sectorsOf(
  earlier: Product,
  told: DisputedAreasFact,
  facts: Facts,
  kept: Kept | null,
): Area[] {
  const measured = kept === null ? measuredSectors(earlier, told, facts) : measuredIn(kept);
  return told.sectors.map((fact) => {
    const found = measured.get(fact.id);
    if (found === undefined) throw new Error(`${FILE} as built before has no ${fact.id}`);
    return sectorArea(fact, told, found);
  });
}

/** What is computed of a sector, and takes long. */
type Measured = Pick<Area, "geometry"> &
  Pick<Area["properties"], "accuracyMetres" | "readings" | "band" | "held">;

function measuredIn(kept: Kept): ReadonlyMap<string, Measured> {
  const { features } = kept.file<Contents<typeof FILE>>(FILE);
  return new Map(
    features.map(({ id, geometry, properties: { accuracyMetres, readings, band, held } }) => [
      id,
      { geometry, accuracyMetres, readings, band, ...(held && { held }) },
    ]),
  );
}

function accuraciesOf(earlier: Product, told: DisputedAreasFact | null): unknown {
  if (told === null) return null;
  const lines = [told.west, told.east, presentIn(earlier).id];
  return lines.map((line) => stretchesIn(earlier, line).map((one) => one.accuracyMetres));
}

/** A line that bounds ground, and how far off it may be. */
interface Edge {
  course: Position[];
  accuracyMetres: number;
}

function measuredSectors(
  earlier: Product,
  told: DisputedAreasFact,
  facts: Facts,
): ReadonlyMap<string, Measured> {
  const today = edgeOf(earlier, presentIn(earlier).id);
  const [west, east] = [told.west, told.east].map((id) => edgeOf(earlier, id)) as [Edge, Edge];
  // The two sides' maps end where they have the tri-points; they are let end where these are.
  const tied = ({ course }: Edge): Position[] =>
    [today.course[0], ...course, today.course.at(-1)].flatMap((at) =>
      at === undefined ? [] : [at],
    );
  const groundOf = (line: Edge) =>
    groundBetween(tied(line), tied(east)).flatMap((piece) => opened(piece, told.thinnestMetres));
  const { right, left } = countriesBeside(facts.atlas.sides);
  const states = { west: right[0], east: left[0] };
  const holders = (ground: readonly Rings[]) => {
    const parts = ground.map((piece) => partedBy(piece, today.course));
    return (["west", "east"] as const).map((side) => ({
      country: states[side] ?? "",
      ground: parts.flatMap((part) => part[side]),
    }));
  };
  const pieces = groundOf(west);
  const sectors = told.sectors.map((fact) => ({ fact, ground: piecesAt(fact, pieces) }));
  const named = new Set(sectors.flatMap(({ ground }) => ground));
  for (const piece of pieces.filter((piece) => !named.has(piece))) {
    throw new Error(`nothing is told of the ground at ${piece[0]?.[0]} between the two maps`);
  }
  const others = told.readings.map((line) => ({
    line,
    byPlace: byPlace(
      groundOf(edgeOf(earlier, line)),
      sectors.map(({ ground }) => ground),
    ),
  }));
  return new Map(
    sectors.map(({ fact, ground }, index) => {
      const readings = [
        { line: told.west, ground },
        ...others.map(({ line, byPlace }) => ({ line, ground: byPlace[index] ?? [] })),
      ].filter((reading) => reading.ground.length > 0);
      const measured: Measured = {
        geometry: geometryOf(ground.map((rings) => rings.map(sixDecimals))),
        accuracyMetres: Math.max(west.accuracyMetres, east.accuracyMetres),
        readings: readings.map(({ line, ground }) => ({
          line,
          squareMetres: extentOf(ground),
          within: null,
          held: holders(ground).map(({ country, ground }) => ({
            country,
            squareMetres: extentOf(ground),
          })),
        })),
        band: bandAround(ground, [west, east]),
        held: holders(ground).map(({ country, ground }) => ({
          country,
          squareMetres: extentOf(ground),
          band: bandAround(ground, [west, east, today]),
        })),
      };
      return [fact.id, measured];
    }),
  );
}

function edgeOf(earlier: Product, line: string): Edge {
  const accuracies = stretchesIn(earlier, line).map(({ accuracyMetres }) => accuracyMetres);
  return { course: courseOf(earlier, line), accuracyMetres: Math.max(...accuracies) };
}

/** The pieces in which the places of a sector lie, each once. */
function piecesAt({ id, at }: SectorFact, pieces: readonly Rings[]): Rings[] {
  const found = at.map((place) => {
    const piece = pieces.find((rings) => booleanPointInPolygon([...place], polygon(rings)));
    if (piece === undefined) throw new Error(`${id}: no ground between the two maps at ${place}`);
    return piece;
  });
  return [...new Set(found)];
}

/** Some pieces, each given to the place whose ground it shares most with; those that share none are nobody's. */
function byPlace(pieces: readonly Rings[], places: readonly Rings[][]): Rings[][] {
  const given: Rings[][] = places.map(() => []);
  for (const piece of pieces) {
    const shared = places.map((ground) =>
      ground.reduce((sum, one) => sum + sharedBy(piece, one), 0),
    );
    const most = Math.max(...shared);
    if (most > 0) given[shared.indexOf(most)]?.push(piece);
  }
  return given;
}

function sharedBy(one: Rings, other: Rings): number {
  const both = intersect(featureCollection([polygon(one), polygon(other)]));
  return both === null ? 0 : areaOf(both);
}

function extentOf(ground: readonly Rings[]): SquareMetres {
  return areasOf({ type: "MultiPolygon", coordinates: ground });
}

/** Least and most, the whole outline off by what the line is known to that each part of it was taken from. */
function bandAround(ground: readonly Rings[], lines: readonly Edge[]) {
  const known = lines.map(({ course, accuracyMetres }) => ({
    vertices: new Set(course.map(String)),
    accuracyMetres,
  }));
  const edges = ground.flat().flatMap((ring) => edgesOf(ring, known));
  return bandOf(extentOf(ground).wgs84, edges);
}

/**
 * A ring cut where it goes over from one line to another. A vertex that is no line's, where two cross or a
 * corner was rounded, belongs to the part before it.
 */
function edgesOf(
  ring: Rings[number],
  lines: readonly { vertices: ReadonlySet<string>; accuracyMetres: number }[],
): { line: Position[]; accuracyMetres: number }[] {
  const lineAt = (at: Position) => lines.find(({ vertices }) => vertices.has(String(at)));
  let last = ring.map(lineAt).find((line) => line !== undefined) ?? lines[0];
  const edges: { line: Position[]; accuracyMetres: number; from: typeof last }[] = [];
  for (const [index, at] of ring.entries()) {
    last = lineAt(at) ?? last;
    const edge = edges.at(-1);
    if (edge !== undefined && edge.from === last) edge.line.push(at);
    else {
      const before = ring[index - 1];
      const line = before === undefined ? [at] : [before, at];
      edges.push({ line, accuracyMetres: last?.accuracyMetres ?? 0, from: last });
    }
  }
  return edges;
}

function geometryOf(polygons: Rings[]): Area["geometry"] {
  const [only, ...others] = polygons;
  if (only === undefined) throw new Error("a sector has no ground");
  return others.length === 0
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

function sectorArea(
  fact: SectorFact,
  { west, east, thinnestMetres, method, sources }: DisputedAreasFact,
  { geometry, accuracyMetres, readings, band, held }: Measured,
): Area {
  const cited = [
    ...sources,
    ...fact.sources,
    ...fact.published.map(({ source }) => source),
    ...sourcesOfTurns(fact),
  ];
  return named(fact, geometry, {
    status: "as mapped",
    method: filled(method, { thinnestKm: thinnestMetres / 1000 }),
    accuracyMetres,
    sources: [...new Set(cited)],
    note: fact.note,
    kind: "disputed",
    place: fact.place,
    between: [west, east],
    gainedBy: fact.gainedBy,
    lostBy: fact.lostBy,
    asOf: fact.asOf,
    ...turnsOf(fact),
    readings,
    ...(held && { held }),
    band,
    drawnTo: null,
    published: fact.published,
  });
}
