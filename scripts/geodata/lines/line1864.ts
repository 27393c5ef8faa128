import { buffer, polygon } from "@turf/turf";
import type { Lake } from "../../../src/model/schema.ts";
import { rounded, simplify } from "../generalise.ts";
import { inside } from "../rings.ts";
import { goesBackTo } from "../sections/basis.ts";
import { GSHHG, TOPOGRAPHY, WDB2 } from "../sourceIds.ts";
import type { Position } from "../zones.ts";
import { crestBetween, type Terrain } from "./crest.ts";
import { endsOf } from "./ends.ts";
import type { Drawn } from "./entry.ts";
import { nearestIndex } from "./oldMaps.ts";
import {
  BOROKHUDZIR,
  CHAKILMES,
  CHITSIN,
  CHUNDZHA,
  GREAT_ALTAI,
  KHAILIUT,
  KONGOR_OBO,
  KURCHUM,
  MANITU,
  type NamedPoint,
  saysOf,
  TEMIRLIK,
} from "./points1864.ts";

/** Where the line of 1864 leaves today's line and comes back to it; vertices of the latter. */
const LEAVES_ALTAI: Position = [86.970008, 49.134032];
const MEETS_SAUR: Position = [85.574339, 47.12583];
const LEAVES_ALATAU: Position = [79.881985, 44.910678];
const MEETS_KETMEN: Position = [80.68201, 43.328156];

/** As far as the recalled points may be off; the relief, 13 × 19 km to the cell, adds its own. */
const ACCURACY_METRES = 25_000;
/** The lake is to lie wholly on the Russian side, whatever the shore's own error of up to 2 km. */
const OFF_SHORE_KM = 2;
const SHORE_TOLERANCE_METRES = 300;

/** What the stretches are drawn from. */
export interface Ground {
  terrain: Terrain;
  zaysan: Lake;
  /** The Irtysh upstream of Lake Zaysan, flowing down. */
  irtysh: Position[];
}

/** The stretches of the line of 1864 that no later line shares, north to south. */
export function sections1864(ground: Ground): Drawn[] {
  const { terrain } = ground;
  const shore = alongZaysan(ground);
  const [lakeside, picket] = endsOf(shore);
  const crest = (...through: Position[]) =>
    through
      .slice(1)
      .flatMap((to, index) => crestBetween(terrain, through[index] ?? to, to).slice(index && 1));
  return [
    drawn({
      id: "1864-altai",
      names: [
        "Great Altai to Lake Zaysan, 1864",
        "Үлкен Алтайдан Зайсан көліне дейін, 1864",
        "От Большого Алтая до Зайсана, 1864",
        "大阿尔泰山至斋桑泊(1864年)",
      ],
      kind: "land",
      method:
        "Reconstructed: along the highest ground of the relief, crossing no river that has a name here, from today's line through the named points, then down to the lake.",
      points: [GREAT_ALTAI, KURCHUM, KHAILIUT, CHAKILMES],
      sources: [TOPOGRAPHY, WDB2],
      coordinates: [
        ...crest(LEAVES_ALTAI, ...[GREAT_ALTAI, KURCHUM, KHAILIUT, CHAKILMES].map(placeOf)),
        lakeside,
      ],
    }),
    drawn({
      id: "1864-zaysan",
      names: [
        "Lake Zaysan and the Black Irtysh, 1864",
        "Зайсан көлі мен Қара Ертіс, 1864",
        "Зайсан и Чёрный Иртыш, 1864",
        "斋桑泊与额尔齐斯河(1864年)",
      ],
      kind: "undivided",
      method: `Reconstructed: ${OFF_SHORE_KM} km outside the lake's north-eastern shore of today, then up the Black Irtysh to the river's nearest approach to the named point.`,
      points: [CHAKILMES, MANITU],
      sources: [GSHHG, WDB2, "vostlit-24"],
      note: "The text goes along the lake and leaves it to Russia. The lake was lower and smaller before the Bukhtarma dam of 1960.",
      coordinates: shore,
    }),
    drawn({
      id: "1864-saur",
      names: [
        "From the Black Irtysh to the Saur, 1864",
        "Қара Ертістен Сауырға дейін, 1864",
        "От Чёрного Иртыша до Саура, 1864",
        "额尔齐斯河至萨吾尔山(1864年)",
      ],
      kind: "land",
      method:
        "Reconstructed: a straight leg from the Black Irtysh to the point at which today's line reaches the Saur.",
      points: [MANITU],
      sources: [],
      protocol1870: true,
      coordinates: [picket, MEETS_SAUR],
    }),
    drawn({
      id: "1864-ili",
      names: [
        "From the Dzungarian Alatau across the Ili, 1864",
        "Жетісу Алатауынан Іле арқылы, 1864",
        "От Джунгарского Алатау через Или, 1864",
        "阿拉套山过伊犁河(1864年)",
      ],
      kind: "land",
      method: "Reconstructed: straight legs through the named points.",
      points: [KONGOR_OBO, BOROKHUDZIR, CHITSIN, CHUNDZHA, TEMIRLIK],
      sources: ["geonames-cities-json"],
      note: "Crosses the Ili; a crossing, so land.",
      coordinates: [
        LEAVES_ALATAU,
        ...[KONGOR_OBO, BOROKHUDZIR, CHITSIN, CHUNDZHA, TEMIRLIK].map(placeOf),
      ],
    }),
    drawn({
      id: "1864-ketmen",
      names: [
        "Temirlik and Ketmen crest, 1864",
        "Темірлік пен Кетпен жотасы, 1864",
        "Хребты Темирлик и Кетмень, 1864",
        "特穆尔里克山与乌宗岛山(1864年)",
      ],
      kind: "land",
      method:
        "Reconstructed: along the highest ground of the relief, crossing no river that has a name here, from the named point to where today's line reaches the crest.",
      points: [TEMIRLIK],
      sources: [TOPOGRAPHY, WDB2],
      coordinates: crest(placeOf(TEMIRLIK), MEETS_KETMEN),
    }),
  ];
}

