import { nearestPointOnLine, lineString as turfLine } from "@turf/turf";
import { areasOf } from "../../src/checks/areas.ts";
import { bandOf } from "../../src/checks/between.ts";
import type { Area, Contents } from "../../src/model/schema.ts";
import { squareKilometres } from "./areas-table.ts";
import { rounded, simplify } from "./generalise.ts";
import type { Product } from "./product.ts";
import { wind } from "./rings.ts";

type Position = [number, number];

/** The shore and the borders need be no finer than a hundredth of the doubt in the frontier. */
const TOLERANCE_METRES = 1000;
/** The vertices from memory are good to 10–40 km; the legs between them to no better. */
const ACCURACY_METRES = 40_000;

/** From Shabin-Dabaga to the eastern end of Lake Balkhash, in both readings. */
const NORTH: Position[] = [
  [89.7, 51.9],
  [87.3, 51.8],
  [85.02, 52.43],
  [83.5, 51.3],
  [82.60586, 49.97143],
  [80.43437, 47.96447],
];
const EAST_END: Position = [79.26, 46.8];
const WEST_END: Position = [73.42, 44.96];
const UZ_BEL: Position = [73.8, 38.65];

const READINGS = [
  {
    id: "qing-frontier-north-shore",
    shore: "north",
    beyond: [
      [72.9, 44.2],
      [70.7, 43.05],
      [72.24, 42.52],
      [73.5, 41],
      [73.3, 39.3],
      [73.6, 38.7],
    ] as Position[],
    names: [
      "Outer frontier of the Qing, north shore of Balkhash",
      "Цин империясының сыртқы шегі, Балқаштың солтүстік жағасы",
      "Внешний рубеж Цин, по северному берегу Балхаша",
      "清朝西北边界(巴尔喀什湖北岸说)",
    ],
    source: "frontier-fan",
    note: "The wider of two readings, with the Talas.",
  },
  {
    id: "qing-frontier-south-shore",
    shore: "south",
    beyond: [
      [75, 43.2],
      [75.3, 42.84],
      [76, 42.4],
      [75, 41.9],
      [73.5, 41],
      [73.3, 39.3],
      [73.6, 38.7],
    ] as Position[],
    names: [
      "Outer frontier of the Qing, south shore of Balkhash",
      "Цин империясының сыртқы шегі, Балқаштың оңтүстік жағасы",
      "Внешний рубеж Цин, по южному берегу Балхаша",
      "清朝西北边界(巴尔喀什湖南岸说)",
    ],
    source: "frontier-1911",
    note: "The narrower of two readings, as a survey of about 1911 has it, without the Talas.",
  },
] as const;

/** Between the outer frontier as two readings have it and today's borders of China. */
export function frontierAreas({ files }: Product): Area[] {
  const today = returnPath(files);
  const balkhash = (files["lakes.geojson"] as Contents<"lakes.geojson">).features.find(
    ({ id }) => id === "balkhash",
  );
  if (balkhash?.geometry.type !== "Polygon") throw new Error("no shore of Balkhash");
  const shores = bothShores(balkhash.geometry.coordinates[0] ?? []);
  return READINGS.map((reading) => {
    const frontier = [...NORTH, ...shores[reading.shore], ...reading.beyond];
    const ring = rounded(wind([...frontier, ...today, NORTH[0] ?? [0, 0]], true));
    const geometry = { type: "Polygon" as const, coordinates: [ring] };
    const squareMetres = areasOf(geometry);
    const [name_en, name_kk, name_ru, name_zh] = reading.names;
    return {
      type: "Feature",
      id: reading.id,
      geometry,
      properties: {
        id: reading.id,
        name_en,
        name_kk,
        name_ru,
        name_zh,
        status: "schematic",
        method:
          "Straight legs through a dozen points, half of them from general knowledge, and the shore of the lake; closed along today's borders of China.",
        accuracyMetres: ACCURACY_METRES,
        sources: [reading.source, "pickets-page"],
        note: `${reading.note} One view of how far the Qing empire reached before 1864, held by the sources named; no state claims this today. How far Qing rule reached beyond its pickets is judged differently; the treaty of 1864 calls the line before it not fixed. Includes what changed hands in 1881–84.`,
        kind: "claim",
        place: "qing-frontier",
        between: null,
        gainedBy: null,
        lostBy: null,
        asOf: "1864",
        readings: [{ line: "2002", squareMetres, within: null }],
        band: bandOf(squareMetres.turf, [{ line: frontier, accuracyMetres: ACCURACY_METRES }]),
        drawnTo: null,
        published: PUBLISHED,
      },
    };
  });
}

const PUBLISHED = [
  squareKilometres(
    440_000,
    "aihuau.com",
    "lengths-page",
    "“About”, the usual figure in China for what was given up in 1864.",
  ),
  squareKilometres(
    540_000,
    "aihuau.com",
    "lengths-page",
    "With more than 70,000 of 1881–84 and 28,500 in the Pamir.",
  ),
  squareKilometres(
    580_000,
    "the text; Bo Yang",
    "relations-article",
    "The text dates it 1862; the popular history it goes back to means the treaty of 1864.",
  ),
  squareKilometres(630_000, "Bo Yang", "cession-bo-yang", "In the title of the chapter."),
];

/** Today's borders of China from the Uz-Bel north to the Kuitun, and on to Shabin-Dabaga. */
function returnPath(files: Product["files"]): Position[] {
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
  const uzBel = nearest(tajik, UZ_BEL);
  const north = [
    ...tajik.slice(0, uzBel + 1).toReversed(),
    ...neighbour("chn-kgz").toReversed(),
    ...border.toReversed(),
    ...neighbour("chn-rus"),
  ];
  return [...(simplify(north, TOLERANCE_METRES) as Position[]), [89.7, 49.8], [89.2, 50]];
}

function bothShores(ring: Position[]): { north: Position[]; south: Position[] } {
  const open = ring.slice(0, -1);
  const from = nearest(open, EAST_END);
  const turned = [...open.slice(from), ...open.slice(0, from)];
  const to = nearest(turned, WEST_END);
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
