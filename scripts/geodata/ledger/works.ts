import type { Figure } from "../../../src/model/schema.ts";
import { say } from "./say.ts";
import { ARITHMETIC } from "./tolerances.ts";

const SIZE = {
  unit: "km",
  bound: null,
  asOf: null,
  in: "another source",
  explainedBy: null,
  shows: ["works"],
  ...ARITHMETIC,
} satisfies Partial<Figure>;

const PIPELINE = say(
  "Pipeline from Atasu to Alashankou",
  "Атасу – Алашаңқай құбыры",
  "Нефтепровод Атасу — Алашанькоу",
  "阿塔苏至阿拉山口输油管道",
);
const KARAGANDA = say(
  "Irtysh–Karaganda canal",
  "Ертіс – Қарағанды арнасы",
  "Канал Иртыш — Караганда",
  "额尔齐斯—卡拉干达运河",
);

type Row = [value: number, saidBy: string, source: string];

/** Figures of one work: the first stands for itself, the others beside it. */
function printed(
  id: string,
  label: Figure["label"],
  order: number,
  work: string,
  rows: readonly Row[],
): Figure[] {
  return rows.map(([value, saidBy, source], index) => ({
    ...SIZE,
    id: index === 0 ? id : `${id}-${value}`,
    label,
    value,
    of: { what: "works", works: [work], measure: "length" },
    saidBy,
    where: "its length",
    order: order + index / 100,
    beside: index === 0 ? null : id,
    sources: [source],
  }));
}

/** Lengths of the pipeline and the canals, and the zone at Khorgos; all of them drawn as sketches. */
export const WORKS: Figure[] = [
  ...printed("pipeline-length", PIPELINE, 23.2, "atasu-alashankou-pipeline", [
    [962, "Radio Free Europe", "pipeline-rferl"],
    [988, "Wikipedia", "pipeline-article"],
    [998, "a Chinese page", "pipeline-yuzhong"],
  ]),
  ...printed(
    "canal-urumqi-length",
    say(
      "Trunk of the Irtysh–Karamay–Ürümqi canal",
      "Ертіс – Қарамай – Үрімжі арнасының магистралі",
      "Магистраль канала Иртыш — Карамай — Урумчи",
      "引额济克（乌）工程总干渠",
    ),
    42.41,
    "irtysh-urumqi-canal",
    [[134, "Wikipedia", "canal-urumqi-article"]],
  ),
  ...printed(
    "canal-karamay-length",
    say(
      "Canal from the Black Irtysh to Karamay",
      "Қара Ертістен Қарамайға дейінгі арна",
      "Канал от Чёрного Иртыша до Карамая",
      "额尔齐斯河至克拉玛依渠道",
    ),
    42.42,
    "irtysh-karamay-canal",
    [[300, "a travel guide", "canal-karamay-guide"]],
  ).map((figure): Figure => ({ ...figure, bound: "more than" })),
  ...printed("canal-karaganda-length", KARAGANDA, 42.51, "irtysh-karaganda-canal", [
    [458, "French Wikipedia", "canal-karaganda-french"],
    [451, "Wikipedia", "canal-karaganda-page"],
    [459, "Auburn University", "canal-karaganda-auburn"],
    [465, "Wikipedia", "canal-karaganda-page"],
  ]),
  {
    ...SIZE,
    id: "eastern-gate-area",
    label: say(
      "Special zone Khorgos – Eastern Gate",
      "«Қорғас – Шығыс қақпасы» арнайы аймағы",
      "Особая зона «Хоргос — Восточные ворота»",
      "“霍尔果斯—东大门”经济特区",
    ),
    value: 45.915,
    unit: "km²",
    of: { what: "works", works: ["khorgos-eastern-gate"], measure: "area" },
    asOf: "2011",
    saidBy: "cfts.org.ua",
    where: "4,591.5 ha",
    order: 31.2,
    beside: null,
    sources: ["eastern-gate-page"],
  },
];
