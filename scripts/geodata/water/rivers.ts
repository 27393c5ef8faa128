import type { Position } from "geojson";
import { joined } from "../../../src/model/prose.ts";
import type { River, Section } from "../../../src/model/schema.ts";
import type { Kept } from "../build/due.ts";
import { filled } from "../facts/placeholders.ts";
import { inRegion } from "../facts/regionReferences.ts";
import type { Facts } from "../facts/tables.ts";
import {
  curveThrough,
  metresBetween,
  rounded,
  simplify,
  vertex,
  x,
  y,
} from "../geometry/generalise.ts";
import { bendTo, endToEnd, leadTo, splice } from "../geometry/splice.ts";
import { uncrossed } from "../geometry/uncrossed.ts";
import { gmt, windowOf } from "../inputs/gmt.ts";
import { readMultisegment } from "../inputs/multisegment.ts";
import { WDB2 } from "../inputs/sourceIds.ts";
import { named } from "../records/named.ts";
import { METHODS } from "../sentences/methods.ts";
import { NOTES } from "../sentences/notes.ts";
import { RiverNetwork } from "./network.ts";
import { type RiverEntry, riverEntries } from "./riverEntries.ts";

/** Levels 8 to 10 are canals, no rivers. */
const HIGHEST_LEVEL = 7;
/** Of those that nothing names, only the perennial ones are drawn. */
const REST_LEVEL = 4;

const TOLERANCE_METRES = 200;
/** For rivers of the third rank and unnamed ones: still well below the accuracy. */
const REST_TOLERANCE_METRES = 600;

const FROM_NETWORK = filled(METHODS.riverNetwork, {
  metres: TOLERANCE_METRES,
  restMetres: REST_TOLERANCE_METRES,
});

type Course = [number, number][];

/** Every river by name, coincident with the border where it is the border, and the rest unnamed. */
export async function riverFeatures(
  sections: Section[],
  facts: Facts,
  kept: Kept | null = null,
): Promise<River[]> {
  const entries = riverEntries(facts);
  if (kept !== null) {
    const before = (id: string) => kept.geometry<River["geometry"]>("rivers.geojson", id);
    const named = entries.map((entry) => river(entry, before(entry.id), sections, facts));
    return reads(entries) ? [...named, unnamed(before(UNNAMED), facts)] : named;
  }
  const network = await networkOf(entries, facts);
  const courses = coursesOf(entries, network);
  const stemOf = (id: string) => {
    const course = courses.get(id) ?? [];
    return course.length > 0 ? course : sectionsOf(id, sections).flat();
  };
  const rivers = entries.map((entry) => {
    const course = [
      ...(entry.outOf === undefined ? [] : [mouthOf(entry.outOf, sections)]),
      ...(courses.get(entry.id) ?? []),
    ];
    const met = entry.into === undefined ? course : leadTo(course, stemOf(entry.into));
    return river(entry, geometryOf(entry, met, sections), sections, facts);
  });
  return reads(entries) ? [...rivers, unnamed(restOf(network, facts), facts)] : rivers;
}

/** Whether any river is taken from the bank of rivers; an atlas of others takes no unnamed ones either. */
function reads(entries: readonly RiverEntry[]): boolean {
  return entries.some(({ course }) => course.some((reach) => "along" in reach));
}

async function networkOf(entries: readonly RiverEntry[], facts: Facts): Promise<RiverNetwork> {
  if (!reads(entries)) return new RiverNetwork([]);
  const { window } = inRegion(facts, "rivers");
  const pieces = readMultisegment(await gmt("pscoast", windowOf(window), "-Df", "-Ia", "-M"));
  return new RiverNetwork(pieces.filter((piece) => piece.level <= HIGHEST_LEVEL));
}

/** Simplified courses by river id; where one ends on another, both keep that vertex. */
function coursesOf(entries: RiverEntry[], network: RiverNetwork): Map<string, Course> {
  const raw = entries.map((entry) => ({ entry, course: courseOf(entry, network) }));
  const ends = new Set(raw.flatMap(({ course }) => [course[0], course.at(-1)].map(String)));
  return new Map(
    raw.map(({ entry, course }) => {
      const tolerance = entry.rank === 3 ? REST_TOLERANCE_METRES : TOLERANCE_METRES;
      const thinned = simplify(course, tolerance, (p) => ends.has(String(p)));
      return [entry.id, rounded(uncrossed(thinned))];
    }),
  );
}

