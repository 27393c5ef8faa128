import { greatCircleDistance } from "../../../src/measure/geodesy.ts";
import type { Contents, Place, Work } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import { published } from "../facts/names.ts";
import { filled } from "../facts/placeholders.ts";
import type { Facts } from "../facts/tables.ts";
import type { CourseFact, DamFact, Waypoint, WorksFact, ZoneFact } from "../facts/work.ts";
import { symbolSquare } from "../geometry/symbols.ts";
import { METHODS } from "../sentences/methods.ts";

type Properties = Work["properties"];

/** Where the points of courses are looked up. */
interface Gazetteer {
  points: WorksFact["points"];
  places: ReadonlyMap<string, Place>;
}

/** Best first. */
const CERTAINTIES = ["sourced", "measured", "recalled"] as const;
/** A course of which no length is printed is taken to be this much longer than its straight legs. */
const USUAL_DETOUR = 1.1;

/** works.geojson: canals, dams, the pipeline, railways and roads over the border, the zones. */
export async function works(earlier: Product, facts: Facts): Promise<Product> {
  const { features } = earlier.files["places.geojson"] as Contents<"places.geojson">;
  const { points, courses, dams, zones } = facts.works;
  const known = { points, places: new Map(features.map((place) => [place.id, place])) };
  return {
    files: {
      "works.geojson": {
        type: "FeatureCollection",
        features: [
          ...courses.map((fact) => course(fact, known)),
          ...dams.map((fact) => dam(fact, known)),
          ...zones.map((fact) => zone(fact, known)),
        ],
      },
    },
  };
}

interface Known {
  at: [number, number];
  certainty: Properties["certainty"];
  accuracyMetres: number;
  sources: string[];
}

function asTold({ at, certainty, accuracyMetres, source }: WorksFact["points"][string]): Known {
  return { at, certainty, accuracyMetres, sources: source === undefined ? [] : [source] };
}

function find(waypoint: Waypoint, { points, places }: Gazetteer): Known {
  if (typeof waypoint !== "string") return asTold(waypoint);
  const point = points[waypoint];
  if (point !== undefined) return asTold(point);
  const place = places.get(waypoint);
  if (place === undefined) throw new Error(`${waypoint} is no point of works.yaml and no place`);
  const { certainty, accuracyMetres, sources } = place.properties;
  const recalled = certainty === "recalled";
  return {
    at: place.geometry.coordinates,
    certainty,
    accuracyMetres,
    sources: recalled ? [] : sources,
  };
}

function course(fact: CourseFact, gazetteer: Gazetteer): Work {
  const points = fact.through.map((point) => find(point, gazetteer));
  const coordinates = points.map(({ at }) => at);
  const sourced = points.filter(({ certainty }) => certainty === "sourced").length;
  return {
    type: "Feature",
    id: fact.id,
    geometry: { type: "LineString", coordinates },
    properties: properties(fact, fact.kind, points, {
      method: filled(METHODS.workCourse, { points: points.length, sourced }),
      accuracyMetres: worst(points) + swing(coordinates, fact.published),
    }),
  };
}

/**
 * How far a course may swing out between two points, metres: one that is `r` times as long as its leg
 * `L` leaves the leg by at most `L/2·√(r² − 1)` (the ellipse with the ends as foci). For `r` the longest
 * printed length over the sum of the legs, for `L` the longest leg.
 */
function swing(line: [number, number][], published: Properties["published"]): number {
  const legs = line.slice(1).map((to, i) => greatCircleDistance(line[i] ?? to, to));
  const sum = legs.reduce((a, b) => a + b, 0);
  const lengths = published.flatMap(({ value, unit }) => (unit === "km" ? [value * 1000] : []));
  const detour = lengths.length === 0 ? USUAL_DETOUR : Math.max(1, Math.max(...lengths) / sum);
  const out = (Math.max(...legs) / 2) * Math.sqrt(detour ** 2 - 1);
  return Math.ceil(out / 1000) * 1000;
}

function dam(fact: DamFact, gazetteer: Gazetteer): Work {
  const point = find(fact.at, gazetteer);
  return {
    type: "Feature",
    id: fact.id,
    geometry: { type: "Point", coordinates: point.at },
    properties: properties(fact, "dam", [point], {
      method: point.certainty === "recalled" ? METHODS.workPointRecalled : METHODS.workPointSourced,
      accuracyMetres: point.accuracyMetres,
    }),
  };
}

function zone(fact: ZoneFact, gazetteer: Gazetteer): Work {
  const point = find(fact.at, gazetteer);
  const figure = fact.published[0];
  if (figure?.unit !== "km²") throw new Error(`${fact.id} has no area to be drawn to`);
  return {
    type: "Feature",
    id: fact.id,
    geometry: { type: "Polygon", coordinates: [symbolSquare(point.at, figure.value * 1e6)] },
    properties: properties(fact, "zone", [point], {
      method: filled(METHODS.workZone, { km2: figure.value }),
      accuracyMetres: point.accuracyMetres,
    }),
  };
}

function worst(points: Known[]): number {
  return Math.max(...points.map(({ accuracyMetres }) => accuracyMetres));
}

function properties(
  fact: CourseFact | DamFact | ZoneFact,
  kind: Properties["kind"],
  points: Known[],
  drawn: Pick<Properties, "method" | "accuracyMetres">,
): Properties {
  const cited = [
    ...points.flatMap(({ sources }) => sources),
    ...fact.published.map(({ source }) => source),
    ...fact.sources,
  ];
  const certainty = CERTAINTIES.findLast((level) =>
    points.some((point) => point.certainty === level),
  );
  return {
    id: fact.id,
    ...published(fact.names),
    status: kind === "dam" && certainty === "sourced" ? "as mapped" : "schematic",
    ...drawn,
    sources: [...new Set(cited)],
    ...(fact.note === undefined ? {} : { note: fact.note }),
    kind,
    countries: fact.countries,
    certainty: certainty ?? "recalled",
    published: fact.published,
    river: fact.river,
  };
}
