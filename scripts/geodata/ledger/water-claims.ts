import type { Claim } from "../../../src/model/schema.ts";
import { say } from "./say.ts";

const PLAIN = {
  where: "the section on the rivers",
  found: "true",
  because: null,
  shows: ["rivers", "lakes"],
  sources: ["relations-article"],
} satisfies Partial<Claim>;

const MOUTH =
  "The shore of a lake without outlet wanders by kilometres from year to year; a river that ends within 10 km of the drawn shore reaches it.";

/** What the text says of the rivers and lakes. */
export const WATER_CLAIMS: Claim[] = [
  {
    ...PLAIN,
    id: "ili-feeds-balkhash",
    statement: say(
      "The Ili flows into Lake Balkhash.",
      "Іле Балқаш көліне құяды.",
      "Или впадает в озеро Балхаш.",
      "伊犁河注入巴尔喀什湖。",
    ),
    order: 42.6,
    tests: [
      {
        test: "near",
        thing: { kind: "river", id: "ili" },
        to: { kind: "lake", id: "balkhash" },
        withinMetres: 10_000,
        reason: MOUTH,
      },
    ],
    because: say(
      "That it is the lake's main source is a matter of discharge, which no map measures.",
      "Оның көлдің басты көзі екені су шығынына байланысты, оны карта өлшемейді.",
      "То, что она — главный источник озера, вопрос расхода воды, который карта не измеряет.",
      "它是否为该湖主要水源取决于流量，地图无从测量。",
    ),
  },
  {
    ...PLAIN,
    id: "balkhash-in-kazakhstan",
    statement: say(
      "Lake Balkhash is Kazakhstan's.",
      "Балқаш көлі — Қазақстандікі.",
      "Озеро Балхаш принадлежит Казахстану.",
      "巴尔喀什湖属哈萨克斯坦。",
    ),
    order: 42.61,
    tests: [{ test: "side", thing: { kind: "lake", id: "balkhash" }, line: "2002", side: "KAZ" }],
    shows: ["border", "lakes"],
  },
  {
    ...PLAIN,
    id: "emil-feeds-alakol",
    statement: say(
      "The Emil flows into Lake Alakol.",
      "Еміл Алакөлге құяды.",
      "Эмель впадает в озеро Алаколь.",
      "额敏河注入阿拉湖。",
    ),
    order: 42.8,
    tests: [
      {
        test: "near",
        thing: { kind: "river", id: "emil" },
        to: { kind: "lake", id: "alakol" },
        withinMetres: 10_000,
        reason: MOUTH,
      },
    ],
  },
  {
    ...PLAIN,
    id: "alakol-in-kazakhstan",
    statement: say(
      "Lake Alakol is Kazakhstan's.",
      "Алакөл — Қазақстандікі.",
      "Озеро Алаколь принадлежит Казахстану.",
      "阿拉湖属哈萨克斯坦。",
    ),
    order: 42.81,
    tests: [{ test: "side", thing: { kind: "lake", id: "alakol" }, line: "2002", side: "KAZ" }],
    shows: ["border", "lakes"],
  },
  ...(
    [
      ["irtysh", 42.01, "The Irtysh", "Ертіс", "Иртыш", "额尔齐斯河"],
      ["ili", 42.02, "The Ili", "Іле", "Или", "伊犁河"],
      ["emil", 42.7, "The Emil", "Еміл", "Эмель", "额敏河"],
    ] as const
  ).map(
    ([river, order, en, kk, ru, zh]): Claim => ({
      ...PLAIN,
      id: `${river}-from-china`,
      statement: say(
        `${en} flows from China into Kazakhstan.`,
        `${kk} Қытайдан Қазақстанға ағады.`,
        `${ru} течёт из Китая в Казахстан.`,
        `${zh}由中国流入哈萨克斯坦。`,
      ),
      order,
      tests: [{ test: "flow", river, line: "2002", from: "CHN", to: "KAZ" }],
      shows: ["rivers", "border"],
    }),
  ),
  {
    ...PLAIN,
    id: "canal-from-irtysh",
    statement: say(
      "The canal to Karamay and Ürümqi takes its water from the Irtysh, in China.",
      "Қарамай мен Үрімжіге баратын арна суды Қытайдағы Ертістен алады.",
      "Канал в Карамай и Урумчи берёт воду из Иртыша, в Китае.",
      "通往克拉玛依和乌鲁木齐的渠道在中国境内引额尔齐斯河水。",
    ),
    order: 42.4,
    tests: [
      {
        test: "near",
        thing: { kind: "work", id: "project-635-dam" },
        to: { kind: "river", id: "irtysh" },
        withinMetres: 10_000,
        reason:
          "A dam stands in its river: within what the two are known, and the river is drawn coarsely.",
      },
      { test: "side", thing: { kind: "work", id: "project-635-dam" }, line: "2002", side: "CHN" },
    ],
    because: say(
      "Tested at the dam where it begins; the course beyond is a sketch.",
      "Басталатын бөгетінде тексерілді; одан арғы жолы — нобай.",
      "Проверено у плотины, где он начинается; дальнейший ход — набросок.",
      "在其起点的水坝处检验；其后的走向只是示意。",
    ),
    shows: ["works", "rivers", "border"],
  },
  {
    ...PLAIN,
    id: "canal-to-karaganda",
    statement: say(
      "A canal leads from the Irtysh to Karaganda, in Kazakhstan.",
      "Қазақстанда Ертістен Қарағандыға арна тартылған.",
      "В Казахстане канал ведёт от Иртыша к Караганде.",
      "哈萨克斯坦有一条运河由额尔齐斯河通往卡拉干达。",
    ),
    order: 42.5,
    tests: [
      {
        test: "near",
        thing: { kind: "work", id: "irtysh-karaganda-canal" },
        to: { kind: "river", id: "irtysh" },
        withinMetres: 10_000,
        reason: "A canal begins at its river, within what the two are known.",
      },
    ],
    found: "not measurable",
    because: say(
      "Six points along it are published, and between them it is drawn straight: a sketch.",
      "Оның бойындағы алты нүкте жарияланған, олардың арасы түзу сызылған: нобай.",
      "Опубликованы шесть точек на нём, между ними он проведён прямо: набросок.",
      "沿线只公布了六个点，其间画成直线：只是示意。",
    ),
    shows: ["works", "rivers"],
  },
];
