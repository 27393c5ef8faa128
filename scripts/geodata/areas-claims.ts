import { percent, type SymbolEntry, squareKilometres } from "./areas-table.ts";

const TEXT = "the text";
const FRAVEL = "M. T. Fravel, as the text quotes him";
const WHOLE = squareKilometres(
  34_000,
  FRAVEL,
  "relations-article",
  "“More than”: in all Central Asia, of which this is a part.",
);
const PARTS =
  "The three parts, of which the Kyrgyz one is put at 3,656 km² from general knowledge, add up to 34,506 km².";

/** What China claimed in Central Asia when the Soviet Union ended, by neighbour. */
export const CLAIMS: SymbolEntry[] = [
  {
    id: "claim-kazakhstan",
    kind: "claim",
    place: "kazakhstan",
    names: [
      "In dispute with Kazakhstan in all",
      "Қазақстанмен даулы жер, барлығы",
      "Спорное с Казахстаном, всего",
      "中哈争议区总计",
    ],
    at: [82.6, 46.3],
    accuracyMetres: 500_000,
    asOf: "1991",
    gainedBy: "CHN",
    drawnTo: squareKilometres(2420, TEXT, "relations-article", "“Around”."),
    published: [
      percent(22, TEXT, "relations-article", "“Around”, to China: 532 km²."),
      percent(78, TEXT, "relations-article", "To Kazakhstan: 1,888 km²."),
      squareKilometres(
        1969,
        "aihuau.com",
        "lengths-page",
        "In twelve areas: ten held by the Soviet Union, 1,841; one held by China, 90; one by neither, 38.",
      ),
      squareKilometres(
        944,
        "Kazakhstanskaya Pravda",
        "kazpravda-1999",
        "Left open in 1994 and divided in 1998.",
      ),
      WHOLE,
    ],
    sources: ["karty-claims"],
    note: `A symbol, laid across the middle of the border because the sectors are spread along all of it; only its size means something. Of the 2,420 km², 944 were left to 1998 and 1,476 settled before. ${PARTS}`,
  },
  {
    id: "claim-kyrgyzstan",
    kind: "claim",
    place: "uzengi-kuush",
    names: [
      "Uzengi-Kuush, in dispute with Kyrgyzstan",
      "Үзеңгіқұс, Қырғызстанмен даулы жер",
      "Узенги-Кууш, спорное с Киргизией",
      "乌宗图什河源争议区",
    ],
    at: [78.2, 41.2],
    accuracyMetres: 20_000,
    asOf: "1991",
    gainedBy: "CHN",
    drawnTo: squareKilometres(
      2844,
      "a Chinese web page",
      "uzengi-kuush-page",
      "85 km from west to east and up to 48 km from north to south.",
    ),
    published: [WHOLE],
    sources: [],
    note: `Head of the river Uzengi-Kuush; its place on the map is general knowledge. ${PARTS}`,
  },
  {
    id: "claim-tajikistan",
    kind: "claim",
    place: "pamir",
    names: [
      "Pamir, claimed from Tajikistan",
      "Памир, Тәжікстанға талап",
      "Памир, притязание к Таджикистану",
      "帕米尔，对塔吉克斯坦的主张",
    ],
    at: [73, 38.4],
    accuracyMetres: 100_000,
    asOf: "1991",
    gainedBy: "CHN",
    drawnTo: squareKilometres(28_430, "a press digest", "pamir-digest"),
    published: [
      squareKilometres(
        1158,
        "sinoca.com",
        "pamir-handover",
        "Handed over to China in 2011: 4.1 % of the claim, where 5.5 % is often printed.",
      ),
      WHOLE,
    ],
    sources: [],
    note: `Drawn in the eastern Pamir; the outline of the claim was not found. ${PARTS}`,
  },
];
