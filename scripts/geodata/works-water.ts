import type { CourseEntry, DamEntry, Waypoint } from "./works-table.ts";

const PROJECT_635: Waypoint = {
  at: [88.478333, 47.233611],
  certainty: "sourced",
  accuracyMetres: 1000,
  source: "canal-urumqi-page",
};
/** Where the canal parts in two, on the Dingshan: from general knowledge. */
const PARTING: Waypoint = { at: [87.6, 46.1], certainty: "recalled", accuracyMetres: 30_000 };

function canalPoint(longitude: number, latitude: number): Waypoint {
  return {
    at: [longitude, latitude],
    certainty: "sourced",
    accuracyMetres: 1000,
    source: "canal-karaganda-page",
  };
}

const KARAGANDA = "English Wikipedia";

/** From the two great rivers' basin: the two canals the text names. */
export const CANALS: CourseEntry[] = [
  {
    id: "irtysh-urumqi-canal",
    kind: "canal",
    names: [
      "Irtysh–Karamay–Ürümqi Canal, trunk",
      "Ертіс–Қарамай–Үрімжі арнасы, бас арна",
      "Канал Иртыш — Карамай — Урумчи, главный",
      "引额济克济乌工程总干渠",
    ],
    countries: ["CHN"],
    river: "kara-ertix",
    through: [PROJECT_635, PARTING],
    published: [
      { value: 134, unit: "km", saidBy: "English Wikipedia", source: "canal-urumqi-article" },
    ],
    note: "The head is published; where the canal parts in two is general knowledge, ± 30 km.",
  },
  {
    id: "irtysh-karamay-canal",
    kind: "canal",
    names: [
      "Irtysh–Karamay–Ürümqi Canal, western branch",
      "Ертіс–Қарамай–Үрімжі арнасы, батыс тармағы",
      "Канал Иртыш — Карамай — Урумчи, западная ветвь",
      "引额济克工程西干渠",
    ],
    countries: ["CHN"],
    river: "kara-ertix",
    through: [PARTING, "karamay"],
    published: [
      {
        value: 300,
        unit: "km",
        saidBy: "a travel guide",
        source: "canal-karamay-guide",
        note: "“More than 300 km”, from the Black Irtysh to Karamay: trunk and branch together.",
      },
    ],
    sources: ["canal-urumqi-article"],
    note: "Water reached Karamay in 2008.",
  },
  {
    id: "irtysh-urumqi-canal-south",
    kind: "canal",
    names: [
      "Irtysh–Karamay–Ürümqi Canal, southern branch",
      "Ертіс–Қарамай–Үрімжі арнасы, оңтүстік тармағы",
      "Канал Иртыш — Карамай — Урумчи, южная ветвь",
      "引额济乌工程南干渠",
    ],
    countries: ["CHN"],
    river: "kara-ertix",
    through: [
      PARTING,
      { at: [87.8, 44.2], certainty: "recalled", accuracyMetres: 30_000 },
      "urumqi",
    ],
    sources: ["canal-urumqi-article"],
    note: "By way of the 500 reservoir, whose place is general knowledge, ± 30 km.",
  },
  {
    id: "irtysh-karaganda-canal",
    kind: "canal",
    names: [
      "Irtysh–Karaganda Canal (Satpayev)",
      "Ертіс–Қарағанды арнасы (Сәтбаев)",
      "Канал Иртыш — Караганда (имени Сатпаева)",
      "额尔齐斯—卡拉干达运河",
    ],
    countries: ["KAZ"],
    river: "irtysh",
    through: [
      canalPoint(76.990833, 51.993889),
      canalPoint(75.216667, 51.816667),
      canalPoint(74.633333, 51.8),
      canalPoint(74.35, 51.466667),
      canalPoint(73.377778, 50.090556),
      canalPoint(73.263611, 49.972778),
    ],
    published: [
      {
        value: 458,
        unit: "km",
        saidBy: "French Wikipedia",
        source: "canal-karaganda-french",
        note: "State of 1979–2002. Four lengths are in print; none is chosen here.",
      },
      { value: 451, unit: "km", saidBy: KARAGANDA, source: "canal-karaganda-page" },
      { value: 459, unit: "km", saidBy: "Auburn University", source: "canal-karaganda-auburn" },
      { value: 465, unit: "km", saidBy: KARAGANDA, source: "canal-karaganda-page" },
    ],
    note: "Head, three reservoirs, the crossing of the Nura and the end are published. The straight legs between them are a seventh shorter than the canal.",
  },
];

