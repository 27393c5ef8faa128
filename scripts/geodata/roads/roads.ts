import { length, lineString } from "@turf/turf";
import { ruler } from "../../../src/measure/ruler.ts";
import type { Roads } from "../../../src/model/schema.ts";
import { geometriesIn, type Kept, type SlowStep } from "../build/due.ts";
import type { Product } from "../build/product.ts";
import type { RoadsFact } from "../facts/roads.ts";
import { openStreetMapRoads, ROAD_CLASSES, type RoadPiece } from "../inputs/roads.ts";
import { OSM_ROADS } from "../inputs/sourceIds.ts";
import { presentCourse } from "../lines/presentCourse.ts";
import { METHODS } from "../sentences/methods.ts";
import { joined, type Road } from "./joined.ts";
import { once } from "./once.ts";

type Position = [number, number];

/** roads.geojson: the main roads to and across the border, each once; no file where none are told of. */
export const roads: SlowStep = {
  name: "roads",
  packages: [],
  restsOn: (earlier, { roads }) => [roads, geometriesIn(earlier, "borders.geojson")],
  async make(earlier, { roads }, kept) {
    if (roads === null) return { files: {} };
    const features = kept === null ? await drawn(earlier, roads) : asBefore(kept, roads);
    return { files: { "roads.geojson": { type: "FeatureCollection", features } } };
  },
};

function asBefore(kept: Kept, fact: RoadsFact): RoadFeature[] {
  const { features } = kept.file<{ features: RoadFeature[] }>("roads.geojson");
  return features.map(({ properties, geometry }) =>
    feature(
      { class: properties.kind, ref: properties.ref, course: geometry.coordinates },
      properties.id,
      fact,
    ),
  );
}

async function drawn(earlier: Product, fact: RoadsFact): Promise<RoadFeature[]> {
  const { reachMetres, apartMetres, besideMetres } = fact;
  const border = ruler(presentCourse(earlier));
  const comesNear = ({ course }: RoadPiece) =>
    course.some((at) => border.locate(at).distanceOff < reachMetres);
  const near = (await openStreetMapRoads()).filter(comesNear);
  const pieces = near
    .map((piece) => ({
      piece,
      rank: ROAD_CLASSES.indexOf(piece.class),
      long: length(lineString(piece.course)),
    }))
    .sort((a, b) => a.rank - b.rank || b.long - a.long)
    .map(({ piece }) => piece);
  const all = joined(once(pieces, { apart: apartMetres, beside: besideMetres }));
  return all
    .map(rounded)
    .filter(({ course }) => course.length > 1)
    .map((road, i) => feature(road, `road-${i + 1}`, fact));
}

function rounded({ course, ...road }: Road): Road {
  const six = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  const places = course.map(([longitude, latitude]): Position => [six(longitude), six(latitude)]);
  return { ...road, course: places.filter((at, i) => String(at) !== String(places[i - 1])) };
}

function feature({ class: kind, ref, course }: Road, id: string, fact: RoadsFact): RoadFeature {
  return {
    type: "Feature",
    id,
    geometry: { type: "LineString", coordinates: course },
    properties: {
      id,
      name_en: null,
      name_kk: null,
      name_ru: null,
      name_zh: null,
      status: "as mapped",
      method: METHODS.volunteersRoads,
      accuracyMetres: fact.accuracyMetres,
      sources: [OSM_ROADS],
      kind,
      ref,
    },
  };
}

type RoadFeature = Roads["features"][number];

/** How far from where the facts say a road may cross, in degrees: they say it in tenths of one. */
const NEAR_DEGREES = 0.1;

/** Where one road crosses the present border near a place. Throws where none does, or several. */
export function crossingNear(earlier: Product, near: Position): Position {
  const { features } = (earlier.files["roads.geojson"] ?? { features: [] }) as Roads;
  const legs = legsOf(presentCourse(earlier)).filter(([from]) =>
    isNear(from, near, 2 * NEAR_DEGREES),
  );
  const found = features.flatMap(({ geometry }) =>
    legsOf(geometry.coordinates).flatMap(([from, to]) =>
      legs.flatMap(([c, d]) => crossingOf(from, to, c, d)),
    ),
  );
  const [crossing, ...others] = found.filter((at) => isNear(at, near, NEAR_DEGREES));
  if (crossing === undefined) throw new Error(`no road crosses the border near ${near}`);
  if (others.length > 0) throw new Error(`several roads cross the border near ${near}`);
  return crossing;
}

function legsOf(line: readonly Position[]): [from: Position, to: Position][] {
  return line.slice(1).map((to, i) => [line[i] ?? to, to]);
}

function isNear([x, y]: Position, [longitude, latitude]: Position, degrees: number): boolean {
  return Math.hypot(x - longitude, y - latitude) <= degrees;
}

/** Where two legs cross, to six decimals, or nowhere. */
function crossingOf(a: Position, b: Position, c: Position, d: Position): Position[] {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const turn = rx * sy - ry * sx;
  if (turn === 0) return [];
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / turn;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / turn;
  if (t < 0 || t > 1 || u < 0 || u > 1) return [];
  const six = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return [[six(a[0] + t * rx), six(a[1] + t * ry)]];
}
