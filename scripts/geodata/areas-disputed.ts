import { percent, type SpotEntry, type SymbolEntry, squareKilometres } from "./areas-table.ts";

const KAZPRAVDA = "Kazakhstanskaya Pravda";
const CACI = "Central Asia-Caucasus Analyst";

/** What the two sectors of 1998 made together, and how they were divided. */
const OF_1998 = [
  squareKilometres(944, KAZPRAVDA, "kazpravda-1999", "Both sectors of 1998 together."),
  squareKilometres(537, KAZPRAVDA, "kazpravda-1999", "Of the 944, to Kazakhstan."),
  squareKilometres(407, KAZPRAVDA, "kazpravda-1999", "Of the 944, to China."),
  percent(56.9, CACI, "cacianalyst-2000", "Of the 944, to Kazakhstan."),
  percent(43, CACI, "cacianalyst-2000", "Of the 944, to China."),
];

const RECALLED_PART =
  "General knowledge; no document was found for the part, only for the sum of the two, 944 km².";

/** Sectors in dispute when Kazakhstan became independent, of which a size is told. */
export const DISPUTED_SYMBOLS: SymbolEntry[] = [
  {
    id: "disputed-chogan-obo",
    kind: "disputed",
    place: "chogan-obo",
    names: [
      "Chogan-Obo and Baimurza, in dispute",
      "Чоган-Обо мен Баймырза, даулы жер",
      "Чоган-Обо и Баймурза, спорный участок",
      "察汗鄂博与巴依木扎争议区",
    ],
    at: [84.82, 46.92],
    accuracyMetres: 10_000,
    asOf: "1991",
    drawnTo: squareKilometres(629, "general knowledge", "kazpravda-1999", RECALLED_PART),
    published: OF_1998,
    sources: ["wikisource-1998"],
    note: "Claimed by both sides, divided in 1998 between points 15 and 16. The outline of what was in dispute was not found; what the line of 1998 moved is drawn apart from this, and the symbol stands on its middle.",
  },
  {
    id: "disputed-sary-childy",
    kind: "disputed",
    place: "sary-childy",
    names: [
      "Sary-Childy, in dispute",
      "Сарышілді, даулы жер",
      "Сары-Чильды, спорный участок",
      "夏尔希里争议区",
    ],
    at: [81.9, 45.27],
    accuracyMetres: 15_000,
    asOf: "1991",
    drawnTo: squareKilometres(315, "general knowledge", "kazpravda-1999", RECALLED_PART),
    published: OF_1998,
    sources: ["wikisource-1998"],
    note: "Claimed by both sides, divided in 1998 between points 48 and 49. The outline of what was in dispute was not found; what the line of 1998 moved is drawn apart from this, and the symbol stands on its middle.",
  },
  {
    id: "disputed-khan-tengri",
    kind: "disputed",
    place: "khan-tengri",
    names: [
      "Khan Tengri, in dispute",
      "Хан Тәңірі, даулы жер",
      "Хан-Тенгри, спорный участок",
      "汗腾格里峰争议区",
    ],
    at: [80.2, 42.21],
    accuracyMetres: 10_000,
    asOf: "1991",
    drawnTo: squareKilometres(
      38,
      "aihuau.com",
      "lengths-page",
      "High mountains that neither side held. That these are the ones at Khan Tengri is inferred.",
    ),
    sources: ["wikisource-1997", "karty-claims"],
    note: "The supplementary agreement of 1997 led the line from point 69 to the summit.",
  },
];

/** Sectors of which no size was found. */
export const DISPUTED_SPOTS: SpotEntry[] = [
  {
    id: "disputed-alkabek",
    kind: "disputed",
    place: "alkabek",
    names: [
      "Lower Alkabek, in dispute",
      "Төменгі Алқабек, даулы жер",
      "Низовья Алкабека, спорный участок",
      "阿拉克别克河下游争议区",
    ],
    at: [85.6, 48.1],
    accuracyMetres: 15_000,
    asOf: "1991",
    published: [
      squareKilometres(
        90,
        "aihuau.com",
        "lengths-page",
        "The one sector China held. That it is this one is inferred.",
      ),
    ],
    sources: ["alkabek-page"],
    note: "The line of 1883 against the bed of the river; held by China. That it was in dispute is general knowledge.",
  },
  {
    id: "disputed-barlyk",
    kind: "disputed",
    place: "barlyk",
    names: [
      "Chagan-Togoi and Barlyk, in dispute",
      "Шаған-Тоғай мен Барлық, даулы жер",
      "Чаган-Тогой и Барлык, спорный участок",
      "察汗托海与巴尔鲁克争议区",
    ],
    at: [82.45, 46],
    accuracyMetres: 20_000,
    asOf: "1991",
    sources: ["karty-claims"],
    note: "At the western foot of the Barlyk. That it was in dispute here and was divided in 1994 is general knowledge; the source has no more than eleven sectors in dispute, nine of them agreed by 1993.",
  },
  {
    id: "disputed-zhalanashkol",
    kind: "disputed",
    place: "zhalanashkol",
    names: [
      "Hills east of Zhalanashkol, in dispute",
      "Жалаңашкөлдің шығысындағы төбелер, даулы жер",
      "Холмы к востоку от Жаланашколя, спорный участок",
      "扎兰阿什科尔湖以东争议区",
    ],
    at: [82.283333, 45.583333],
    accuracyMetres: 5000,
    asOf: "1969-08-13",
    gainedBy: "CHN",
    sources: ["tielieketi-page", "relations-article"],
    note: "Where troops clashed on 13 August 1969; claimed by both sides, and recognised as China's by the agreement of 1994. No size was found.",
  },
  {
    id: "disputed-khorgos",
    kind: "disputed",
    place: "khorgos",
    names: [
      "Islands of the Khorgos, in dispute",
      "Қорғас аралдары, даулы жер",
      "Острова Хоргоса, спорный участок",
      "霍尔果斯河岛屿争议区",
    ],
    at: [80.48, 43.9],
    accuracyMetres: 20_000,
    asOf: "1915-06-12",
    sources: ["vostlit-136", "karty-claims"],
    note: "Channels and islands of the lower river, one of them called disputed by the protocol of 1915. That they were still so in 1991 is general knowledge.",
  },
  {
    id: "disputed-sumbe",
    kind: "disputed",
    place: "sumbe",
    names: [
      "Corner of the Sumbe and the Tekes, in dispute",
      "Сүмбе мен Текес бұрышы, даулы жер",
      "Угол Сумбе и Текеса, спорный участок",
      "苏木拜河与特克斯河争议区",
    ],
    at: [80.58, 42.9],
    accuracyMetres: 15_000,
    asOf: "1991",
    sources: ["karty-claims"],
    note: "Place, dispute and its division in 1994 are general knowledge.",
  },
];
