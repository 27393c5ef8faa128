import { DCW_1992, WDB2_1977 } from "../sourceIds.ts";
import type { Position } from "../zones.ts";
import type { Drawn } from "./entry.ts";

/**
 * Where the border did not move, 90 % of each old line runs within this of today's (1.28 and 3.50 km,
 * measured every 300 m outside the five stretches of moved.ts). Nine times in ten is how map accuracy
 * is commonly stated; the rest is mostly the Dzungarian Gate and the head of the Ak-Kaba.
 */
export const DCW_METRES = 1300;
const WDB2_METRES = 3500;

/** The border as two old small-scale maps have it, whole and untouched. */
export function evidence(dcw: Position[], wdb: Position[]): Drawn[] {
  return [
    {
      ...shared,
      id: "dcw-1992",
      names: [
        "Border on the Digital Chart of the World, about 1992",
        "Шекара Digital Chart of the World картасында, шамамен 1992 жыл",
        "Граница на карте Digital Chart of the World, около 1992 года",
        "世界数字地图所绘边界(约1992年)",
      ],
      method:
        "Kazakhstan's outline in the Digital Chart of the World between its vertices nearest to the tri-points, every vertex kept.",
      accuracyMetres: DCW_METRES,
      sources: [DCW_1992],
      note: "Its ends lie 1.3 and 0.6 km from the tri-points of 1999. Where the border did not move, half of it runs within 0.34 km of today's line, three quarters within 0.66 km, nine tenths within 1.3 km.",
      coordinates: dcw,
    },
    {
      ...shared,
      id: "wdb2-1977",
      names: [
        "Border in World Data Bank II, about 1977",
        "Шекара World Data Bank II деректерінде, шамамен 1977 жыл",
        "Граница в World Data Bank II, около 1977 года",
        "世界数据库II所绘边界(约1977年)",
      ],
      method:
        "International boundary of World Data Bank II between the bank's own tri-points, pieces joined, every vertex kept.",
      accuracyMetres: WDB2_METRES,
      sources: [WDB2_1977],
      note: "Its ends lie 5 km from the tri-points of 1999, at the bank's own. Where the border did not move, half of it runs within 0.71 km of today's line, three quarters within 1.4 km, nine tenths within 3.5 km; between the Emil and the Dzungarian Gate it runs 3 to 5 km east of the other map.",
      coordinates: wdb,
    },
  ];
}

const shared = {
  kind: "undivided",
  status: "as mapped",
  startAccuracyMetres: 0,
  endAccuracyMetres: 0,
  basis: [],
} as const satisfies Partial<Drawn> & { basis: never[] };
