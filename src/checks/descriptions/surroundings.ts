import { boundsOf } from "../../measure/bounds.ts";
import { greatCircleDistance } from "../../measure/geodesy.ts";
import type { Metres, Position } from "../../measure/position.ts";
import { placeInRing } from "../../measure/ring.ts";
import type { AtlasFeature } from "../../model/atlas.ts";
import { TOWNS } from "../../model/schema/values.ts";
import type { Place } from "../../model/schema.ts";
import type { Ground } from "../ground.ts";
import type { LineRuler } from "../stretch.ts";
import { directionOf } from "./compass.ts";
import { chainsOf, distanceTo, isArea, middleOf } from "./shape.ts";
import type { Named, Seat, Statement } from "./statement.ts";

type Shaped = Pick<AtlasFeature, "geometry"> & { properties: { accuracyMetres: Metres } };

const isTown = ({ properties }: Place) => (TOWNS as readonly string[]).includes(properties.kind);

/** How far and in which direction a place lies from the nearest town that is not itself. */
export function near(
  { places }: Pick<Ground, "places">,
  from: Position,
  of: Seat = "middle",
  but: string | null = null,
): Statement[] {
  const away = (town: Place) => greatCircleDistance(from, town.geometry.coordinates);
  const towns = [...places.values()].filter((place) => isTown(place) && place.id !== but);
  const [nearest] = towns.toSorted((a, b) => away(a) - away(b));
  if (nearest === undefined) return [];
  const place: Named = { kind: "place", id: nearest.id };
  const metres = away(nearest);
  // Nearer than the town itself is known, there is no direction.
  if (metres <= nearest.properties.accuracyMetres) return [{ says: "at place", of, place }];
  const direction = directionOf(from, nearest.geometry.coordinates);
  return [{ says: "near", of, metres, direction, place }];
}

/** The sphere's distances are short of the ellipsoid's by up to 0.3 % here: see the geodesy. */
const WITH_ROUNDING = 1.01;

/**
 * Which sections of a line a feature touches, or how far off the line it lies. It touches what is nearer
 * than the two are known together, and what runs through it.
 */
export function besideLine(along: LineRuler, feature: Shaped): Statement[] {
  const line: Named = { kind: "line", id: along.line.id };
  const { geometry } = feature;
  const touched = new Set<string>();
  let nearest = { metres: Number.POSITIVE_INFINITY, section: "", foot: [0, 0] as Position };
  const doubt = Math.max(...along.sections.map(({ section }) => section.properties.accuracyMetres));
  const reach = feature.properties.accuracyMetres + doubt;
  let last: { position: Position; metres: Metres } | null = null;
  for (const position of chainsOf(geometry).flat()) {
    // Nobody comes nearer than by the way gone since: what can neither touch nor be nearest is passed over.
    const gone = last === null ? 0 : greatCircleDistance(last.position, position) * WITH_ROUNDING;
    if (last !== null && last.metres - gone > Math.max(nearest.metres, reach)) continue;
    const { distanceOff, distanceAlong, point } = along.ruler.locate(position);
    last = { position, metres: distanceOff };
    const section = sectionAt(along, distanceAlong);
    if (distanceOff <= feature.properties.accuracyMetres + section.properties.accuracyMetres) {
      touched.add(section.id);
    }
    if (distanceOff < nearest.metres) {
      nearest = { metres: distanceOff, section: section.id, foot: point };
    }
  }
  if (isArea(geometry)) for (const id of sectionsWithin(along, feature)) touched.add(id);
  if (touched.size > 0) {
    const things = along.line.sections.filter((id) => touched.has(id)).map(asSection);
    return [{ says: "touches", line, things }];
  }
  const direction = directionOf(middleOf(geometry), nearest.foot);
  const { metres } = nearest;
  return [{ says: "beside", line, metres, direction, section: asSection(nearest.section) }];
}

export const asSection = (id: string): Named => ({ kind: "section", id });

function sectionAt({ sections }: LineRuler, chainage: Metres) {
  const found = sections.find(({ to }) => chainage <= to.wgs84) ?? sections.at(-1);
  if (found === undefined) throw new RangeError("a line of no sections");
  return found.section;
}

/** The sections of which some vertex lies in an area. */
function sectionsWithin({ sections }: LineRuler, { geometry }: Shaped): string[] {
  const rings = chainsOf(geometry).map((ring) => ({
    ring,
    box: boundsOf({ type: "LineString", coordinates: ring.map((at) => [...at]) }),
  }));
  const isIn = (position: Position) =>
    rings.some(({ ring, box: [west, south, east, north] }) => {
      const [x, y] = position;
      if (x < west || x > east || y < south || y > north) return false;
      return placeInRing(ring, position) === "inside";
    });
  return sections
    .filter(({ section }) => section.geometry.coordinates.some(isIn))
    .map(({ section }) => section.id);
}

/** The rivers and lakes that reach a place, as well as they and it are known. */
export function waterAt(
  { rivers, lakes }: Pick<Ground, "rivers" | "lakes">,
  position: Position,
  accuracyMetres: Metres,
  but: string | null,
): Named[] {
  const reaches = ({
    id,
    geometry,
    properties,
  }: Shaped & { id: string; properties: { name_en: string | null } }) =>
    id !== but &&
    properties.name_en !== null &&
    distanceTo(geometry, position) <= properties.accuracyMetres + accuracyMetres;
  return [
    ...[...lakes.values()].filter(reaches).map(({ id }): Named => ({ kind: "lake", id })),
    ...[...rivers.values()].filter(reaches).map(({ id }): Named => ({ kind: "river", id })),
  ];
}
