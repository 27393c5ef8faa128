import { buffer, polygon } from "@turf/turf";
import type { Lake } from "../../../src/model/schema.ts";
import type { Kept } from "../build/due.ts";
import { ALONG_LAKE, type Section1864Fact } from "../facts/drawnSections.ts";
import { filled } from "../facts/placeholders.ts";
import type { Facts } from "../facts/tables.ts";
import { rounded, simplify } from "../geometry/generalise.ts";
import { inside } from "../geometry/rings.ts";
import type { Position } from "../inputs/zones.ts";
import { crestBetween, type Terrain } from "./crest.ts";
import { endsOf } from "./ends.ts";
import { courseIn, type Drawn } from "./entry.ts";
import { nearestIndex } from "./oldMaps.ts";
import { type NamedPoint, noteWith, points1864 } from "./points1864.ts";

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
  const { accuracyMetres, basis, sections } = facts.line1864;
  const shore = ground === null ? null : shoreOf(ground, sections, facts);
  return sections.map((section) => {
    const points = points1864(section.points, facts);
    return {
      id: section.id,
      names: section.names,
      kind: section.kind,
      method:
        section.course.goes === ALONG_LAKE
          ? filled(section.method, { offShoreKm: section.course.offShoreKm })
          : section.method,
      sources: section.sources,
      status: "reconstructed",
      accuracyMetres,
      startAccuracyMetres: accuracyMetres,
      endAccuracyMetres: accuracyMetres,
      basis: [...basis, ...section.basis],
      ...noteWith(section.note, points),
      coordinates:
        kept === null
          ? courseOf(section, points, shore, ground?.terrain ?? null)
          : courseIn(kept, section.id),
    };
  });
}

function courseOf(
  { id, course, leaves, meets }: Section1864Fact,
  points: readonly NamedPoint[],
  shore: Shore | null,
  terrain: Terrain | null,
): Position[] {
  const through = [
    ...(leaves === undefined ? [] : [leaves]),
    ...points.map((point) =>
      shore !== null && point.id === shore.picket.id ? shore.picket.at : point.position,
    ),
    ...(meets === undefined ? [] : [meets]),
  ];
  if (course.goes === "straight") return through;
  if (terrain === null) throw new Error(`nothing is known of the ground for ${id}`);
  if (course.goes === "along the crest") return alongCrest(through, terrain);
  if (shore === null) throw new Error(`no section leads along the lake that ${id} ends at`);
  switch (course.goes) {
    case "along the crest to the lake":
      return [...alongCrest(through, terrain), endsOf(shore.line)[0]];
    case ALONG_LAKE:
      return shore.line;
  }
}

function alongCrest(through: readonly Position[], terrain: Terrain): Position[] {
  return through
    .slice(1)
    .flatMap((to, index) => crestBetween(terrain, through[index] ?? to, to).slice(index && 1));
}

interface Shore {
  line: Position[];
  /** The point at its end, and where on the river the line has it. */
  picket: { id: string | undefined; at: Position };
}

/** Outside the lake from the shore nearest to one point, then up the river to near another; if any goes so. */
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
  return { line, picket: { id: picket.id, at: endsOf(line)[1] } };
}

function walk(ring: Position[], from: number, to: number): Position[] {
  return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
}
