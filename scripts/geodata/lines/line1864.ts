import { buffer, polygon } from "@turf/turf";
import type { Lake } from "../../../src/model/schema.ts";
import type { Kept } from "../build/due.ts";
import { ALONG_LAKE, type Section1864Fact } from "../facts/drawnSections.ts";
import { filled } from "../facts/placeholders.ts";
import type { Facts } from "../facts/tables.ts";
import { rounded, simplify } from "../geometry/generalise.ts";
import { inside } from "../geometry/rings.ts";
import type { Position } from "../inputs/zones.ts";
import { crestThrough, SMOOTHED_METRES, type Terrain } from "./crest.ts";
import { endsOf } from "./ends.ts";
import { courseIn, type Drawn } from "./entry.ts";
import { nearestIndex } from "./oldMaps.ts";
import { noteWith, points1864 } from "./points1864.ts";

const SHORE_TOLERANCE_METRES = 300;

/** What the stretches are drawn from. */
export interface Ground {
  terrain: Terrain;
  lakes: readonly Lake[];
  /** By id, flowing down; those in one piece. */
  rivers: ReadonlyMap<string, Position[]>;
}

/** The stretches of the line of 1864 that no later line shares, north to south. */
export function sections1864(ground: Ground | null, facts: Facts, kept: Kept | null): Drawn[] {
  if (facts.line1864 === null) return [];
  const { basis, sections, ...all } = facts.line1864;
  const courses = kept === null ? coursesOf(ground, sections, facts) : null;
  return sections.map((section, index) => {
    const accuracyMetres = section.accuracyMetres ?? all.accuracyMetres;
    const points = points1864(section.points, facts);
    const { leaves, partsNear, meets } = section;
    // One that begins or ends at a point does so no better than the point is known.
    const starts = leaves === undefined && partsNear === undefined ? points[0] : undefined;
    const isParted = sections[index + 1]?.partsNear !== undefined;
    const ends = meets === undefined && !isParted ? points.at(-1) : undefined;
    return {
      id: section.id,
      names: section.names,
      kind: section.kind,
      method: filled(section.method, numbersOf(section)),
      sources: section.sources,
      status: "reconstructed",
      accuracyMetres,
      startAccuracyMetres: Math.max(accuracyMetres, starts?.accuracyMetres ?? 0),
      endAccuracyMetres: Math.max(accuracyMetres, ends?.accuracyMetres ?? 0),
      basis: [...basis, ...section.basis],
      ...noteWith(section.note, points),
      coordinates: courses?.get(section.id) ?? courseIn(kept as Kept, section.id),
    };
  });
}

/** Whether a stretch goes along a crest. */
export function isAlongCrest({ course: { goes } }: Section1864Fact): boolean {
  return goes === "along the crest" || goes === "along the crest to the lake";
}

/** What stands for the placeholders of its method. */
function numbersOf(section: Section1864Fact): Record<string, number> {
  if (isAlongCrest(section)) return { smoothedKm: SMOOTHED_METRES / 1000 };
  const { course } = section;
  return course.goes === ALONG_LAKE ? { offShoreKm: course.offShoreKm } : {};
}

/** By the ids of the stretches. One that parts from the course before it is worked out with that. */
function coursesOf(
  ground: Ground | null,
  sections: readonly Section1864Fact[],
  facts: Facts,
): Map<string, Position[]> {
  const shore = ground === null ? null : shoreOf(ground, sections, facts);
  const courses = new Map<string, Position[]>();
  for (const [first, section] of sections.entries()) {
    if (section.partsNear !== undefined) continue;
    const more = sections.slice(first + 1);
    const end = more.findIndex(({ partsNear }) => partsNear === undefined);
    const together = [section, ...more.slice(0, end === -1 ? more.length : end)];
    let rest = courseOf(together, facts, shore, ground?.terrain ?? null);
    for (const [index, { id }] of together.entries()) {
      const near = together[index + 1]?.partsNear;
      const cut = near === undefined ? rest.length - 1 : nearestIndex(rest, near);
      courses.set(id, rest.slice(0, cut + 1));
      rest = rest.slice(cut);
    }
  }
  return courses;
}

/** The course of stretches that are worked out as one. */
function courseOf(
  together: readonly Section1864Fact[],
  facts: Facts,
  shore: Shore | null,
  terrain: Terrain | null,
): Position[] {
  const [first, last] = [together[0], together.at(-1)];
  if (first === undefined || last === undefined) return [];
  const through = [
    ...(first.leaves === undefined ? [] : [first.leaves]),
    ...together.flatMap(({ points }) => points1864(points, facts).map(({ position }) => position)),
    ...(last.meets === undefined ? [] : [last.meets]),
  ];
  if (last.course.goes === "straight") return through;
  if (last.course.goes === ALONG_LAKE) return shoreFor(last, shore);
  if (terrain === null) throw new Error(`nothing is known of the ground for ${last.id}`);
  const crest = crestThrough(terrain, through);
  return last.course.goes === "along the crest"
    ? crest
    : [...crest, endsOf(shoreFor(last, shore))[0]];
}

function shoreFor({ id }: Section1864Fact, shore: Shore | null): Position[] {
  if (shore === null) throw new Error(`no section leads along the lake that ${id} goes by`);
  return shore;
}

type Shore = Position[];

/** Outside the lake from the shore nearest to one point, then up the river to near another and to it; if any goes so. */
function shoreOf(
  { lakes, rivers }: Ground,
  sections: readonly Section1864Fact[],
  facts: Facts,
): Shore | null {
  const along = sections.find(({ course }) => course.goes === ALONG_LAKE);
  if (along?.course.goes !== ALONG_LAKE) return null;
  const [from, picket] = points1864(along.points, facts);
  if (from === undefined || picket === undefined) {
    throw new Error(`${along.id} needs two points, one at the lake and one at the river`);
  }
  const { lake: lakeId, river: riverId, offShoreKm } = along.course;
  const lake = lakes.find(({ id }) => id === lakeId)?.geometry;
  if (lake?.type !== "Polygon") throw new Error(`the lake ${lakeId} is no single polygon`);
  const down = rivers.get(riverId);
  if (down === undefined) throw new Error(`the river ${riverId} is not in one piece`);
  const around = buffer(polygon([lake.coordinates[0] ?? []]), offShoreKm);
  if (around?.geometry.type !== "Polygon") throw new Error("no one ring lies around the lake");
  const closed = around.geometry.coordinates[0] as Position[];
  const ring = closed.slice(0, -1);
  const up = down.toReversed();
  const end = nearestIndex(up, picket.position);
  const mouth = up.findLastIndex((at, index) => index < end && inside(at, closed)) + 1;
  const river = up.slice(mouth, end + 1);
  const [start, stop] = [nearestIndex(ring, from.position), nearestIndex(ring, endsOf(river)[0])];
  const onward = walk(ring, start, stop);
  const back = walk(ring.toReversed(), ring.length - 1 - start, ring.length - 1 - stop);
  const shorter = onward.length < back.length ? onward : back;
  const line = rounded(simplify([...shorter, ...river], SHORE_TOLERANCE_METRES)) as Position[];
  return [...line, picket.position];
}

function walk(ring: Position[], from: number, to: number): Position[] {
  return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
}
