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
import { bandOf, between, type Parting, type Stretch } from "../../../src/checks/between.ts";
import type { Area, Contents, Section } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import type { MovedAreaFact } from "../facts/area.ts";
import { published } from "../facts/names.ts";
import type { Facts } from "../facts/tables.ts";
import { sixDecimals } from "../geometry/rings.ts";
import { DCW_1992, GEO_TZ, WDB2_1977 } from "../inputs/sourceIds.ts";

type Position = [number, number];

const OLD = "before-1991";
const NEW = "2002";
/** Two maps of the old line, drawn apart from one another. */
const MAPS = [DCW_1992, WDB2_1977];

/** The stretches of a line, north to south. */
export function stretchesOf({ files }: Product, line: string): Stretch[] {
  const lines = files["lines.json"] as Contents<"lines.json">;
  const sections = (files["borders.geojson"] as Contents<"borders.geojson">).features;
  const found = lines.find(({ id }) => id === line);
  if (found === undefined) throw new Error(`lines.json has no line ${line}`);
  return found.sections.map((id) => {
    const section = sections.find((one) => one.id === id) as Section;
    const { accuracyMetres } = section.properties;
    return { id, coordinates: section.geometry.coordinates, accuracyMetres };
  });
}

/** Where today's line left the one of before 1991, as two old maps give it. */
export function movedAreas(earlier: Product, facts: Facts): Area[] {
  if (facts.movedAreas.length === 0) return [];
  const partings = between(stretchesOf(earlier, OLD), stretchesOf(earlier, NEW));
  const maps = MAPS.map((line) => lobesOf(earlier, line));
  const described = partings.map((parting) => {
    const entry = facts.movedAreas.find(({ section }) => section === parting.older[0]?.id);
    if (entry === undefined) throw new Error(`nothing is told of ${parting.older[0]?.id}`);
    return moved(entry, parting, maps);
  });
  if (described.length !== facts.movedAreas.length)
    throw new Error("some ground that moved is not there");
  return described;
}

function moved(entry: MovedAreaFact, parting: Parting, maps: readonly MapLobes[]): Area {
  const [piece, ...others] = parting.pieces;
  if (piece === undefined || others.length > 0 || piece.gainedBy !== "east") {
    throw new Error(`${entry.id} is not one piece west of the old line`);
  }
  const geometry = { type: "Polygon" as const, coordinates: piece.rings.map(sixDecimals) };
  const squareMetres = areasOf(geometry);
  const today = parting.newer.flatMap(({ coordinates }) => coordinates);
  const edges = [...parting.older, ...parting.newer].map(({ coordinates, accuracyMetres }) => ({
    line: coordinates,
    accuracyMetres,
  }));
  return {
    type: "Feature",
    id: entry.id,
    geometry,
    properties: {
      id: entry.id,
      ...published(entry.names),
      status: "as mapped",
      method:
        "Between the line of before 1991, as a small-scale map of about 1992 has it, and today's; every edge is good to several hundred metres at best.",
      accuracyMetres: Math.max(...edges.map(({ accuracyMetres }) => accuracyMetres)),
      sources: [
        ...new Set([
          GEO_TZ,
          ...MAPS,
          ...entry.sources,
          ...entry.published.map(({ source }) => source),
        ]),
      ],
      note: entry.note,
      kind: "changed-hands",
      place: entry.place,
      between: [OLD, NEW],
      gainedBy: entry.gainedBy,
      lostBy: entry.lostBy,
      asOf: entry.asOf,
      readings: maps.map((map) => reading(map, geometry, today)),
      band: bandOf(squareMetres.turf, edges),
      drawnTo: null,
      published: entry.published,
    },
  };
}

/** The ground between one old map and today's line, each from end to end: a lobe wherever they cross. */
interface MapLobes {
  line: string;
  map: readonly (readonly [number, number])[];
  lobes: { outline: Feature<Polygon>; squareMetres: SquareMetres }[];
}

function lobesOf(earlier: Product, line: string): MapLobes {
  const map = stretchesOf(earlier, line).flatMap(({ coordinates }) => coordinates);
  const today = stretchesOf(earlier, NEW).flatMap(({ coordinates }) => coordinates);
  const lobes = eastOf(map, today).map(({ rings, squareMetres }) => ({
    outline: polygon(rings),
    squareMetres,
  }));
  return { line, map, lobes };
}

/**
 * What one old map alone gives: the lobe that most of an area lies in, up to where the map itself
 * meets today's line; and of the ground east of today's line what the map has between the two places
 * on it nearest to where the line of before 1991 and today's part and meet.
 */
function reading(
  { line, map, lobes }: MapLobes,
  area: Polygon,
  today: readonly (readonly [number, number])[],
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
  for (const { squareMetres } of eastOf(cut, today)) {
    within.turf += squareMetres.turf;
    within.wgs84 += squareMetres.wgs84;
  }
  return { line, squareMetres: lobe.squareMetres, within };
}

function eastOf(
  map: readonly (readonly [number, number])[],
  today: readonly (readonly [number, number])[],
) {
  const older = { id: "map", coordinates: map, accuracyMetres: 0 };
  const newer = { id: "today", coordinates: today, accuracyMetres: 0 };
  const pieces = between([older], [newer])[0]?.pieces ?? [];
  return pieces.filter(({ gainedBy }) => gainedBy === "east");
}
