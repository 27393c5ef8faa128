import { agreed1994, demarcated2002, goesBackTo } from "./basis.ts";
import type { SectionEntry } from "./entry.ts";

/** From the tri-point with Russia to the crest of the Saur. */
export const NORTHERN: SectionEntry[] = [
  {
    id: "south-altai",
    kind: "land",
    river: null,
    names: ["South Altai ridge", "Оңтүстік Алтай жотасы", "Хребет Южный Алтай", "南阿尔泰山脉"],
    begins: null,
    basis: [
      agreed1994(),
      {
        instrument: "russia-tri-point-1999",
        points: "tri-point",
        certainty: "stated",
        note: "Fixes the northern end only, on the watershed of the South Altai.",
      },
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 22,
  },
  {
    id: "ak-kaba",
    kind: "water",
    river: "ak-kaba",
    names: ["Ak-Kaba", "Аққаба", "Ак-Каба", "阿克哈巴河"],
    begins: {
      at: [86.970008, 49.134032],
      accuracyMetres: 6500,
      where:
        "the line leaves the ridge for the sources of the Ak-Kaba; nothing in its shape marks the spot, which may lie as far down as the sharp bend 6.5 km on",
    },
    basis: [
      agreed1994(),
      goesBackTo(
        "kaba-1883",
        "stated",
        "The northern description runs from the sources of the Ak-Kaba down to the mouth of its right tributary Kara-Kaba.",
      ),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 8,
    sources: ["kaba-page"],
  },
  {
    id: "kaba-to-alkabek",
    kind: "land",
    river: null,
    names: [
      "Hills from the Ak-Kaba to the Alkabek",
      "Аққаба мен Алқабек арасындағы қыраттар",
      "Увалы от Ак-Кабы до Алкабека",
      "阿克哈巴河至阿拉克别克河丘陵",
    ],
    begins: {
      at: [86.584172, 48.537452],
      accuracyMetres: 600,
      where:
        "the river's closely spaced vertices reach their southernmost point and the line turns up to a straight leg of 3.7 km",
    },
    basis: [
      agreed1994(),
      goesBackTo(
        "kaba-1883",
        "inferred",
        "The northern description runs on to the mouth of the Alkabek; its wording here was not read.",
      ),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 672,
  },
  {
    id: "alkabek",
    kind: "water",
    river: "alkabek",
    names: ["Alkabek", "Алқабек", "Алкабек", "阿拉克别克河"],
    begins: {
      at: [85.792494, 48.417111],
      accuracyMetres: 2000,
      where:
        "straight legs of 0.5 to 1.2 km end and the meanders begin, taken for point 8 at the confluence with the Aktas; the wiggles 2 km above may already be the Aktas",
    },
    basis: [
      agreed1994(
        "from 8",
        "Point 8, at the confluence with the Aktas, is quoted from the agreement by the source on the river.",
      ),
      goesBackTo(
        "kaba-1883",
        "inferred",
        "The northern description ends at the mouth of the Alkabek; that it followed the river was not read.",
      ),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 396,
    note: "Published length of the border along the whole river: 66 km. With the lower Alkabek this line is longer because it draws more meanders than the 2017 edition did.",
    sources: ["alkabek-page"],
  },
  {
    id: "alkabek-lower",
    kind: "water",
    river: "alkabek",
    names: ["Lower Alkabek", "Алқабектің төменгі ағысы", "Нижний Алкабек", "阿拉克别克河下游"],
    begins: {
      at: [85.67555, 48.264113],
      accuracyMetres: 1300,
      where:
        "the maps of about 1977 and 1992 leave the river to the east; the nearest they come to it before",
    },
    basis: [
      agreed1994(),
      goesBackTo(
        "kaba-1883",
        "inferred",
        "The northern description ends at the mouth of the Alkabek; that it followed the river was not read.",
      ),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 305,
    note: "The maps of about 1977 and 1992 have the border up to 5 km east of this river.",
    sources: ["alkabek-page", "dcw-1992", "wdb2-1977"],
  },
  {
    id: "black-irtysh",
    kind: "water",
    river: "irtysh",
    names: ["Black Irtysh", "Қара Ертіс", "Чёрный Иртыш", "额尔齐斯河"],
    begins: {
      at: [85.526806, 48.023885],
      accuracyMetres: 900,
      where:
        "the line turns at a right angle from the narrow meanders of the Alkabek into the wide bed of the Irtysh, upstream",
    },
    basis: [
      agreed1994(),
      goesBackTo(
        "kaba-1883",
        "stated",
        "The southern description goes from the mouth of the Alkabek up the Black Irtysh.",
      ),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 375,
  },
  {
    id: "irtysh-to-saur",
    kind: "land",
    river: null,
    names: [
      "Desert line from the Black Irtysh to the Saur",
      "Қара Ертістен Сауыр етегіне дейін",
      "От Чёрного Иртыша до подножия Саура",
      "额尔齐斯河至萨吾尔山麓",
    ],
    begins: {
      at: [85.547404, 47.982224],
      accuracyMetres: 300,
      where: "the river bank ends in a bend of 62° and straight legs of 49 km begin",
    },
    basis: [
      agreed1994(),
      goesBackTo(
        "kaba-1883",
        "inferred",
        "The southern description ends at the Mus-tau in the Saur; its wording here was not read.",
      ),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 2048,
    note: "Twelve vertices in 49 km. In the 2017 edition the straight line lay up to 2.1 km further east.",
  },
  {
    id: "ulken-ulasty",
    kind: "water",
    river: "ulken-ulasty",
    names: ["Ulken-Ulasty", "Үлкен Ұласты", "Улькен-Уласты", "乌勒昆乌拉斯图河"],
    begins: {
      at: [85.614073, 47.541418],
      accuracyMetres: 5200,
      where:
        "the straight legs of the desert line end and closely spaced vertices begin; in the 2017 edition the line met the river 5.2 km further north",
    },
    basis: [
      agreed1994(),
      goesBackTo(
        "kaba-1883",
        "inferred",
        "The southern description ends at the Mus-tau, where a river of this name rises.",
      ),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 7,
    note: "That the border river is the Ulken-Ulasty is from general knowledge; the source names a river of this name on the same slope.",
    sources: ["ulasty-page"],
  },
  {
    id: "saur",
    kind: "land",
    river: null,
    names: ["Saur crest", "Сауыр жотасы", "Хребет Саур", "萨吾尔山"],
    begins: {
      at: [85.574339, 47.12583],
      accuracyMetres: 6100,
      where:
        "the fine wiggles of the valley end; the legs above are up to 1.5 km long and cannot tell stream from slope before the bend 6.1 km on",
    },
    basis: [
      agreed1994(),
      goesBackTo(
        "tarbagatai-1870",
        "inferred",
        "The protocol goes by the Saur and along the Tarbagatai to Khabar-asu.",
      ),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 2359,
  },
];
