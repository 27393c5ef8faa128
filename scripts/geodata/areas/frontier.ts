import { nearestPointOnLine, lineString as turfLine } from "@turf/turf";
import { areasOf } from "../../../src/checks/areas.ts";
import { bandOf } from "../../../src/checks/between.ts";
import { joined } from "../../../src/model/prose.ts";
import type { Area, Contents } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import type { FrontierFact, FrontierReading, WayBack } from "../facts/area.ts";
import { drawnLine } from "../facts/drawnLines.ts";
import type { Facts } from "../facts/tables.ts";
import { metresBetween, rounded, simplify } from "../geometry/generalise.ts";
import { wind } from "../geometry/rings.ts";
import type { Position } from "../inputs/zones.ts";
import { endsOf } from "../lines/ends.ts";
import { courseOf, presentIn } from "../lines/stretches.ts";
import { borderOf, startingAt } from "../neighbours/parting.ts";
import { named } from "../records/named.ts";
import type { Outlined } from "./outlined.ts";
import { sourcesOfTurns, turnsOf } from "./turns.ts";

/** The shore and the borders need be no finer than a hundredth of the doubt in the frontier. */
const TOLERANCE_METRES = 1000;

/** Between an outer frontier as its readings have it and today's borders, by the ids of the readings. */
export function frontierOutlines(
  earlier: Product,
  told: FrontierFact,
  { qingFrontier }: Pick<Facts, "qingFrontier">,
): [id: string, Outlined][] {
  const { accuracyMetres, lake } = told;
  const north = drawnLine(qingFrontier, "north");
  const today = [...wayBack(earlier, told.back), ...drawnLine(qingFrontier, "return")];
  const { features: lakes } = earlier.files["lakes.geojson"] as Contents<"lakes.geojson">;
  const shore = lakes.find(({ id }) => id === lake.id)?.geometry;
  if (shore?.type !== "Polygon") throw new Error(`the lake ${lake.id} is no single polygon`);
  const shores = bothShores(shore.coordinates[0] ?? [], lake);
  return told.readings.map((reading) => {
    const beyond = drawnLine(qingFrontier, reading.id);
    const frontier = [...north, ...shores[reading.shore], ...beyond];
    const ring = rounded(wind([...frontier, ...today, ...north.slice(0, 1)], true));
    const geometry = { type: "Polygon" as const, coordinates: [ring] };
    const squareMetres = areasOf(geometry);
    return [
      reading.id,
      {
        geometry,
        accuracyMetres,
        readings: [{ line: presentIn(earlier).id, squareMetres, within: null }],
        band: bandOf(squareMetres.wgs84, [{ line: frontier, accuracyMetres }]),
      },
    ];
  });
}

export function frontierArea(
  reading: FrontierReading,
  told: FrontierFact,
  { geometry, accuracyMetres, readings, band }: Outlined,
): Area {
  return named(reading, geometry, {
    status: "schematic",
    method: told.method,
    accuracyMetres,
    sources: [...new Set([...reading.sources, ...told.sources, ...sourcesOfTurns(told)])],
    note: joined([reading.note, told.note]),
    kind: "extent",
    place: told.place,
    between: null,
    gainedBy: null,
    lostBy: null,
    asOf: told.asOf,
    ...turnsOf(told),
    readings,
    band,
    drawnTo: null,
    published: told.published,
  });
}

/** From a place on the first of today's borders along each of them, the way round that leads on to the next. */
function wayBack(earlier: Product, { from, along }: WayBack): Position[] {
  const [first, ...others] = along.map((step) =>
    "line" in step ? courseOf(earlier, step.line) : borderOf(earlier, step.borderOf),
  ) as [Position[], ...Position[][]];
  const onward = leadingTo(others[0] ?? [], first);
  const way = onward.slice(nearest(onward, from) + 1);
  for (const border of others) way.push(...startingAt(way.at(-1) ?? from, border));
  return simplify(way, TOLERANCE_METRES) as Position[];
}

/** The line the way round that ends nearest to an end of another. */
function leadingTo(next: Position[], line: Position[]): Position[] {
  const gap = (from: Position) =>
    Math.min(...[next[0], next.at(-1)].map((end) => metresBetween(from, end ?? from)));
  const [one, other] = endsOf(line);
  return gap(other) <= gap(one) ? line : line.toReversed();
}

function bothShores(
  ring: Position[],
  ends: { east: Position; west: Position },
): { north: Position[]; south: Position[] } {
  const open = ring.slice(0, -1);
  const from = nearest(open, ends.east);
  const turned = [...open.slice(from), ...open.slice(0, from)];
  const to = nearest(turned, ends.west);
  const one = simplify(turned.slice(0, to + 1), TOLERANCE_METRES) as Position[];
  const other = simplify(
    [...turned.slice(to), turned[0] ?? [0, 0]].toReversed(),
    TOLERANCE_METRES,
  ) as Position[];
  const middle = (line: Position[]) =>
    line.reduce((sum, [, latitude]) => sum + latitude, 0) / line.length;
  return middle(one) > middle(other) ? { north: one, south: other } : { north: other, south: one };
}

function nearest(line: Position[], to: Position): number {
  return nearestPointOnLine(turfLine(line), to).properties.index;
}
