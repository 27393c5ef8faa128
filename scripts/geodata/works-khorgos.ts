import type { CourseEntry, Waypoint, ZoneEntry } from "./works-table.ts";

/** Jinghe is in neither extract of GeoNames. */
const JINGHE: Waypoint = { at: [82.89, 44.6], certainty: "recalled", accuracyMetres: 5000 };
const KM2 = "km²" as const;

/** Railways and roads over the border; all schematic. */
export const KHORGOS_COURSES: CourseEntry[] = [
  {
    id: "railway-zhetigen-altynkol",
    kind: "railway",
    names: [
      "Zhetigen–Altynkol railway",
      "Жетіген–Алтынкөл теміржолы",
      "Железная дорога Жетыген — Алтынколь",
      "热特肯—阿腾科里铁路",
    ],
    countries: ["KAZ"],
    through: [
      { at: [77.13, 43.65], certainty: "recalled", accuracyMetres: 10_000 },
      "shelek-village",
      "altynkol-station",
      "khorgos-crossing",
    ],
    published: [
      {
        value: 293,
        unit: "km",
        saidBy: "English Wikipedia",
        source: "railway-jinghe-article",
        note: "Built by December 2011.",
      },
    ],
    note: "Trains have crossed the border here since December 2012.",
  },
  {
    id: "railway-khorgos-jinghe",
    kind: "railway",
    names: [
      "Jinghe–Yining–Khorgos railway",
      "Жинхэ–Құлжа–Қорғас теміржолы",
      "Железная дорога Цзинхэ — Инин — Хоргос",
      "精伊霍铁路",
    ],
    countries: ["CHN"],
    through: [
      "khorgos-crossing",
      "horgos",
      {
        at: [81.275, 43.966667],
        certainty: "sourced",
        accuracyMetres: 500,
        source: "railway-jinghe-article",
      },
      JINGHE,
    ],
    published: [
      {
        value: 286,
        unit: "km",
        saidBy: "English Wikipedia",
        source: "railway-jinghe-article",
      },
    ],
    note: "The station of Yining is published; the way over the Borohoro is not drawn.",
  },
  {
    id: "railway-aktogay-alashankou",
    kind: "railway",
    names: [
      "Aktogay–Dostyk–Alashankou railway",
      "Ақтоғай–Достық–Алашаңқай теміржолы",
      "Железная дорога Актогай — Достык — Алашанькоу",
      "阿克斗卡—多斯特克—阿拉山口铁路",
    ],
    countries: ["KAZ", "CHN"],
    through: ["aktogay-junction", "dostyk", "dostyk-crossing", "alashankou", JINGHE],
    sources: ["railway-opened-page"],
    note: "The first railway over this border, in use since 1991.",
  },
  {
    id: "road-almaty-khorgos",
    kind: "road",
    names: [
      "Almaty–Khorgos road",
      "Алматы–Қорғас жолы",
      "Дорога Алматы — Хоргос",
      "阿拉木图—霍尔果斯公路",
    ],
    countries: ["KAZ"],
    through: ["almaty", "shelek-village", "zharkent", "khorgos-village", "khorgos-crossing"],
    sources: ["railway-opened-page"],
    note: "A part of the highway from western China to western Europe.",
  },
  {
    id: "road-khorgos-urumqi",
    kind: "road",
    names: [
      "Khorgos–Ürümqi road",
      "Қорғас–Үрімжі жолы",
      "Дорога Хоргос — Урумчи",
      "霍尔果斯—乌鲁木齐公路",
    ],
    countries: ["CHN"],
    through: [
      "khorgos-crossing",
      "horgos",
      { at: [81.2, 44.55], certainty: "recalled", accuracyMetres: 10_000 },
      JINGHE,
      "wusu",
      "kuytun-city",
      "shihezi",
      "urumqi",
    ],
    sources: ["railway-opened-page"],
    note: "By the south of Lake Sayram, from general knowledge.",
  },
];

/** Near the crossing; the squares are laid on their own side of the border. */
export const ZONES: ZoneEntry[] = [
  {
    id: "icbc-khorgos-china",
    kind: "zone",
    names: [
      "Khorgos border cooperation centre, China's part",
      "«Қорғас» шекара маңы ынтымақтастығы орталығы, Қытай бөлігі",
      "МЦПС «Хоргос», китайская часть",
      "霍尔果斯国际边境合作中心中方区",
    ],
    countries: ["CHN"],
    at: { at: [80.4132, 44.218], certainty: "measured", accuracyMetres: 3000 },
    published: [{ value: 3.43, unit: KM2, saidBy: "People's Daily", source: "icbc-people" }],
    note: "Drawn to the figure, against the border, across the river from the other part. Open since April 2012.",
  },
  {
    id: "icbc-khorgos-kazakhstan",
    kind: "zone",
    names: [
      "Khorgos border cooperation centre, Kazakhstan's part",
      "«Қорғас» шекара маңы ынтымақтастығы орталығы, Қазақстан бөлігі",
      "МЦПС «Хоргос», казахстанская часть",
      "霍尔果斯国际边境合作中心哈方区",
    ],
    countries: ["KAZ"],
    at: { at: [80.391, 44.218], certainty: "measured", accuracyMetres: 3000 },
    published: [
      { value: 1.85, unit: KM2, saidBy: "People's Daily", source: "icbc-people" },
      {
        value: 2.17,
        unit: KM2,
        saidBy: "the centre itself",
        source: "icbc-site",
        note: "A later figure; with China's part 5.60 instead of 5.28 km².",
      },
      {
        value: 1.2,
        unit: KM2,
        saidBy: "china.org.cn",
        source: "icbc-plan",
        note: "The plan of 2006.",
      },
    ],
    note: "Drawn to the figure, the first of the three, against the border, across the river from the other part.",
  },
  {
    id: "khorgos-eastern-gate",
    kind: "zone",
    names: [
      "Khorgos – Eastern Gate special economic zone",
      "«Қорғас – Шығыс қақпасы» арнайы экономикалық аймағы",
      "СЭЗ «Хоргос — Восточные ворота»",
      "霍尔果斯—东大门经济特区",
    ],
    countries: ["KAZ"],
    at: { at: [80.17, 44.2], certainty: "recalled", accuracyMetres: 10_000 },
    published: [
      { value: 45.915, unit: KM2, saidBy: "cfts.org.ua", source: "eastern-gate-page" },
      {
        value: 45.92,
        unit: KM2,
        saidBy: "directorsdirectory.com",
        source: "eastern-gate-directory",
        note: "Of which 5.78 km² are to be developed.",
      },
    ],
    note: "Drawn to the figure. Set up in 2011.",
  },
  {
    id: "khorgos-dry-port",
    kind: "zone",
    names: ["Khorgos dry port", "«Қорғас» құрғақ порты", "Сухой порт «Хоргос»", "霍尔果斯无水港"],
    countries: ["KAZ"],
    at: { at: [80.185, 44.21], certainty: "recalled", accuracyMetres: 10_000 },
    published: [{ value: 1.298, unit: KM2, saidBy: "cfts.org.ua", source: "eastern-gate-page" }],
    note: "Drawn to the figure. A part of the Eastern Gate zone.",
  },
];
