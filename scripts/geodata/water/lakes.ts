import type { Position } from "geojson";
import type { Lake } from "../../../src/model/schema.ts";
import type { Kept } from "../build/due.ts";
import type { LakeFact, OneShore } from "../facts/lake.ts";
import { filled } from "../facts/placeholders.ts";
import type { Facts } from "../facts/tables.ts";
import { rounded, simplify, vertex, x, y } from "../geometry/generalise.ts";
import { closedRings, cutRing, inside, signedArea, wind } from "../geometry/rings.ts";
import { gmt } from "../inputs/gmt.ts";
import { readMultisegment } from "../inputs/multisegment.ts";
import { GSHHG } from "../inputs/sourceIds.ts";
import { named } from "../records/named.ts";
import { METHODS } from "../sentences/methods.ts";

/** Wider than any map of the atlas, so that no lake we name is cut. */
const WINDOW = "-R60/102/36/58";

/** GSHHG says its shorelines are good to 500 m nine times in ten; its lakes, from WDB II, are older and worse. */
const ACCURACY_METRES = 2000;
/** Finer than the accuracy by twenty, so generalising does no harm. */
const TOLERANCE_METRES = 100;
/** Islands smaller than this many square degrees (about 4 km²) would be specks on the map. */
const LEAST_ISLAND = 0.0005;

const METHOD = filled(METHODS.lakeShores, { metres: TOLERANCE_METRES });

/** Every lake to be drawn as a polygon with its islands as holes. */
export async function lakeFeatures(
  { lakes }: Pick<Facts, "lakes">,
  kept: Kept | null = null,
): Promise<Lake[]> {
  if (kept !== null) {
    return lakes.drawn.map((entry) => lake(entry, kept.geometry("lakes.geojson", entry.id)));
  }
  if (lakes.drawn.length === 0) return [];
  const pieces = readMultisegment(await gmt("pscoast", WINDOW, "-Df", "-W0.1", "-A0/2/3+l", "-M"));
  const shores = lakes.oneShore.reduce(
    (rings, both) => toldApart(rings, both, lakes.drawn),
    closedRings(pieces, 2),
  );
  const islands = closedRings(pieces, 3).filter(
    (ring) => Math.abs(signedArea(ring)) > LEAST_ISLAND,
  );
  return lakes.drawn.map((entry) => lake(entry, outline(entry, shores, islands)));
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

function lake(entry: LakeFact, geometry: Lake["geometry"]): Lake {
  return named(entry, geometry, {
    status: "as mapped",
    method: METHOD,
    accuracyMetres: ACCURACY_METRES,
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
