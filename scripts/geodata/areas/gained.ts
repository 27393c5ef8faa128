import { areasOf } from "../../../src/checks/areas.ts";
import { bandOf, between, type Parting } from "../../../src/checks/between.ts";
import type { Area } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import type { GainedAreaFact } from "../facts/area.ts";
import { published } from "../facts/names.ts";
import type { Facts } from "../facts/tables.ts";
import { sixDecimals } from "../geometry/rings.ts";
import { stretchesOf } from "./moved.ts";

const OLD = "1864";
const NEW = "1881";
/** The Tarbagatai parts the two basins; no line moved there. */
const TARBAGATAI_LATITUDE = 46.5;
/** Smaller pieces are where two drawings of one line cross, far below their accuracy. */
const LEAST_SQUARE_METRES = 100e6;

/** What the treaty of 1881 moved from the Chinese to the Russian side of the line of 1864. */
export function gainedAreas(earlier: Product, facts: Facts): Area[] {
  if (facts.gainedAreas.length === 0) return [];
  const partings = between(stretchesOf(earlier, OLD), stretchesOf(earlier, NEW));
  return facts.gainedAreas.map((entry) => {
    const own = partings.filter(({ older }) => {
      const north = (older[0]?.coordinates[0]?.[1] ?? 0) > TARBAGATAI_LATITUDE;
      return north === (entry.basin === "irtysh");
    });
    return gained(entry, own);
  });
}

function gained(entry: GainedAreaFact, partings: Parting[]): Area {
  const west = partings
    .flatMap(({ pieces }) => pieces)
    .filter(
      ({ gainedBy, squareMetres }) =>
        gainedBy === "west" && squareMetres.turf >= LEAST_SQUARE_METRES,
    )
    .map(({ rings }) => rings.map(sixDecimals));
  const [only, ...others] = west;
  if (only === undefined) throw new Error(`no ground for ${entry.id}`);
  const geometry =
    others.length === 0
      ? { type: "Polygon" as const, coordinates: only }
      : { type: "MultiPolygon" as const, coordinates: west };
  const squareMetres = areasOf(geometry);
  const edges = partings
    .flatMap(({ older, newer }) => [...older, ...newer])
    .map(({ coordinates, accuracyMetres }) => ({ line: coordinates, accuracyMetres }));
  return {
    type: "Feature",
    id: entry.id,
    geometry,
    properties: {
      id: entry.id,
      ...published(entry.names),
      status: "reconstructed",
      method:
        "Between the line of 1864, drawn from the words of its protocol, and the line of 1881–83.",
      accuracyMetres: Math.max(...edges.map(({ accuracyMetres }) => accuracyMetres)),
      sources: [...new Set([...entry.sources, ...entry.published.map(({ source }) => source)])],
      note: entry.note,
      kind: "gained",
      place: entry.place,
      between: [OLD, NEW],
      gainedBy: entry.gainedBy,
      lostBy: entry.lostBy,
      asOf: entry.asOf,
      readings: [{ line: OLD, squareMetres, within: null }],
      band: bandOf(squareMetres.turf, edges),
      drawnTo: null,
      published: entry.published,
    },
  };
}
