import {
  area as areaOf,
  featureCollection,
  intersect,
  lineSlice,
  lineString,
  polygon,
} from "@turf/turf";
import type { Feature, Polygon } from "geojson";
import { areasOf, type Area as SquareMetres } from "../../../src/checks/areas.ts";
import { between, type Parting } from "../../../src/checks/between.ts";
import type { Area } from "../../../src/model/schema.ts";
import { HAND_OF } from "../../../src/model/sides.ts";
import type { Product } from "../build/product.ts";
import type { MovedAreaFact, MovedAreasFact } from "../facts/area.ts";
import { sixDecimals } from "../geometry/rings.ts";
import type { Position } from "../inputs/zones.ts";
import { courseOf, stretchesIn } from "../lines/stretches.ts";
import { changedArea, doubtOf, type Outlined } from "./outlined.ts";

/** Where the newer of two lines left the older one, as old maps give it, by the ids of the areas. */
export function movedOutlines(
  earlier: Product,
  { between: [older, newer], side, maps, areas }: MovedAreasFact,
): [id: string, Outlined][] {
  const partings = between(stretchesIn(earlier, older), stretchesIn(earlier, newer));
  const today = courseOf(earlier, newer);
  const lobes = maps.map((map) => lobesOf(map, courseOf(earlier, map), today, side));
  for (const [first] of partings.map((parting) => parting.older)) {
    if (areas.every(({ section }) => section !== first?.id))
      throw new Error(`nothing is told of the ground at ${first?.id}`);
  }
  return areas.map(({ id, section }) => {
    const parting = partings.find((one) => one.older[0]?.id === section);
    if (parting === undefined) throw new Error(`${newer} does not leave ${older} at ${section}`);
    return [id, outline(id, parting, lobes, side)];
  });
}

type Side = MovedAreasFact["side"];

function outline(id: string, parting: Parting, maps: readonly MapLobes[], side: Side): Outlined {
  const [piece, ...others] = parting.pieces;
  if (piece === undefined || others.length > 0 || piece.gainedBy !== HAND_OF[side]) {
    throw new Error(`${id} is not one piece on the ${side} of the newer line`);
  }
  const geometry = { type: "Polygon" as const, coordinates: piece.rings.map(sixDecimals) };
  const today = parting.newer.flatMap(({ coordinates }) => coordinates);
  return {
    geometry,
    readings: maps.map((map) => reading(map, geometry, today, side)),
    ...doubtOf([...parting.older, ...parting.newer], areasOf(geometry).wgs84),
  };
}

export function movedArea(fact: MovedAreaFact, how: MovedAreasFact, outlined: Outlined): Area {
  return changedArea("changed-hands", fact, { ...how, status: "as mapped" }, outlined);
}

/** The ground between one old map and today's line, each from end to end: a lobe wherever they cross. */
interface MapLobes {
  line: string;
  map: readonly (readonly [number, number])[];
  lobes: { outline: Feature<Polygon>; squareMetres: SquareMetres }[];
}

function lobesOf(line: string, map: Position[], today: Position[], side: Side): MapLobes {
  const lobes = beside(map, today, side).map(({ rings, squareMetres }) => ({
    outline: polygon(rings),
    squareMetres,
  }));
  return { line, map, lobes };
}

/**
 * What one old map alone gives: the lobe that most of an area lies in, up to where the map itself
 * meets today's line; and of the ground on that side of today's line what the map has between the two places
 * on it nearest to where the line of before 1991 and today's part and meet.
 */
function reading(
  { line, map, lobes }: MapLobes,
  area: Polygon,
  today: readonly (readonly [number, number])[],
  side: Side,
) {
  const shared = ({ outline }: MapLobes["lobes"][number]) => {
    const both = intersect(featureCollection([outline, polygon(area.coordinates)]));
    return both === null ? 0 : areaOf(both);
  };
  const lobe = lobes.toSorted((a, b) => shared(b) - shared(a))[0];
  const [first, last] = [today[0], today.at(-1)];
  if (lobe === undefined || first === undefined || last === undefined) {
    throw new Error(`${line} has no ground here, or today's line is empty`);
  }
  const whole = lineString(map.map(([x, y]) => [x, y]));
  const cut = lineSlice([...first], [...last], whole).geometry.coordinates as Position[];
  const within = { turf: 0, wgs84: 0 };
  for (const { squareMetres } of beside(cut, today, side)) {
    within.turf += squareMetres.turf;
    within.wgs84 += squareMetres.wgs84;
  }
  return { line, squareMetres: lobe.squareMetres, within };
}

function beside(
  map: readonly (readonly [number, number])[],
  today: readonly (readonly [number, number])[],
  side: Side,
) {
  const older = { id: "map", coordinates: map, accuracyMetres: 0 };
  const newer = { id: "today", coordinates: today, accuracyMetres: 0 };
  const pieces = between([older], [newer])[0]?.pieces ?? [];
  return pieces.filter(({ gainedBy }) => gainedBy === HAND_OF[side]);
}
