import { lineSlice, lineString } from "@turf/turf";
import { areasOf } from "../../src/checks/areas.ts";
import { bandOf, between, type Parting, type Stretch } from "../../src/checks/between.ts";
import type { Area, Contents, Section } from "../../src/model/schema.ts";
import { MOVED, type MovedEntry } from "./areas-moved-table.ts";
import type { Product } from "./product.ts";
import { sixDecimals } from "./rings.ts";
import { DCW_1992, GEO_TZ, WDB2_1977 } from "./sources.ts";

type Position = [number, number];

const OLD = "before-1991";
const NEW = "2002";
/** Two maps of the old line, drawn apart from one another. */
const MAPS = [DCW_1992.id, WDB2_1977.id];

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
export function movedAreas(earlier: Product): Area[] {
  const partings = between(stretchesOf(earlier, OLD), stretchesOf(earlier, NEW));
  const described = partings.map((parting) => {
    const entry = MOVED.find(({ section }) => section === parting.older[0]?.id);
    if (entry === undefined) throw new Error(`nothing is told of ${parting.older[0]?.id}`);
    return moved(entry, parting, earlier);
  });
  if (described.length !== MOVED.length) throw new Error("some ground that moved is not there");
  return described;
}

function moved(entry: MovedEntry, parting: Parting, earlier: Product): Area {
  const [piece, ...others] = parting.pieces;
  if (piece === undefined || others.length > 0 || piece.gainedBy !== "east") {
    throw new Error(`${entry.id} is not one piece west of the old line`);
  }
  const geometry = { type: "Polygon" as const, coordinates: piece.rings.map(sixDecimals) };
  const squareMetres = areasOf(geometry);
  const today = parting.newer.flatMap(({ coordinates }) => coordinates);
  const [name_en, name_kk, name_ru, name_zh] = entry.names;
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
      name_en,
      name_kk,
      name_ru,
      name_zh,
      status: "as mapped",
      method:
        "Between the line of before 1991, as a small-scale map of about 1992 has it, and today's; every edge is good to several hundred metres at best.",
      accuracyMetres: Math.max(...edges.map(({ accuracyMetres }) => accuracyMetres)),
      sources: [
        ...new Set([
          GEO_TZ.id,
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
      readings: MAPS.map((line) => ({
        line,
        squareMetres: reading(stretchesOf(earlier, line), today),
      })),
      band: bandOf(squareMetres.turf, edges),
      drawnTo: null,
      published: entry.published,
    },
  };
}

/**
 * What one old map alone gives: the ground west of it and east of today's line, between the places of
 * that map nearest to where the two lines part and meet.
 */
function reading(map: readonly Stretch[], today: readonly (readonly [number, number])[]) {
  const line = lineString(map.flatMap(({ coordinates }) => coordinates.map(([x, y]) => [x, y])));
  const [first, last] = [today[0], today.at(-1)];
  if (first === undefined || last === undefined) throw new Error("today's line is empty");
  const cut = lineSlice([...first], [...last], line).geometry.coordinates as Position[];
  const older = { id: "map", coordinates: cut, accuracyMetres: 0 };
  const newer = { id: "today", coordinates: today, accuracyMetres: 0 };
  const east = (between([older], [newer])[0]?.pieces ?? []).filter(
    ({ gainedBy }) => gainedBy === "east",
  );
  return east.reduce(
    (sum, { squareMetres }) => ({
      turf: sum.turf + squareMetres.turf,
      wgs84: sum.wgs84 + squareMetres.wgs84,
    }),
    { turf: 0, wgs84: 0 },
  );
}
