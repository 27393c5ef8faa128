import type { Position } from "geojson";
import type { Lake } from "../../../src/model/schema.ts";
import type { Kept } from "../build/due.ts";
import type { LakeFact, OneShore } from "../facts/lake.ts";
import { filled } from "../facts/placeholders.ts";
import { inRegion } from "../facts/regionReferences.ts";
import type { Facts } from "../facts/tables.ts";
import { rounded, simplify, vertex, x, y } from "../geometry/generalise.ts";
import { closedRings, cutRing, inside, signedArea, wind } from "../geometry/rings.ts";
import { gmt, windowOf } from "../inputs/gmt.ts";
import { readMultisegment } from "../inputs/multisegment.ts";
import { GSHHG } from "../inputs/sourceIds.ts";
import { named } from "../records/named.ts";
import { METHODS } from "../sentences/methods.ts";

/** Finer than the lakes' accuracy by twenty, so generalising does no harm. */
const TOLERANCE_METRES = 100;
/** Islands smaller than this many square degrees (about 4 km²) would be specks on the map. */
const LEAST_ISLAND = 0.0005;

const METHOD = filled(METHODS.lakeShores, { metres: TOLERANCE_METRES });

type LakeFacts = Pick<Facts, "lakes" | "region">;

/** Every lake to be drawn as a polygon with its islands as holes. */
export async function lakeFeatures(facts: LakeFacts, kept: Kept | null = null): Promise<Lake[]> {
  const { lakes } = facts;
  if (lakes.drawn.length === 0) return [];
  const { window, accuracyMetres } = inRegion(facts, "lakes");
  const feature = (entry: LakeFact, geometry: Lake["geometry"]) =>
    lake(entry, geometry, accuracyMetres);
  if (kept !== null) {
    return lakes.drawn.map((entry) => feature(entry, kept.geometry("lakes.geojson", entry.id)));
  }
  const charted = await gmt("pscoast", windowOf(window), "-Df", "-W0.1", "-A0/2/3+l", "-M");
  const pieces = readMultisegment(charted);
  const shores = lakes.oneShore.reduce(
    (rings, both) => toldApart(rings, both, lakes.drawn),
    closedRings(pieces, 2),
  );
  const islands = closedRings(pieces, 3).filter(
    (ring) => Math.abs(signedArea(ring)) > LEAST_ISLAND,
  );
  return lakes.drawn.map((entry) => feature(entry, outline(entry, shores, islands)));
}

function toldApart(shores: Position[][], { lakes, neck }: OneShore, drawn: LakeFact[]) {
  const two = drawn.filter(({ id }) => lakes.includes(id));
  const both = shores.find((ring) => two.every(({ at }) => inside(at, ring)));
  if (both === undefined) throw new Error(`no single shore holds both ${lakes.join(" and ")}`);
  return [...shores.filter((ring) => ring !== both), ...cutRing(both, ...neck)];
}

function outline(entry: LakeFact, shores: Position[][], islands: Position[][]): Lake["geometry"] {
  const shore = shores.find((ring) => inside(entry.at, ring));
  if (shore === undefined) {
    throw new Error(`no GSHHG lake holds ${entry.id} at ${x(entry.at)} E ${y(entry.at)} N`);
  }
  const holes = islands.filter((ring) => inside(vertex(ring, 0), shore));
  return {
    type: "Polygon",
    coordinates: [generalise(shore, true), ...holes.map((ring) => generalise(ring, false))],
  };
}

function lake(entry: LakeFact, geometry: Lake["geometry"], accuracyMetres: number): Lake {
  return named(entry, geometry, {
    status: "as mapped",
    method: METHOD,
    accuracyMetres,
    sources: [GSHHG],
    ...(entry.note === undefined ? {} : { note: entry.note }),
    kind: entry.kind,
    rank: entry.rank,
  });
}

/** Starts and ends at vertices 0 and n/2 kept, since Douglas–Peucker needs two ends apart. */
function generalise(ring: Position[], counterClockwise: boolean): [number, number][] {
  const half = vertex(ring, Math.floor(ring.length / 2));
  return rounded(
    wind(
      simplify(ring, TOLERANCE_METRES, (p) => p === half),
      counterClockwise,
    ),
  );
}