function courseOf(entry: RiverEntry, network: RiverNetwork): Position[] {
  const course: Position[] = [];
  for (const reach of entry.course) {
    const part =
      "along" in reach
        ? network.course(reach.along)
        : "across" in reach
          ? reach.across
          : curveThrough(reach.sketch);
    const last = course.at(-1);
    if (last !== undefined && metresBetween(last, vertex(part, 0)) > 3000) {
      throw new Error(`${entry.id} is broken at ${last.join(" E ")} N`);
    }
    course.push(...part);
  }
  return course;
}

function river(
  entry: RiverEntry,
  geometry: River["geometry"],
  sections: Section[],
  facts: Facts,
): River {
  const own = sections.filter((section) => section.properties.river === entry.id);
  return named(entry, geometry, {
    ...originOf(entry, own, facts),
    ...(entry.note === undefined ? {} : { note: entry.note }),
    kind: "river",
    basin: entry.basin,
    rank: entry.rank,
  });
}

function geometryOf(entry: RiverEntry, course: Course, sections: Section[]): River["geometry"] {
  const lines = sectionsOf(entry.id, sections).map((line) =>
    entry.sectionRunsUpstream ? line.toReversed() : line,
  );
  const [only] = lines;
  if (course.length > 0) {
    const mouths = entry.receives.map((id) => mouthOf(id, sections));
    return { type: "LineString", coordinates: mouths.reduce(bendTo, lines.reduce(splice, course)) };
  }
  if (only === undefined) {
    throw new Error(`${entry.id} is drawn by the border only, and no section is of it`);
  }
  return lines.length === 1
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: lines };
}

function sectionsOf(river: string, sections: Section[]): Course[] {
  const own = sections.filter(({ properties }) => properties.river === river);
  return endToEnd(own.map(({ geometry }) => geometry.coordinates));
}

/** The last vertex of the last section of a river that flows as the border runs. */
function mouthOf(river: string, sections: Section[]): [number, number] {
  const mouth = sectionsOf(river, sections).at(-1)?.at(-1);
  if (mouth === undefined) throw new Error(`no section is of ${river}`);
  return mouth;
}

/** Status, method, accuracy and sources, by how the course was had. */
function originOf(entry: RiverEntry, own: Section[], facts: Facts) {
  const borrowed = own.flatMap((section) => section.properties.sources);
  const sources = (first: string[]) => [...new Set([...first, ...entry.sources, ...borrowed])];
  if (entry.course.some((reach) => "sketch" in reach)) {
    return {
      status: "schematic",
      method: METHODS.riverSketch,
      accuracyMetres: inRegion(facts, "rivers").sketchAccuracyMetres,
      sources: sources([]),
    } as const;
  }
  if (entry.course.length > 0) {
    return {
      status: "as mapped",
      method: own.length > 0 ? joined([FROM_NETWORK, METHODS.riverOnBorder]) : FROM_NETWORK,
      accuracyMetres: inRegion(facts, "rivers").accuracyMetres,
      sources: sources([WDB2]),
    } as const;
  }
  return {
    status: own[0]?.properties.status ?? "as mapped",
    method: METHODS.riverOfSection,
    accuracyMetres: Math.max(...own.map((section) => section.properties.accuracyMetres)),
    sources: sources([]),
  };
}

/** Every river that no feature names. */
function restOf(network: RiverNetwork, facts: Facts): River["geometry"] {
  const { west, south, east, north } = inRegion(facts, "rivers").unnamedWindow;
  const within = (p: Position) => x(p) > west && x(p) < east && y(p) > south && y(p) < north;
  const lines = network
    .rest(REST_LEVEL)
    .map((line) => line.filter(within))
    .filter((line) => line.length > 1)
    .map((line) => rounded(uncrossed(simplify(line, REST_TOLERANCE_METRES))))
    .filter((line) => line.length > 1);
  return { type: "MultiLineString", coordinates: lines };
}

const UNNAMED = "other-rivers";

function unnamed(geometry: River["geometry"], facts: Facts): River {
  return {
    type: "Feature",
    id: UNNAMED,
    geometry,
    properties: {
      id: UNNAMED,
      name_en: null,
      name_kk: null,
      name_ru: null,
      name_zh: null,
      status: "as mapped",
      method: filled(METHODS.otherRivers, { metres: REST_TOLERANCE_METRES }),
      accuracyMetres: inRegion(facts, "rivers").accuracyMetres,
      sources: [WDB2],
      note: NOTES.otherRivers,
      kind: "river",
      basin: null,
      rank: 3,
    },
  };
}
