import { type Printed, squareKilometres } from "./areas-table.ts";
import type { FourNames } from "./sections/entry.ts";

/** Ground on one side of the line of before 1991 and on the other of today's. */
export interface MovedEntry {
  /** The section of the line `before-1991` where it leaves today's. */
  section: string;
  id: string;
  place: string;
  names: FourNames;
  /** The agreement that settled it; where no text tells of it, the first one after both old maps. */
  asOf: string;
  /** Null where no text says who held it before. */
  gainedBy: string | null;
  lostBy: string | null;
  published: Printed[];
  sources: string[];
  note: string;
}

const BOTH_1998 = squareKilometres(
  407,
  "Kazakhstanskaya Pravda",
  "kazpravda-1999",
  "To China in 1998, at the Chogan-Obo and the Sary-Childy together.",
);

/** North to south. */
export const MOVED: MovedEntry[] = [
  {
    section: "before-1991-alkabek",
    id: "moved-alkabek",
    place: "alkabek",
    names: ["Lower Alkabek", "Төменгі Алқабек", "Низовья Алкабека", "阿拉克别克河下游"],
    asOf: "1994-04-26",
    gainedBy: null,
    lostBy: null,
    published: [
      squareKilometres(
        90,
        "aihuau.com",
        "lengths-page",
        "The one disputed sector that China held. That it is this one is inferred.",
      ),
    ],
    sources: ["alkabek-page"],
    note: "Both old maps draw the line 2 to 5 km east of the river that is the border today; the description of 1883 names the river’s mouth. China may have held this ground all along, so it is not said to have passed to anybody.",
  },
  {
    section: "before-1991-chogan-obo",
    id: "moved-chogan-obo",
    place: "chogan-obo",
    names: ["Chogan-Obo", "Чоган-Обо", "Чоган-Обо", "察汗鄂博"],
    asOf: "1998-07-04",
    gainedBy: "CHN",
    lostBy: "KAZ",
    published: [
      squareKilometres(
        187,
        "Central Asia-Caucasus Analyst",
        "cacianalyst-2000",
        "The line is said to have changed by so much. That it is this sector is inferred: 407 for both less 220 for the other leaves the same.",
      ),
      BOTH_1998,
    ],
    sources: ["wikisource-1998"],
    note: "The part of the disputed ground that was recognised as China’s by the agreement of 1998, by two old maps.",
  },
  {
    section: "before-1991-zhalanashkol",
    id: "moved-zhalanashkol",
    place: "zhalanashkol",
    names: [
      "Strip of hills east of Zhalanashkol",
      "Жалаңашкөлдің шығысындағы төбелер",
      "Полоса холмов к востоку от Жаланашколя",
      "扎兰阿什科尔湖以东山地",
    ],
    asOf: "1994-04-26",
    gainedBy: "CHN",
    lostBy: "KAZ",
    published: [],
    sources: ["relations-article", "tielieketi-page"],
    note: "The narrow strip the text tells of. No area in print was found. The printed position of the clash of 1969 lies 0.5 km outside of it by the map of about 1992 and inside by the one of about 1977; both differences are smaller than the maps' own errors.",
  },
  {
    section: "before-1991-sary-childy",
    id: "moved-sary-childy",
    place: "sary-childy",
    names: ["Sary-Childy", "Сарышілді", "Сары-Чильды", "夏尔希里"],
    asOf: "1998-07-04",
    gainedBy: "CHN",
    lostBy: "KAZ",
    published: [
      squareKilometres(
        220,
        "the stone at the reserve",
        "xiaerxili-page",
        "To China in 1998. The reserve itself is larger.",
      ),
      BOTH_1998,
    ],
    sources: ["wikisource-1998"],
    note: "The part of the disputed ground that was recognised as China’s by the agreement of 1998, by two old maps.",
  },
  {
    section: "before-1991-khorgos",
    id: "moved-khorgos-head",
    place: "khorgos-head",
    names: ["Head of the Khorgos", "Қорғас басы", "Верховья Хоргоса", "霍尔果斯河源头"],
    asOf: "1994-04-26",
    gainedBy: null,
    lostBy: null,
    published: [],
    sources: [],
    note: "Two old maps agree here and depart from today's line; no text that tells of it was found, so neither when nor to whom it passed is known, nor whether it did. Shown as what the maps say, no more; it is dated by the agreement of 1994, which has the line of today here.",
  },
];
