import { nearestPointOnLine, lineString as turfLine } from "@turf/turf";
import { areasOf } from "../../../src/checks/areas.ts";
import { bandOf } from "../../../src/checks/between.ts";
import type { Area, Contents } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import { drawnLine } from "../facts/drawnLines.ts";
import { published } from "../facts/names.ts";
import type { Facts } from "../facts/tables.ts";
import { rounded, simplify } from "../geometry/generalise.ts";
import { wind } from "../geometry/rings.ts";

type Position = [number, number];

/** The shore and the borders need be no finer than a hundredth of the doubt in the frontier. */
const TOLERANCE_METRES = 1000;

/** Between the outer frontier as two readings have it and today's borders of China. */
export function frontierAreas({ files }: Product, facts: Facts): Area[] {
  const { frontier: told, qingFrontier } = facts;
  if (told === null) return [];
  const { accuracyMetres } = told;
  const north = drawnLine(qingFrontier, "north");
  const today = [...returnPath(files, told.uzBel), ...drawnLine(qingFrontier, "return")];
  const balkhash = (files["lakes.geojson"] as Contents<"lakes.geojson">).features.find(
    ({ id }) => id === "balkhash",
  );
  if (balkhash?.geometry.type !== "Polygon") throw new Error("no shore of Balkhash");
  const shores = bothShores(balkhash.geometry.coordinates[0] ?? [], told.balkhash);
  return told.readings.map((reading) => {
    const beyond = drawnLine(qingFrontier, reading.id);
    const frontier = [...north, ...shores[reading.shore], ...beyond];
    const ring = rounded(wind([...frontier, ...today, ...north.slice(0, 1)], true));
    const geometry = { type: "Polygon" as const, coordinates: [ring] };
    const squareMetres = areasOf(geometry);
    return {
      type: "Feature",
      id: reading.id,
      geometry,
      properties: {
        id: reading.id,
        ...published(reading.names),
        status: "schematic",
        method: told.method,
        accuracyMetres,
        sources: [...reading.sources, ...told.sources],
        note: `${reading.note} ${told.note}`,
        kind: "claim",
        place: "qing-frontier",
        between: null,
        gainedBy: null,
        lostBy: null,
        asOf: told.asOf,
        readings: [{ line: "2002", squareMetres, within: null }],
        band: bandOf(squareMetres.turf, [{ line: frontier, accuracyMetres }]),
        drawnTo: null,
        published: told.published,
      },
    };
  });
}

/** Today's borders of China from the Uz-Bel north to the Kuitun. */
function returnPath(files: Product["files"], uzBel: Position): Position[] {
  const lines = files["lines.json"] as Contents<"lines.json">;
  const sections = (files["borders.geojson"] as Contents<"borders.geojson">).features;
  const neighbours = (files["neighbours.geojson"] as Contents<"neighbours.geojson">).features;
  const neighbour = (id: string): Position[] => {
    const geometry = neighbours.find((one) => one.id === id)?.geometry;
    if (geometry?.type !== "LineString") throw new Error(`neighbours.geojson has no line ${id}`);
    return geometry.coordinates;
  };
  const border = (lines.find(({ id }) => id === "2002")?.sections ?? []).flatMap(
    (id) => sections.find((section) => section.id === id)?.geometry.coordinates ?? [],
  );
  const tajik = neighbour("chn-tjk");
  const north = [
    ...tajik.slice(0, nearest(tajik, uzBel) + 1).toReversed(),
    ...neighbour("chn-kgz").toReversed(),
    ...border.toReversed(),
    ...neighbour("chn-rus"),
  ];
  return simplify(north, TOLERANCE_METRES) as Position[];
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
