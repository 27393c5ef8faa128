import { ALATAU_1882, agreed1994, demarcated2002, goesBackTo } from "./basis.ts";
import type { SectionEntry } from "./entry.ts";

const KHORGOS_1881 = "Article VII: along the Khorgos to its junction with the Ili.";

/** From the head of the Khorgos to Khan Tengri. */
export const SOUTHERN: SectionEntry[] = [
  {
    id: "khorgos-head",
    kind: "water",
    river: "khorgos",
    names: ["Head of the Khorgos", "Қорғас бастауы", "Верховье Хоргоса", "霍尔果斯河源头段"],
    begins: {
      at: [80.183222, 44.823546],
      accuracyMetres: 700,
      where:
        "the line leaves the crest at a bend of 82° and runs down a valley; the two maps of about 1977 and 1992 leave today's line at the same bend",
    },
    basis: [agreed1994(), demarcated2002],
    validFrom: "1994-04-26",
    editionShiftMetres: 1340,
    note: "That this is a stream above Lake Kazankol is read from the line alone: it runs smoothly into the upper end of the lake, as finely drawn and as little winding as the river below it. No text read names this stretch. The river called Khorgos begins at the lake.",
    sources: ["khorgos-page", "dcw-1992", "wdb2-1977"],
  },
  {
    id: "khorgos-upper",
    kind: "water",
    river: "khorgos",
    names: ["Upper Khorgos", "Жоғарғы Қорғас", "Верхний Хоргос", "霍尔果斯河上游"],
    begins: {
      at: [80.310249, 44.704299],
      accuracyMetres: 1000,
      where:
        "the river leaves Lake Kazankol, at the published coordinates of its source; the lake is about 2 km long",
    },
    basis: [
      agreed1994(),
      goesBackTo("saint-petersburg-1881", "stated", KHORGOS_1881),
      goesBackTo("baratala-1882", "inferred", ALATAU_1882),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 76,
    note: "The maps of about 1977 and 1992 have the border up to 7 km east of this reach.",
    sources: ["khorgos-page", "dcw-1992", "wdb2-1977"],
  },
  {
    id: "khorgos",
    kind: "water",
    river: "khorgos",
    names: ["Khorgos", "Қорғас", "Хоргос", "霍尔果斯河"],
    begins: {
      at: [80.362162, 44.65706],
      accuracyMetres: 1300,
      where: "the maps of about 1977 and 1992 come back to the river",
    },
    basis: [
      agreed1994(),
      goesBackTo("saint-petersburg-1881", "stated", KHORGOS_1881),
      goesBackTo("baratala-1882", "inferred", ALATAU_1882),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 127,
    sources: ["khorgos-page", "dcw-1992", "wdb2-1977"],
  },
  {
    id: "ili-to-ketmen",
    kind: "land",
    river: null,
    names: [
      "From the Ili to the Ketmen, past Kolzhat",
      "Іледен Кетпенге дейін, Қалжат тұсы",
      "От Или до Кетменя, у Кольжата",
      "伊犁河至乌宗岛山",
    ],
    begins: {
      at: [80.522278, 43.823431],
      accuracyMetres: 600,
      where:
        "the Khorgos reaches the Ili, at the published coordinates of its mouth; the line is straight from 0.5 km on",
    },
    basis: [
      agreed1994(),
      goesBackTo(
        "saint-petersburg-1881",
        "stated",
        "Article VII: across the Ili and south to the Uzun-tau, leaving Kaldjat on the Russian side.",
      ),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 105,
    note: "Crosses the Ili just below the mouth of the Khorgos in a straight leg of 1.4 km that runs across the stream, not along it; a crossing, so land. An edition of 2017 still followed the river for 1.5 km.",
    sources: ["khorgos-page"],
  },
  {
    id: "ketmen-north",
    kind: "land",
    river: null,
    names: [
      "Northern spur of the Ketmen",
      "Кетпеннің солтүстік сілемі",
      "Северный отрог Кетменя",
      "乌宗岛山北支脉",
    ],
    begins: {
      at: [80.755372, 43.446213],
      accuracyMetres: 300,
      where: "the straight legs from the Ili end in a bend of 81° and a spur begins",
    },
    basis: [
      agreed1994(),
      goesBackTo("saint-petersburg-1881", "inferred", "Article VII goes to the Uzun-tau."),
      goesBackTo("baratala-1882", "inferred", ALATAU_1882),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 65,
  },
  {
    id: "ketmen",
    kind: "land",
    river: null,
    names: ["Ketmen crest", "Кетпен жотасы", "Хребет Кетмень", "乌宗岛山"],
    begins: {
      at: [80.68201, 43.328156],
      accuracyMetres: 5000,
      where:
        "the line, coming up a spur, is at its westernmost and turns east; taken for the crest of the Ketmen, on which the line of 1864 comes in from the west",
    },
    basis: [
      agreed1994(),
      goesBackTo(
        "saint-petersburg-1881",
        "inferred",
        "Article VII: from the Uzun-tau on along the line of 1864.",
      ),
      goesBackTo(
        "chuguchak-1864",
        "inferred",
        "Article III parts the waters of the Kegen and the Undu-bulak.",
      ),
      goesBackTo("baratala-1882", "inferred", ALATAU_1882),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 590,
  },
  {
    id: "sumbe",
    kind: "water",
    river: "sumbe",
    names: ["Sumbe", "Сүмбе", "Сумбе", "苏木拜河"],
    begins: {
      at: [80.384569, 43.01301],
      accuracyMetres: 500,
      where:
        "the Kharabulak joins the Sumbe, 2.3 km below the river's right-angled bend; the source puts the two 2.5 km apart",
    },
    basis: [
      agreed1994(),
      goesBackTo(
        "chuguchak-1864",
        "inferred",
        "Article III follows a stream Daratu south to the Tekes, which is probably the Sumbe.",
      ),
      goesBackTo("baratala-1882", "inferred", ALATAU_1882),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 6,
    sources: ["sumbe-page"],
  },
  {
    id: "tekes",
    kind: "water",
    river: "tekes",
    names: ["Tekes", "Текес", "Текес", "特克斯河"],
    begins: {
      at: [80.60166, 42.895659],
      accuracyMetres: 200,
      where:
        "the narrow meanders of the Sumbe end in a bend of 130° and the wide ones of the Tekes begin, upstream",
    },
    basis: [
      agreed1994(),
      goesBackTo("chuguchak-1864", "inferred", "Article III crosses the Tekes."),
      goesBackTo("baratala-1882", "inferred", ALATAU_1882),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 7,
  },
  {
    id: "narynkol-plain",
    kind: "land",
    river: null,
    names: ["Plain at Narynkol", "Нарынқол жазығы", "Равнина у Нарынкола", "纳林果勒平原"],
    begins: {
      at: [80.261245, 42.824024],
      accuracyMetres: 300,
      where:
        "the last meander of the Tekes ends in a bend of 86° and a straight leg of 2.2 km begins",
    },
    basis: [
      agreed1994(),
      goesBackTo("chuguchak-1864", "inferred", "Article III: from the Tekes to the Naryn-khalga."),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 9,
  },
  {
    id: "narynkol",
    kind: "water",
    river: "narynkol",
    names: ["Narynkol", "Нарынқол", "Нарынкол", "那林哈勒哈"],
    begins: {
      at: [80.225541, 42.702812],
      accuracyMetres: 300,
      where: "straight legs of 0.5 to 1 km end and the close vertices of the river begin",
    },
    basis: [
      agreed1994(),
      goesBackTo(
        "chuguchak-1864",
        "stated",
        "Article III: along the Naryn-khalga to the Tian Shan.",
      ),
      goesBackTo("baratala-1882", "stated", "Its title begins in the Narynkol gorge."),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 8,
  },
  {
    id: "meridional-ridge",
    kind: "land",
    river: null,
    names: ["Meridional Ridge", "Меридионал жотасы", "Меридиональный хребет", null],
    begins: {
      at: [80.249618, 42.523037],
      accuracyMetres: 5000,
      where:
        "the close vertices of the river end in a bend of 85°; the legs above are up to 250 m long and the headwaters may reach 5 km further",
    },
    basis: [
      agreed1994(),
      goesBackTo(
        "kashgar-1882",
        "inferred",
        "Its title spans the line from the upper Narynkol on.",
      ),
      demarcated2002,
    ],
    validFrom: "1994-04-26",
    editionShiftMetres: 462,
  },
  {
    id: "khan-tengri",
    kind: "land",
    river: null,
    names: ["Khan Tengri", "Хан Тәңірі", "Хан-Тенгри", "汗腾格里峰"],
    begins: {
      at: [80.284169, 42.23507],
      accuracyMetres: 2000,
      where:
        "the ridge turns from south to west-south-west, as the 1997 text says of the line from point 69",
    },
    basis: [
      {
        instrument: "almaty-1997",
        points: "69–71",
        certainty: "stated",
        note: "The text names the Meridional Ridge, point 70 and Khan Tengri; only the place of point 69 is inferred, from its directions.",
      },
      {
        instrument: "kyrgyzstan-tri-point-1999",
        points: "tri-point",
        certainty: "stated",
        note: "Fixes the southern end only, on the summit.",
      },
      goesBackTo("chuguchak-1864", "inferred", "Article III: south-west over Khan Tengri."),
      demarcated2002,
    ],
    validFrom: "1997-09-24",
    editionShiftMetres: 421,
  },
];
