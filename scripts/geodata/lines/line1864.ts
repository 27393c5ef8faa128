import { buffer, polygon } from "@turf/turf";
import type { Lake } from "../../../src/model/schema.ts";
import type { Kept } from "../build/due.ts";
import type { Section1864Fact } from "../facts/drawnSections.ts";
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
  zaysan: Lake;
  /** The Irtysh upstream of Lake Zaysan, flowing down. */
  irtysh: Position[];
}

/** The stretches of the line of 1864 that no later line shares, north to south. */
export function sections1864(ground: Ground | null, facts: Facts, kept: Kept | null): Drawn[] {
  const { accuracyMetres, basis, sections } = facts.line1864;
  const shore = ground === null ? null : alongZaysan(ground, facts);
  return sections.map((section) => {
    const points = points1864(section.points, facts);
    return {
      id: section.id,
      names: section.names,
      kind: section.kind,
      method: section.method,
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
  if (course === "straight") return through;
  if (shore === null || terrain === null)
    throw new Error(`nothing is known of the ground for ${id}`);
  switch (course) {
    case "along the crest":
      return alongCrest(through, terrain);
    case "along the crest to the lake":
      return [...alongCrest(through, terrain), endsOf(shore.line)[0]];
    case "along the lake and up the river":
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

/** Outside the lake from the shore nearest to one point, then up the river to near another. */
function alongZaysan({ zaysan, irtysh }: Ground, facts: Facts): Shore {
  const { sections, offShoreKm } = facts.line1864;
  const ids = sections.find(({ course }) => course === "along the lake and up the river")?.points;
  const [from, picket] = points1864(ids ?? [], facts);
  if (from === undefined || picket === undefined) {
    throw new Error("the line of 1864 needs two points, one at the lake and one at the river");
  }
  if (zaysan.geometry.type !== "Polygon") throw new Error("Lake Zaysan is no single polygon");
  const shore = zaysan.geometry.coordinates[0] ?? [];
  const around = buffer(polygon([shore]), offShoreKm);
  if (around?.geometry.type !== "Polygon") throw new Error("no one ring lies around the lake");
  const closed = around.geometry.coordinates[0] as Position[];
  const ring = closed.slice(0, -1);
  const up = irtysh.toReversed() as Position[];
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