interface Sketch
  extends Pick<Drawn, "id" | "names" | "kind" | "method" | "sources" | "note" | "coordinates"> {
  points: readonly NamedPoint[];
  protocol1870?: boolean;
}

function drawn({ points, note, protocol1870, ...sketch }: Sketch): Drawn {
  return {
    ...sketch,
    status: "reconstructed",
    accuracyMetres: ACCURACY_METRES,
    startAccuracyMetres: ACCURACY_METRES,
    endAccuracyMetres: ACCURACY_METRES,
    basis: [
      goesBackTo(
        "chuguchak-1864",
        "inferred",
        "The order of the points is recalled; only the preamble and the end of article III were read.",
      ),
      ...(protocol1870
        ? [
            goesBackTo(
              "tarbagatai-1870",
              "stated",
              "From Manitu-gatul-khan south-east to the Saur.",
            ),
          ]
        : []),
    ],
    note: note === undefined ? saysOf(points) : `${note} ${saysOf(points)}`,
  };
}

/** From the lake's shore nearest to Chakilmes to Manitu-gatul-khan: outside the lake, up the river. */
function alongZaysan({ zaysan, irtysh }: Ground): Position[] {
  if (zaysan.geometry.type !== "Polygon") throw new Error("Lake Zaysan is no single polygon");
  const shore = zaysan.geometry.coordinates[0] ?? [];
  const around = buffer(polygon([shore]), OFF_SHORE_KM);
  if (around?.geometry.type !== "Polygon") throw new Error("no one ring lies around the lake");
  const closed = around.geometry.coordinates[0] as Position[];
  const ring = closed.slice(0, -1);
  const up = irtysh.toReversed() as Position[];
  const picket = nearestIndex(up, placeOf(MANITU));
  const mouth = up.findLastIndex((at, index) => index < picket && inside(at, closed)) + 1;
  const river = up.slice(mouth, picket + 1);
  const [start, end] = [
    nearestIndex(ring, placeOf(CHAKILMES)),
    nearestIndex(ring, endsOf(river)[0]),
  ];
  const onward = walk(ring, start, end);
  const back = walk(ring.toReversed(), ring.length - 1 - start, ring.length - 1 - end);
  const shorter = onward.length < back.length ? onward : back;
  return rounded(simplify([...shorter, ...river], SHORE_TOLERANCE_METRES)) as Position[];
}

function walk(ring: Position[], from: number, to: number): Position[] {
  return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
}

function placeOf({ position }: NamedPoint): Position {
  return position;
}
