import { metresBetween, vertex } from "../generalise.ts";
import { goesBackTo } from "../sections/basis.ts";
import type { Basis, FourNames } from "../sections/entry.ts";
import { DCW_1992, WDB2_1977 } from "../sourceIds.ts";
import type { Position } from "../zones.ts";
import type { Drawn } from "./entry.ts";
import { DCW_METRES } from "./evidence.ts";
import { between } from "./oldMaps.ts";

interface Moved {
  id: string;
  names: FourNames;
  /** The vertices of today's line at which the old one leaves it and comes back. */
  leaves: Position;
  returns: Position;
  basis: Basis[];
  note: string;
}

/**
 * Where both old maps leave today's line by kilometres over tens of kilometres, on the same side and
 * by as much. Smaller departures, and the Dzungarian Gate, where the two maps disagree with each other
 * by as much as with today's line, are left to the noise of the maps.
 */
const MOVED: Moved[] = [
  {
    id: "before-1991-alkabek",
    names: [
      "Lower Alkabek, as mapped before 1991",
      "Алқабектің төменгі ағысы, 1991 жылға дейінгі картада",
      "Нижний Алкабек, на картах до 1991 года",
      "阿拉克别克河下游(1991年前地图)",
    ],
    leaves: [85.67555, 48.264113],
    returns: [85.547404, 47.982224],
    basis: [],
    note: "Both maps run 2 to 5 km east of the river that is the border today, and cross the Irtysh east of its mouth. The description of 1883 names the mouth of the Alkabek. Who held the ground between was not found; it may have been China's all along.",
  },
  {
    id: "before-1991-chogan-obo",
    names: [
      "Chogan-Obo, as mapped before 1991",
      "Чоган-Обо, 1991 жылға дейінгі картада",
      "Чоган-Обо, на картах до 1991 года",
      "察汗鄂博(1991年前地图)",
    ],
    leaves: [84.940859, 46.86452],
    returns: [84.691544, 47.00427],
    basis: [
      goesBackTo(
        "tarbagatai-1870",
        "inferred",
        "The protocol goes by the Saur and along the Tarbagatai; its wording here was not read.",
      ),
    ],
    note: "Both maps run up to 6.5 km south of today's line.",
  },
  {
    id: "before-1991-zhalanashkol",
    names: [
      "Hills east of Zhalanashkol, as mapped before 1991",
      "Жалаңашкөлдің шығысындағы төбелер, 1991 жылға дейінгі картада",
      "Холмы к востоку от Жаланашколя, на картах до 1991 года",
      "扎兰阿什科尔湖以东丘陵(1991年前地图)",
    ],
    leaves: [82.511896, 46.154629],
    returns: [82.279959, 45.535138],
    basis: [
      goesBackTo(
        "chuguchak-1883",
        "inferred",
        "Its title spans the line from the Kara-daban to the Khabar-asu pass; its wording was not read.",
      ),
    ],
    note: "The Digital Chart runs up to 9.5 km east of today's line at 45.94° N, 3 km at 45.75° N and less than 1.5 km, within its own error, south of 45.65° N. World Data Bank II runs a further 3 to 5 km east all along, as it does on this stretch generally.",
  },
  {
    id: "before-1991-sary-childy",
    names: [
      "Sary-Childy, as mapped before 1991",
      "Сарышілді, 1991 жылға дейінгі картада",
      "Сары-Чильды, на картах до 1991 года",
      "夏尔希里(1991年前地图)",
    ],
    // A vertex further on, and the straight leg from it would cross today's line.
    leaves: [82.100131, 45.202302],
    returns: [81.711489, 45.358669],
    basis: [
      goesBackTo(
        "baratala-1882",
        "inferred",
        "Its title spans the line from the Narynkol gorge to the Kara-daban pass; its wording was not read.",
      ),
    ],
    note: "Both maps run up to 7 km south of today's line.",
  },
  {
    id: "before-1991-khorgos",
    names: [
      "Head of the Khorgos, as mapped before 1991",
      "Қорғас бастауы, 1991 жылға дейінгі картада",
      "Верховье Хоргоса, на картах до 1991 года",
      "霍尔果斯河源头段(1991年前地图)",
    ],
    leaves: [80.183222, 44.823546],
    returns: [80.362162, 44.65706],
    basis: [],
    note: "Both maps run up to 10 km east of Lake Kazankol and of the stream above it, and meet the Khorgos 7 km below the lake. No text on this stretch was found; the protocol of 1915 is of the river below, where it has left the mountains.",
  },
];

/** The stretches of the Digital Chart where the border moved, joined to today's line. */
export function movedSections(dcw: Position[]): Drawn[] {
  return MOVED.map(({ leaves, returns, note, ...moved }) => {
    const old = between(dcw, leaves, returns);
    const joins = [
      metresBetween(leaves, vertex(old, 0)),
      metresBetween(vertex(old, old.length - 1), returns),
    ].map((metres) => (metres / 1000).toFixed(1));
    return {
      ...moved,
      kind: "undivided",
      status: "as mapped",
      method: `The Digital Chart of the World of about 1992, every vertex kept between the places where it comes nearest to the ends, and joined there to vertices of today's line by straight legs of ${joins.join(" and ")} km.`,
      accuracyMetres: DCW_METRES,
      startAccuracyMetres: DCW_METRES,
      endAccuracyMetres: DCW_METRES,
      sources: [DCW_1992, WDB2_1977],
      note: `${note} That the border ran here is read from the two maps alone.`,
      coordinates: [leaves, ...old, returns],
    };
  });
}
