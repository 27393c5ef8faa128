import { greatCircleDistance } from "../../src/measure/geodesy.ts";
import type { Contents, Place, Work } from "../../src/model/schema.ts";
import type { Product } from "./product.ts";
import { symbolSquare } from "./symbols.ts";
import { KHORGOS_COURSES, ZONES } from "./works-khorgos.ts";
import type { CourseEntry, DamEntry, Waypoint, ZoneEntry } from "./works-table.ts";
import { CANALS, DAMS, PIPELINES } from "./works-water.ts";

type Properties = Work["properties"];
type Places = ReadonlyMap<string, Place>;

/** Best first. */
const CERTAINTIES = ["sourced", "measured", "recalled"] as const;
/** A course of which no length is printed is taken to be this much longer than its straight legs. */
const USUAL_DETOUR = 1.1;

/** works.geojson: canals, dams, the pipeline, railways and roads over the border, the zones. */
export async function works(earlier: Product): Promise<Product> {
  const { features } = earlier.files["places.geojson"] as Contents<"places.geojson">;
  const places = new Map(features.map((place) => [place.id, place]));
  return {
    files: {
      "works.geojson": {
        type: "FeatureCollection",
        features: [
          ...[...CANALS, ...PIPELINES, ...KHORGOS_COURSES].map((entry) => course(entry, places)),
          ...DAMS.map((entry) => dam(entry, places)),
          ...ZONES.map((entry) => zone(entry, places)),
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

function known(point: Waypoint, places: Places): Known {
  if (typeof point !== "string") {
    const { at, certainty, accuracyMetres, source } = point;
    return { at, certainty, accuracyMetres, sources: source === undefined ? [] : [source] };
  }
  const place = places.get(point);
  if (place === undefined) throw new Error(`places.geojson holds no ${point}`);
  const { certainty, accuracyMetres, sources } = place.properties;
  const recalled = certainty === "recalled";
  return {
    at: place.geometry.coordinates,
    certainty,
    accuracyMetres,
    sources: recalled ? [] : sources,
  };
}

function course(entry: CourseEntry, places: Places): Work {
  const points = entry.through.map((point) => known(point, places));
  const coordinates = points.map(({ at }) => at);
  const sourced = points.filter(({ certainty }) => certainty === "sourced").length;
  return {
    type: "Feature",
    id: entry.id,
    geometry: { type: "LineString", coordinates },
    properties: properties(entry, points, {
      method: `Straight legs through ${points.length} points, ${sourced} of them from sources; between them the course is not known.`,
      accuracyMetres: worst(points) + swing(coordinates, entry.published ?? []),
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

function dam(entry: DamEntry, places: Places): Work {
  const point = known(entry.at, places);
  return {
    type: "Feature",
    id: entry.id,
    geometry: { type: "Point", coordinates: point.at },
    properties: properties(entry, [point], {
      method:
        point.certainty === "recalled"
          ? "A point from general knowledge."
          : "The position the document gives.",
      accuracyMetres: point.accuracyMetres,
    }),
  };
}

function zone(entry: ZoneEntry, places: Places): Work {
  const point = known(entry.at, places);
  const figure = entry.published?.[0];
  if (figure?.unit !== "km²") throw new Error(`${entry.id} has no area to be drawn to`);
  return {
    type: "Feature",
    id: entry.id,
    geometry: { type: "Polygon", coordinates: [symbolSquare(point.at, figure.value * 1e6)] },
    properties: properties(entry, [point], {
      method: `A square drawn to the figure of ${figure.value} km²: the place is roughly right, the outline is not that of the zone.`,
      accuracyMetres: point.accuracyMetres,
    }),
  };
}

function worst(points: Known[]): number {
  return Math.max(...points.map(({ accuracyMetres }) => accuracyMetres));
}

function properties(
  entry: CourseEntry | DamEntry | ZoneEntry,
  points: Known[],
  drawn: Pick<Properties, "method" | "accuracyMetres">,
): Properties {
  const [name_en, name_kk, name_ru, name_zh] = entry.names;
  const published = entry.published ?? [];
  const cited = [
    ...points.flatMap(({ sources }) => sources),
    ...published.map(({ source }) => source),
    ...(entry.sources ?? []),
  ];
  const certainty = CERTAINTIES.findLast((level) =>
    points.some((point) => point.certainty === level),
  );
  return {
    id: entry.id,
    name_en,
    name_kk,
    name_ru,
    name_zh,
    status: entry.kind === "dam" && certainty === "sourced" ? "as mapped" : "schematic",
    ...drawn,
    sources: [...new Set(cited)],
    ...(entry.note === undefined ? {} : { note: entry.note }),
    kind: entry.kind,
    countries: entry.countries,
    certainty: certainty ?? "recalled",
    published,
    river: entry.river ?? null,
  };
}
