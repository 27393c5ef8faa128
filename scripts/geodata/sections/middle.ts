import { ALATAU_1882, agreed1994, demarcated2002, goesBackTo } from "./basis.ts";
import type { SectionEntry } from "./entry.ts";

const KARA_DABAN_1883 =
  "Its title spans the line from the Kara-daban to the Khabar-asu pass; where the line moved after 1991 only the frame is the same.";

/** From the Chogan-Obo to the western end of the Dzungarian Alatau. */
export const MIDDLE: SectionEntry[] = [
  {
    id: "chogan-obo",
    kind: "land",
    river: null,
    names: ["Chogan-Obo", "Чоган-Обо", "Чоган-Обо", "察汗鄂博"],
    begins: {
      at: [85.214482, 47.051068],
      accuracyMetres: 10000,
      where:
        "the crest turns from west to south-south-west, as the 1998 text says of the line from point 15",
    },
    basis: [
      {
        instrument: "almaty-1998",
        points: "15–16",
        certainty: "inferred",
        note: "Which stretch lies between points 15 and 16 is read from the directions in the text and from where two maps of about 1977 and 1992 leave today's line; ± 10 km at both ends.",
      },
      goesBackTo(
        "tarbagatai-1870",
        "inferred",
        "The protocol goes by the Saur and along the Tarbagatai to Khabar-asu.",
      ),
      demarcated2002,
    ],
    validFrom: "1998-07-04",
    editionShiftMetres: 7,
    note: "The eastern part of the stretch, where the maps of about 1977 and 1992 agree with today's line.",
    sources: ["dcw-1992", "wdb2-1977"],
  },
  {
    id: "chogan-obo-west",
    kind: "land",
    river: null,
    names: ["Western Chogan-Obo", "Чоган-Обоның батысы", "Западный Чоган-Обо", "察汗鄂博西段"],
    begins: {
      at: [84.940859, 46.86452],
      accuracyMetres: 1300,
      where: "the maps of about 1977 and 1992 leave today's line to the south, crossing it here",
    },
    basis: [
      {
        instrument: "almaty-1998",
        points: "15–16",
        certainty: "inferred",
        note: "As for the eastern part; ± 10 km at point 16.",
      },
      demarcated2002,
    ],
    validFrom: "1998-07-04",
    editionShiftMetres: 737,
    note: "Moved after 1991: both maps have the border up to 6.5 km further south.",
    sources: ["dcw-1992", "wdb2-1977"],
  },
  {
    id: "tarbagatai",
    kind: "land",
    river: null,
    names: ["Tarbagatai crest", "Тарбағатай жотасы", "Хребет Тарбагатай", "塔尔巴哈台山"],
    begins: {
      at: [84.691544, 47.00427],
      accuracyMetres: 10000,
      where:
        "both maps of about 1977 and 1992 come back to today's line within their own error, taken for point 16",
    },
    basis: [
      agreed1994(),
      goesBackTo(
        "tarbagatai-1870",
        "stated",
        "The protocol goes south-west and west along the Tarbagatai to Khabar-asu.",
      ),
      goesBackTo("chuguchak-1864", "inferred", "Along the Tarbagatai; its article was not read."),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 320,
    sources: ["dcw-1992", "wdb2-1977"],
  },
  {
    id: "khabar-asu-stream",
    kind: "water",
    river: "khabar-asu-stream",
    names: [
      "Stream south of the Khabar-asu",
      "Хабарасудың оңтүстігіндегі өзен",
      "Речка к югу от Хабарасу",
      "哈巴尔苏以南的小河",
    ],
    begins: {
      at: [83.010406, 47.114427],
      accuracyMetres: 2100,
      where:
        "the ridge, drawn with legs of 50 to 220 m, ends in a right angle and the close vertices of a stream begin",
    },
    basis: [
      agreed1994(),
      goesBackTo("chuguchak-1883", "inferred", KARA_DABAN_1883),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 7,
    note: "That this is a stream is read from the shape of the line; its name was not found.",
  },
  {
    id: "tacheng-plain",
    kind: "land",
    river: null,
    names: [
      "Plain of Bakhty and the Emil",
      "Бақты мен Еміл жазығы",
      "Равнина Бахты и Эмеля",
      "巴克图与额敏河平原",
    ],
    begins: {
      at: [82.921718, 46.940019],
      accuracyMetres: 1100,
      where:
        "the close vertices of the stream end; a few right-angled legs lead to a straight line",
    },
    basis: [
      agreed1994(),
      goesBackTo("chuguchak-1883", "inferred", KARA_DABAN_1883),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 663,
    note: "Crosses the Emil at 46.49° N; a crossing, not a river section.",
  },
  {
    id: "barlyk-plain",
    kind: "land",
    river: null,
    names: [
      "Plain before the Barlyk",
      "Барлық алдындағы жазық",
      "Равнина перед Барлыком",
      "巴尔鲁克山前平原",
    ],
    begins: {
      at: [82.511896, 46.154629],
      accuracyMetres: 1300,
      where: "the map of about 1992 leaves the long straight line to the east",
    },
    basis: [agreed1994(), demarcated2002],
    validFrom: "1994-04-26",
    editionShiftMetres: 5,
    note: "Moved after 1991, as two maps of about 1977 and 1992 have it; here by less than 3 km on the better of the two. Four vertices in 20 km.",
    sources: ["dcw-1992", "wdb2-1977"],
  },
  {
    id: "barlyk",
    kind: "land",
    river: null,
    names: [
      "Foot of the Barlyk and hills east of Zhalanashkol",
      "Барлық етегі мен Жалаңашкөлдің шығысындағы төбелер",
      "Подножие Барлыка и холмы к востоку от Жаланашколя",
      "巴尔鲁克山麓与扎兰阿什科尔湖以东丘陵",
    ],
    begins: {
      at: [82.456107, 45.977168],
      accuracyMetres: 10000,
      where:
        "the long straight line over the plain bends 53° to the west; the plain and the foot of the mountains have no sharp edge",
    },
    basis: [
      agreed1994(),
      goesBackTo("chuguchak-1883", "inferred", KARA_DABAN_1883),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 67,
    note: "Moved after 1991: both maps of about 1977 and 1992 have the border further east, by 9.5 km in the north and less than their error in the south.",
    sources: ["dcw-1992", "wdb2-1977"],
  },
  {
    id: "dzungarian-gate",
    kind: "land",
    river: null,
    names: ["Dzungarian Gate", "Жетісу қақпасы", "Джунгарские Ворота", "阿拉山口"],
    begins: {
      at: [82.279959, 45.535138],
      accuracyMetres: 5000,
      where:
        "the line leaves the hills south of Zhalanashkol and sets out across the valley in legs of 3 to 5 km",
    },
    basis: [
      agreed1994(),
      goesBackTo("chuguchak-1883", "inferred", KARA_DABAN_1883),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 8,
  },
  {
    id: "sary-childy",
    kind: "land",
    river: null,
    names: ["Sary-Childy", "Сарышілді", "Сары-Чильды", "夏尔希里"],
    begins: {
      at: [82.474927, 45.177041],
      accuracyMetres: 15000,
      where:
        "the straight legs of the valley reach the crest of the Dzungarian Alatau, the bend nearest to where point 48 is looked for",
    },
    basis: [
      {
        instrument: "almaty-1998",
        points: "48–49",
        certainty: "inferred",
        note: "The text between points 48 and 49 was not read. The stretch is bounded by the valley and by where two maps of about 1977 and 1992 come back to today's line, and it matches the reach of the Xiaerxili reserve on the Chinese side; ± 15 km at both ends.",
      },
      goesBackTo("baratala-1882", "inferred", ALATAU_1882),
      demarcated2002,
    ],
    validFrom: "1998-07-04",
    editionShiftMetres: 676,
    note: "The eastern part of the stretch, where the maps of about 1977 and 1992 agree with today's line within their own error, which is large at the valley.",
    sources: ["dcw-1992", "wdb2-1977", "xiaerxili-page"],
  },
  {
    id: "sary-childy-west",
    kind: "land",
    river: null,
    names: ["Western Sary-Childy", "Сарышілдінің батысы", "Западный Сары-Чильды", "夏尔希里西段"],
    begins: {
      at: [82.100131, 45.202302],
      accuracyMetres: 1300,
      where: "the maps of about 1977 and 1992 leave today's line, which turns north here",
    },
    basis: [
      {
        instrument: "almaty-1998",
        points: "48–49",
        certainty: "inferred",
        note: "As for the eastern part; ± 15 km at point 49.",
      },
      demarcated2002,
    ],
    validFrom: "1998-07-04",
    editionShiftMetres: 783,
    note: "Moved after 1991: both maps have the border up to 7 km further south.",
    sources: ["dcw-1992", "wdb2-1977", "xiaerxili-page"],
  },
  {
    id: "dzungarian-alatau",
    kind: "land",
    river: null,
    names: ["Dzungarian Alatau crest", "Жетісу (Жоңғар) Алатауы", "Джунгарский Алатау", "阿拉套山"],
    begins: {
      at: [81.711489, 45.358669],
      accuracyMetres: 15000,
      where:
        "both maps of about 1977 and 1992 come back to today's line within their own error, taken for point 49",
    },
    basis: [
      agreed1994(),
      goesBackTo("baratala-1882", "inferred", ALATAU_1882),
      goesBackTo("chuguchak-1864", "inferred", "Along the Alatau; its article was not read."),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 9,
    sources: ["dcw-1992", "wdb2-1977"],
  },
  {
    id: "dzungarian-alatau-west",
    kind: "land",
    river: null,
    names: [
      "Western end of the Dzungarian Alatau",
      "Жетісу (Жоңғар) Алатауының батыс шеті",
      "Западная оконечность Джунгарского Алатау",
      "阿拉套山西端",
    ],
    begins: {
      at: [79.881985, 44.910678],
      accuracyMetres: 25000,
      where:
        "the line is at its westernmost and turns back east; the line of 1864 is taken to leave it here",
    },
    basis: [agreed1994(), goesBackTo("baratala-1882", "inferred", ALATAU_1882), demarcated2002],
    validFrom: "1994-04-26",
    editionShiftMetres: 6,
    sources: ["dcw-1992", "wdb2-1977"],
  },
];
