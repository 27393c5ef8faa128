import type { BorderLine } from "../../../src/model/schema.ts";
import { DCW_1992, GEO_TZ, WDB2_1977 } from "../sourceIds.ts";

type Entry = Omit<BorderLine, "name_en" | "name_kk" | "name_ru" | "name_zh"> & {
  names: [string, string, string, string];
};

/** From the north end to where the maps before 1991 leave the Alkabek. */
const ALTAI_TO_ALKABEK = ["south-altai", "ak-kaba", "kaba-to-alkabek", "alkabek"];
const IRTYSH_TO_SAUR = ["irtysh-to-saur", "ulken-ulasty"];
/** From the Saur to the plain of Tacheng, as the maps before 1991 have it: so it stood until 1998. */
const SAUR_TO_TACHENG = [
  "saur",
  "chogan-obo",
  "before-1991-chogan-obo",
  "tarbagatai",
  "khabar-asu-stream",
  "tacheng-plain",
];
/** From the Dzungarian Gate to the western end of the Alatau, likewise. */
const GATE_TO_ALATAU = [
  "dzungarian-gate",
  "sary-childy",
  "before-1991-sary-childy",
  "dzungarian-alatau",
];
/** From the Saur to the western end of the Dzungarian Alatau, as the maps before 1991 have it. */
const SAUR_TO_ALATAU = [...SAUR_TO_TACHENG, "before-1991-zhalanashkol", ...GATE_TO_ALATAU];
const KHORGOS_TO_KETMEN = ["khorgos", "ili-to-ketmen", "ketmen-north"];
/** From the Ketmen on, where no two lines differ. */
const KETMEN_TO_KHAN_TENGRI = [
  "ketmen",
  "sumbe",
  "tekes",
  "narynkol-plain",
  "narynkol",
  "meridional-ridge",
  "khan-tengri",
];

