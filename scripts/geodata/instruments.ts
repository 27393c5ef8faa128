import type { Instrument } from "../../src/model/schema.ts";
import { POINTS_1864 } from "./lines/points1864.ts";
import type { FourNames } from "./sections/entry.ts";

interface Entry {
  id: string;
  names: FourNames;
  /** Gregorian, then Julian where the act itself carries one. */
  date: [string, string | null];
  place: string | null;
  summary: string;
  points?: Instrument["points"];
  sources: string[];
}

const ENTRIES: Entry[] = [
  {
    id: "chuguchak-1864",
    names: [
      "Protocol of Chuguchak",
      "Шәуешек хаттамасы (1864)",
      "Чугучакский протокол (1864)",
      "勘分西北界约记",
    ],
    date: ["1864-10-07", "1864-09-25"],
    place: "Chuguchak",
    summary:
      "Drew the line that the Convention of Peking of 1860 had only outlined, from the Sayan to the Tian Shan, along crests, great rivers and Chinese pickets. In article III it follows the Naryn-khalga up to the Tian Shan and goes over Khan Tengri.",
    points: POINTS_1864,
    sources: ["vostlit-22", "chuguchak-1864-english", "chuguchak-1864-article-3"],
  },
  {
    id: "tarbagatai-1870",
    names: [
      "Tarbagatai protocol",
      "Тарбағатай хаттамасы (1870)",
      "Тарбагатайский протокол (1870)",
      "塔尔巴哈台界约",
    ],
    date: ["1870-08-12", null],
    place: null,
    summary:
      "Marked a part of the line of 1864 on the ground with ten markers: from the Black Irtysh to the Saur and along the Tarbagatai to the Khabar-asu pass.",
    sources: ["tarbagatai-1870-page"],
  },
  {
    id: "saint-petersburg-1881",
    names: [
      "Treaty of Saint Petersburg",
      "Санкт-Петербург шарты (1881)",
      "Петербургский договор (1881)",
      "伊犁条约",
    ],
    date: ["1881-02-24", "1881-02-12"],
    place: "Saint Petersburg",
    summary:
      "Returned the Ili region to China except its west: from then on the border followed the Khorgos to the Ili and ran south across it to the Uzun-tau. It also let the line east of Lake Zaysan be drawn anew.",
    sources: ["saint-petersburg-1881-articles"],
  },
  {
    id: "baratala-1882",
    names: [
      "Baratala protocol",
      "Бораталы хаттамасы (1882)",
      "Бараталинский протокол (1882)",
      "伊犁界约",
    ],
    date: ["1882-10-28", "1882-10-16"],
    place: null,
    summary:
      "Described the border of the Ili region after the treaty of 1881, from the Narynkol gorge in the Tian Shan to the Kara-daban pass at the eastern end of the Dzungarian Alatau.",
    sources: ["vostlit-33"],
  },
  {
    id: "kashgar-1882",
    names: [
      "Kashgar protocol, north-eastern part",
      "Қашқар хаттамасы (1882)",
      "Протокол о Кашгарской границе (1882)",
      "喀什噶尔界约",
    ],
    date: ["1882-12-07", "1882-11-25"],
    place: null,
    summary:
      "Described the border from the upper Narynkol along the Tian Shan to the Bedel pass, of which only the first part is Kazakhstan's today.",
    sources: ["vostlit-34"],
  },
  {
    id: "kaba-1883",
    names: [
      "Protocol on the Kaba, with two descriptions",
      "Қаба хаттамасы (1883)",
      "Протокол на реке Кабе (1883)",
      "科塔界约",
    ],
    date: ["1883-08-12", "1883-07-31"],
    place: null,
    summary:
      "Drew the border east of Lake Zaysan anew, between the Mus-tau in the Saur and the sources of the Ak-Kaba. A northern description of September 1883 goes down the Ak-Kaba and to the mouth of the Alkabek, a southern one from there up the Black Irtysh and to the Mus-tau.",
    sources: ["vostlit-37", "vostlit-38", "vostlit-39"],
  },
  {
    id: "chuguchak-1883",
    names: [
      "Chuguchak protocol",
      "Шәуешек хаттамасы (1883)",
      "Чугучакский протокол (1883)",
      "塔尔巴哈台西南界约",
    ],
    date: ["1883-10-03", "1883-09-21"],
    place: "Chuguchak",
    summary:
      "Marked the border between the Kara-daban pass in the Dzungarian Alatau and the Khabar-asu pass in the Tarbagatai.",
    sources: ["vostlit-40"],
  },
  {
    id: "almaty-1994",
    names: [
      "Agreement on the border between Kazakhstan and China",
      "Қазақстан–Қытай мемлекеттік шекарасы туралы келісім (1994)",
      "Соглашение о казахстанско-китайской государственной границе (1994)",
      "中哈国界协定",
    ],
    date: ["1994-04-26", null],
    place: "Almaty",
    summary:
      "The first border agreement of the two states. Its article 2 leads the line over 69 boundary points; article 3 leaves two stretches open, 15–16 and 48–49.",
    sources: ["adilet-1994"],
  },
  {
    id: "almaty-1997",
    names: [
      "Supplementary agreement of 1997",
      "Қосымша келісім (1997)",
      "Дополнительное соглашение 1997 года",
      "中哈国界补充协定(1997年)",
    ],
    date: ["1997-09-24", null],
    place: "Almaty",
    summary:
      "Carried the line on from point 69 along the Meridional Ridge to point 70 and west over the Tengri-tau to its end, point 71, on the summit of Khan Tengri.",
    sources: ["wikisource-1997"],
  },
  {
    id: "almaty-1998",
    names: [
      "Second supplementary agreement, of 1998",
      "Екінші қосымша келісім (1998)",
      "Второе дополнительное соглашение 1998 года",
      "中哈国界补充协定(1998年)",
    ],
    date: ["1998-07-04", null],
    place: "Almaty",
    summary:
      "Closed the two gaps of 1994, between points 15 and 16 at the Chogan-Obo and between points 48 and 49 at the Sary-Childy, and so ended the delimitation.",
    sources: ["wikisource-1998", "bestprofi-1998"],
  },
  {
    id: "russia-tri-point-1999",
    names: [
      "Agreement on the tri-point of China, Russia and Kazakhstan",
      "Қытай, Ресей және Қазақстан шекараларының түйісу нүктесі туралы келісім",
      "Соглашение о точке стыка границ Китая, России и Казахстана",
      "中俄哈三国国界交界点协定",
    ],
    date: ["1999-05-05", null],
    place: null,
    summary:
      "Fixed the northern end of the border on the watershed of the South Altai: 49°06.9′ N 87°17.2′ E in the 1942 system, 3,327 m above the Baltic, unmarked on the ground.",
    sources: ["wikisource-1999-russia"],
  },
  {
    id: "kyrgyzstan-tri-point-1999",
    names: [
      "Agreement on the tri-point of China, Kyrgyzstan and Kazakhstan",
      "Қытай, Қырғызстан және Қазақстан шекараларының түйісу нүктесі туралы келісім",
      "Соглашение о точке стыка границ Китая, Киргизии и Казахстана",
      "中吉哈三国国界交界点协定",
    ],
    date: ["1999-08-25", null],
    place: null,
    summary:
      "Fixed the southern end of the border on the summit of Khan Tengri, 6,995 m: 42°12′36.4″ N 80°10′31.1″ E in the 1942 system, unmarked on the ground.",
    sources: ["wikisource-1999-kyrgyzstan"],
  },
  {
    id: "beijing-2002",
    names: [
      "Protocol on the demarcation of the border",
      "Мемлекеттік шекараны шегендеу туралы хаттама (2002)",
      "Протокол о демаркации государственной границы (2002)",
      "中哈国界勘界议定书",
    ],
    date: ["2002-05-10", null],
    place: "Beijing",
    summary:
      "Closed the work of the joint demarcation commission, with the descriptions and maps of the line as marked on the ground.",
    sources: ["adilet-2002"],
  },
];

/** The instruments that settled a section or that its course goes back to, oldest first. */
export const INSTRUMENTS: Instrument[] = ENTRIES.map(({ names, date, ...rest }) => ({
  id: rest.id,
  name_en: names[0],
  name_kk: names[1],
  name_ru: names[2],
  name_zh: names[3],
  date: date[0],
  dateOldStyle: date[1],
  place: rest.place,
  summary: rest.summary,
  points: rest.points ?? [],
  sources: rest.sources,
}));
