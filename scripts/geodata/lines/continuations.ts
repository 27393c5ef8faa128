import type { Neighbour } from "../../../src/model/schema.ts";
import { metresBetween, simplify } from "../generalise.ts";
import { goesBackTo } from "../sections/basis.ts";
import { GEO_TZ, TOPOGRAPHY, WDB2 } from "../sourceIds.ts";
import type { Position } from "../zones.ts";
import { crestBetween, type Terrain } from "./crest.ts";
import { roundedInside } from "./ends.ts";
import type { Drawn } from "./entry.ts";
import { between } from "./oldMaps.ts";
import { BOGOSUK, KUITUN, SHABIN_DABAGA, SHAPSHAL, saysOf } from "./points1864.ts";

const NORTH_METRES = 30_000;
const SOUTH_METRES = 20_000;
/** They are drawn lightly, for orientation. */
const TOLERANCE_METRES = 1000;

/** The line of 1864 beyond both ends of today's border, where it parts other states or none. */
export function continuations1864(
  [north, south]: readonly [Position, Position],
  neighbours: readonly Neighbour[],
  terrain: Terrain,
): Drawn[] {
  const border = (id: string) => {
    const found = neighbours.find((neighbour) => neighbour.id === id)?.geometry;
    if (found === undefined) throw new Error(`there is no border ${id}`);
    const parts = found.type === "LineString" ? [found.coordinates] : found.coordinates;
    return parts.reduce((a, b) => (a.length >= b.length ? a : b));
  };
  const altai = from(north, border("chn-rus"));
  const kuitun = altai.at(-1) ?? KUITUN.position;
  const sailugem = from(kuitun, border("mng-rus"));
  const toBogosuk = between(sailugem, kuitun, BOGOSUK.position);
  const bogosuk = toBogosuk.at(-1) ?? BOGOSUK.position;
  const sayan = [
    ...crestBetween(terrain, bogosuk, SHAPSHAL.position).slice(1),
    ...crestBetween(terrain, SHAPSHAL.position, SHABIN_DABAGA.position).slice(1),
  ];
  return [
    {
      ...shared(
        "Along the Altai and the Sailugem to the Sayan; the order of the points is recalled.",
      ),
      id: "1864-north",
      names: [
        "Line of 1864, from Shabin-Dabaga to the tri-point",
        "1864 жылғы сызық, Шабин-Дабағадан түйісу нүктесіне дейін",
        "Линия 1864 года, от Шабин-Дабага до точки стыка",
        "1864年界线(沙宾达巴哈至三国交界点)",
      ],
      method:
        "Reconstructed: the borders of Russia with China and Mongolia of today to near the Bogosuk pass, simplified to 1 km, then along the highest ground of the relief, crossing no river that has a name here, to the beacon.",
      accuracyMetres: NORTH_METRES,
      startAccuracyMetres: SHABIN_DABAGA.accuracyMetres,
      endAccuracyMetres: 0,
      sources: [GEO_TZ, TOPOGRAPHY, WDB2],
      note: saysOf([SHABIN_DABAGA, SHAPSHAL, BOGOSUK, KUITUN]),
      coordinates: joined([north, ...altai, ...toBogosuk, ...sayan]).toReversed(),
    },
    {
      ...shared(
        "Article III: from Khan-Tengeri over Savabtsi, Kukurtlyuk and Kakshal to the Tsung-ling.",
      ),
      id: "1864-south",
      names: [
        "Line of 1864, from Khan Tengri to the Pamir",
        "1864 жылғы сызық, Хан Тәңіріден Памирге дейін",
        "Линия 1864 года, от Хан-Тенгри до Памира",
        "1864年界线(汗腾格里峰至葱岭)",
      ],
      method:
        "Reconstructed: the crest of the Kakshaal as the border of China and Kyrgyzstan has it today, simplified to 1 km.",
      accuracyMetres: SOUTH_METRES,
      startAccuracyMetres: 0,
      endAccuracyMetres: 50_000,
      sources: [GEO_TZ],
      note: "Where in the Pamir it ended, at the limits of Kokand, is not known; the end drawn is that of Kyrgyzstan's border with China today. The acts of 1882 and 1884 described the line here anew.",
      coordinates: joined([south, ...from(south, border("chn-kgz"))]),
    },
  ];
}

function shared(note: string) {
  return {
    kind: "land",
    status: "reconstructed",
    basis: [goesBackTo("chuguchak-1864", "inferred", note)],
  } as const satisfies Partial<Drawn>;
}

/** The line the way round that begins nearest to a position. */
function from(start: Position, line: Position[]): Position[] {
  const [one, other] = [line[0] ?? start, line.at(-1) ?? start];
  return metresBetween(start, one) <= metresBetween(start, other) ? line : line.toReversed();
}

/** Simplified; vertices that stand twice where parts meet, once. */
function joined(line: Position[]): Position[] {
  const once = line.filter((at, index) => String(at) !== String(line[index - 1]));
  return roundedInside(simplify(once, TOLERANCE_METRES));
}