/** As the agreements of 1994 to 1998 have it, from end to end. */
const PRESENT = [
  ...ALTAI_TO_ALKABEK,
  "alkabek-lower",
  "black-irtysh",
  ...IRTYSH_TO_SAUR,
  "saur",
  "chogan-obo",
  "chogan-obo-west",
  "tarbagatai",
  "khabar-asu-stream",
  "tacheng-plain",
  "barlyk-plain",
  "barlyk",
  "dzungarian-gate",
  "sary-childy",
  "sary-childy-west",
  "dzungarian-alatau",
  "dzungarian-alatau-west",
  "khorgos-head",
  "khorgos-upper",
  ...KHORGOS_TO_KETMEN,
  ...KETMEN_TO_KHAN_TENGRI,
];
const ENTRIES: Entry[] = [
  {
    id: "2002",
    role: "border",
    names: [
      "Border as demarcated in 2002",
      "2002 жылы шегенделген шекара",
      "Граница, демаркированная в 2002 году",
      "2002年勘定的国界",
    ],
    sections: PRESENT,
    validFrom: "2002-05-10",
    validTo: null,
    sources: [GEO_TZ, "adilet-2002"],
  },
  {
    id: "1998",
    role: "border",
    names: [
      "Border as agreed by 1998",
      "1998 жылға қарай келісілген шекара",
      "Граница, согласованная к 1998 году",
      "至1998年协定的国界",
    ],
    sections: PRESENT,
    validFrom: "1998-07-04",
    validTo: "2002-05-10",
    sources: [GEO_TZ, "wikisource-1998"],
    note: "The course of today, agreed from the signing of the second supplement on and marked on the ground until the protocol of 2002. From the day of signing: when each agreement came into force is another matter.",
  },
  {
    id: "1994",
    role: "border",
    names: [
      "Border as agreed in 1994",
      "1994 жылы келісілген шекара",
      "Граница, согласованная в 1994 году",
      "1994年协定的国界",
    ],
    sections: [
      ...ALTAI_TO_ALKABEK,
      "alkabek-lower",
      "black-irtysh",
      ...IRTYSH_TO_SAUR,
      ...SAUR_TO_TACHENG,
      "barlyk-plain",
      "barlyk",
      ...GATE_TO_ALATAU,
      "dzungarian-alatau-west",
      "khorgos-head",
      "khorgos-upper",
      ...KHORGOS_TO_KETMEN,
      ...KETMEN_TO_KHAN_TENGRI,
    ],
    validFrom: "1994-04-26",
    validTo: "1998-07-04",
    sources: [GEO_TZ, DCW_1992, WDB2_1977, "adilet-1994", "wikisource-1998"],
    note: "The agreement of 1994 left the Chogan-Obo and the Sary-Childy open; there the line is still that of the maps before 1991. The supplement of 1997, about points 69 to 71 at the Khan Tengri, moved nothing that these maps show. That the rest changed on the day of signing is how the atlas draws it.",
  },
  {
    id: "before-1991",
    role: "border",
    names: [
      "Border as mapped before 1991",
      "1991 жылға дейін картаға түсірілген шекара",
      "Граница на картах до 1991 года",
      "1991年前地图所绘边界",
    ],
    sections: [
      ...ALTAI_TO_ALKABEK,
      "before-1991-alkabek",
      ...IRTYSH_TO_SAUR,
      ...SAUR_TO_ALATAU,
      "dzungarian-alatau-west",
      "before-1991-khorgos",
      ...KHORGOS_TO_KETMEN,
      ...KETMEN_TO_KHAN_TENGRI,
    ],
    validFrom: "1915",
    validTo: "1994-04-26",
    sources: [GEO_TZ, DCW_1992, WDB2_1977],
    note: "Today's line but for five stretches where two maps of about 1977 and 1992 both leave it. That it held since 1915, the year of the last protocol of the empires on this border, is a guess. Nothing moved in 1991: Kazakhstan took the line over. It gave way to the agreement of 1994, at the Chogan-Obo and the Sary-Childy to that of 1998.",
  },
  {
    id: "1881",
    role: "border",
    names: [
      "Border of the Treaty of Saint Petersburg, 1881",
      "Санкт-Петербург шартының шекарасы, 1881",
      "Граница по Петербургскому договору 1881 года",
      "伊犁条约边界(1881年)",
    ],
    sections: [
      ...ALTAI_TO_ALKABEK,
      "alkabek-lower",
      "black-irtysh",
      ...IRTYSH_TO_SAUR,
      ...SAUR_TO_ALATAU,
      "dzungarian-alatau-west",
      "khorgos-head",
      "khorgos-upper",
      ...KHORGOS_TO_KETMEN,
      ...KETMEN_TO_KHAN_TENGRI,
    ],
    validFrom: "1881-02-24",
    validTo: "1915",
    sources: [GEO_TZ, DCW_1992, "saint-petersburg-1881-articles"],
    note: "The course of the treaty as the protocols of 1882 and 1883 drew it on the ground; from the treaty to the protocols the line of 1864 still stood east of Lake Zaysan. Along today's line where nothing tells otherwise. Where the words name a river, the lower Alkabek with the Black Irtysh and the Khorgos from its lake, it follows the river and not the maps before 1991; elsewhere where those leave today's line it follows them, because they are nearer in time. Those maps are a hundred years younger than the treaty and prove nothing about it.",
  },
  {
    id: "1864",
    role: "border",
    names: [
      "Line of the Protocol of Chuguchak, 1864",
      "Шәуешек хаттамасының сызығы, 1864",
      "Линия Чугучакского протокола, 1864",
      "勘分西北界约记界线(1864年)",
    ],
    sections: [
      "south-altai",
      "1864-altai",
      "1864-zaysan",
      "1864-saur",
      ...SAUR_TO_ALATAU,
      "1864-ili",
      "1864-ketmen",
      ...KETMEN_TO_KHAN_TENGRI,
    ],
    validFrom: "1864-10-07",
    validTo: "1881-02-24",
    sources: [GEO_TZ, "vostlit-22", "chuguchak-1864-article-3"],
    note: "Reconstructed east of Lake Zaysan and in the Ili valley, good to 25 km; elsewhere along the later lines, because the words name the same crests and rivers. The order of the points is recalled down to the Temirlik; the end of article III was read. That the stream Daratu is the Sumbe, and that the line ran up the Tekes from there, is a guess: the text only crosses the Tekes. East of Lake Zaysan the line stood until the protocols of 1883.",
  },
  {
    id: "1864-north",
    role: "continuation",
    names: [
      "Line of 1864, northern continuation",
      "1864 жылғы сызықтың солтүстік жалғасы",
      "Линия 1864 года, северное продолжение",
      "1864年界线北段",
    ],
    sections: ["1864-north"],
    validFrom: "1864-10-07",
    validTo: "1881-02-24",
    sources: [GEO_TZ, "vostlit-22"],
    note: "Its dates are those of the line it continues; no later act on this stretch is in the atlas.",
  },
  {
    id: "1864-south",
    role: "continuation",
    names: [
      "Line of 1864, southern continuation",
      "1864 жылғы сызықтың оңтүстік жалғасы",
      "Линия 1864 года, южное продолжение",
      "1864年界线南段",
    ],
    sections: ["1864-south"],
    validFrom: "1864-10-07",
    validTo: "1881-02-24",
    sources: [GEO_TZ, "vostlit-22", "chuguchak-1864-article-3"],
    note: "Its dates are those of the line it continues; the acts of 1882 and 1884 drew it anew.",
  },
];

/** Every line of the atlas, the youngest border first. */
export const LINES: BorderLine[] = [
  ...ENTRIES,
  evidence("dcw-1992", "1992", "1993", DCW_1992, [
    "Digital Chart of the World, about 1992",
    "Digital Chart of the World, шамамен 1992 жыл",
    "Digital Chart of the World, около 1992 года",
    "世界数字地图(约1992年)",
  ]),
  evidence("wdb2-1977", "1977", "1978", WDB2_1977, [
    "World Data Bank II, about 1977",
    "World Data Bank II, шамамен 1977 жыл",
    "World Data Bank II, около 1977 года",
    "世界数据库II(约1977年)",
  ]),
].map(({ names: [name_en, name_kk, name_ru, name_zh], ...line }) => ({
  ...line,
  name_en,
  name_kk,
  name_ru,
  name_zh,
}));

/** The line of one old map; its dates are the year the map is put in, not the line's own life. */
function evidence(
  id: string,
  validFrom: string,
  validTo: string,
  source: string,
  names: Entry["names"],
): Entry {
  return { id, role: "evidence", names, sections: [id], validFrom, validTo, sources: [source] };
}
