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
];