function printed(value: number, saidBy: string, source: string, note?: string) {
  return { value, unit: "km" as const, saidBy, source, ...(note === undefined ? {} : { note }) };
}

/** The oil pipeline of 2005 and the stretch that leads it on to the refinery. */
export const PIPELINES: CourseEntry[] = [
  {
    id: "atasu-alashankou-pipeline",
    kind: "pipeline",
    names: [
      "Atasu–Alashankou oil pipeline",
      "Атасу–Алашаңқай мұнай құбыры",
      "Нефтепровод Атасу — Алашанькоу",
      "阿塔苏—阿拉山口输油管道",
    ],
    countries: ["KAZ", "CHN"],
    through: [
      "atasu",
      { at: [72.88, 48.27], certainty: "recalled", accuracyMetres: 5000 },
      { at: [77.45, 46.95], certainty: "recalled", accuracyMetres: 10_000 },
      "aktogay-junction",
      "usharal",
      "dostyk",
      "alashankou",
    ],
    published: [
      printed(962, "Radio Free Europe", "pipeline-rferl"),
      printed(988, "English Wikipedia", "pipeline-article", "Also 614 miles in a trade journal."),
      printed(998, "yuzhongnet.com", "pipeline-yuzhong"),
    ],
    sources: ["pipeline-gem"],
    note: "Built from September 2004, filled from the end of 2005; oil crossed the border on 11 July 2006. Pipe of 813 mm. From west to east by Agadyr, Sayak and Aktogay; the first three points are general knowledge.",
  },
  {
    id: "alashankou-dushanzi-pipeline",
    kind: "pipeline",
    names: [
      "Alashankou–Dushanzi oil pipeline",
      "Алашаңқай–Душаньцзы мұнай құбыры",
      "Нефтепровод Алашанькоу — Душаньцзы",
      "阿拉山口—独山子输油管道",
    ],
    countries: ["CHN"],
    through: ["alashankou", "dushanzi"],
    published: [printed(252, "Radio Free Europe", "pipeline-rferl")],
  },
];

export const DAMS: DamEntry[] = [
  {
    id: "project-635-dam",
    kind: "dam",
    names: ["Project 635 dam", "«635» бөгеті", "Плотина «635»", "六三五水利枢纽"],
    countries: ["CHN"],
    river: "irtysh",
    at: PROJECT_635,
    note: "Head of the Irtysh–Karamay–Ürümqi Canal.",
  },
  {
    id: "bukhtarma-dam",
    kind: "dam",
    names: ["Bukhtarma dam", "Бұқтырма бөгеті", "Бухтарминская плотина", "布赫塔尔马大坝"],
    countries: ["KAZ"],
    river: "irtysh",
    at: {
      at: [83.347222, 49.657222],
      certainty: "sourced",
      accuracyMetres: 1000,
      source: "dam-bukhtarma-page",
    },
  },
  {
    id: "shulbinsk-dam",
    kind: "dam",
    names: ["Shulbinsk dam", "Шүлбі бөгеті", "Шульбинская плотина", "舒尔宾斯克大坝"],
    countries: ["KAZ"],
    river: "irtysh",
    at: { at: [81.05, 50.38], certainty: "recalled", accuracyMetres: 8000 },
    sources: ["dam-shulbinsk-page"],
    note: "The document places the reservoir, not the dam.",
  },
  {
    id: "kapchagay-dam",
    kind: "dam",
    names: ["Kapchagay dam", "Қапшағай бөгеті", "Капчагайская плотина", "卡普恰盖大坝"],
    countries: ["KAZ"],
    river: "ili",
    at: {
      at: [77.098056, 43.922778],
      certainty: "sourced",
      accuracyMetres: 500,
      source: "dam-kapchagay-page",
    },
  },
];
