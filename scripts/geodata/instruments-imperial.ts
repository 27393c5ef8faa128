import type { InstrumentEntry } from "./instruments-table.ts";

/** Of the Russian and the Qing empires and of the Republic, 1860–1915. */
export const IMPERIAL: InstrumentEntry[] = [
  {
    id: "peking-1860",
    names: [
      "Convention of Peking",
      "Пекин шарты (1860)",
      "Пекинский договор (1860)",
      "中俄北京条约",
    ],
    date: ["1860-11-14", "1860-11-02"],
    place: "Peking",
    summary:
      "Outlined a western border for the first time: from the last beacon of 1728, Shabin-Dabaga, south-west to Lake Zaysan and on to the mountains south of Issyk-Kul, along mountains, great rivers and the Chinese pickets then standing. Where exactly it was to run was left to commissioners.",
    sources: ["peking-1860-article-2", "peking-1860-text", "chuguchak-1864-length"],
  },
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
    sources: [
      "vostlit-22",
      "chuguchak-1864-english",
      "chuguchak-1864-article-3",
      "chuguchak-1864-length",
    ],
  },
  {
    id: "khobdo-1869",
    names: [
      "Khobdo description",
      "Қобда сипаттамасы (1869)",
      "Кобдинское описание границы (1869)",
      "科布多界约",
    ],
    date: ["1869-08-13", "1869-08-01"],
    place: "Khobdo",
    summary:
      "Described and marked the line of 1864 from the Bogosuk pass by the Kuitun, the Altai, the Chakilmes and the shore of Zaysan to Manitu-gatul-khan on the left bank of the Black Irtysh, with twenty markers.",
    sources: ["vostlit-24", "khobdo-1869-chinese"],
  },
  {
    id: "uliassutai-1869",
    names: [
      "Uliassutai description",
      "Уласутай сипаттамасы (1869)",
      "Улясутайское описание границы (1869)",
      "乌里雅苏台界约",
    ],
    date: ["1869-09-04", "1869-08-23"],
    place: "Uliassutai",
    summary:
      "Described the line of 1864 from the Bogosuk pass north-east to Shabin-Dabaga. None of it touches Kazakhstan today.",
    sources: ["vostlit-25"],
  },
  {
    id: "tarbagatai-1870",
    names: [
      "Tarbagatai protocol",
      "Тарбағатай хаттамасы (1870)",
      "Тарбагатайский протокол (1870)",
      "塔尔巴哈台界约",
    ],
    date: ["1870-08-12", "1870-07-31"],
    place: null,
    summary:
      "Marked a part of the line of 1864 on the ground with ten markers: from the Black Irtysh to the Saur and along the Tarbagatai to the Khabar-asu pass. The source dates it by one calendar; the other day is worked out.",
    sources: ["tarbagatai-1870-page"],
  },
  {
    id: "livadia-1879",
    names: [
      "Treaty of Livadia (not ratified)",
      "Ливадия шарты (бекітілмеген, 1879)",
      "Ливадийский договор (не ратифицирован, 1879)",
      "里瓦几亚条约(未批准)",
    ],
    date: ["1879-10-02", "1879-09-20"],
    place: "Livadia",
    summary:
      "Never came into force: China did not ratify it. It would have returned the Ili region to China without its west, beyond the Khorgos, and without its south, to the Tekes. The treaty of 1881 took its place.",
    sources: ["livadia-1879-article", "livadia-1879-terms"],
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
    id: "kaba-north-1883",
    names: [
      "Description of the northern section",
      "Солтүстік бөліктің сипаттамасы (1883)",
      "Описание северного участка (1883)",
      null,
    ],
    date: ["1883-09-04", "1883-08-23"],
    place: null,
    summary:
      "Describes the border drawn on the Kaba from the sources of the Ak-Kaba down that river to the mouth of its right tributary, the Kara-Kaba, and on to the mouth of the Alkabek.",
    sources: ["vostlit-38"],
  },
  {
    id: "kaba-south-1883",
    names: [
      "Description of the southern section",
      "Оңтүстік бөліктің сипаттамасы (1883)",
      "Описание южного участка (1883)",
      null,
    ],
    date: ["1883-09-13", "1883-09-01"],
    place: null,
    summary:
      "Describes the border drawn on the Kaba from the mouth of the Alkabek up the Black Irtysh and on to the Mus-tau in the Saur.",
    sources: ["vostlit-39"],
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
    id: "kashgar-1884",
    names: [
      "Kashgar protocol, north-western part",
      "Қашқар хаттамасы (1884)",
      "Протокол о Кашгарской границе (1884)",
      "续勘喀什噶尔界约",
    ],
    date: ["1884-06-03", "1884-05-22"],
    place: "Novyi Margelan",
    summary:
      "Carried the border on from the Bedel pass along the Tian Shan to the Tuyun-suyok and the Uz-Bel. None of it is Kazakhstan's today.",
    sources: ["kashgar-1884-text", "kashgar-1884-map", "survey-1911"],
  },
  {
    id: "khorgos-1915",
    names: [
      "Kure protocol on the Khorgos",
      "Қорғас хаттамасы (1915)",
      "Курэский протокол о реке Хоргос (1915)",
      null,
    ],
    date: ["1915-06-12", "1915-05-30"],
    place: "Kure",
    summary:
      "Agreed on temporary markers along the Khorgos, from where it leaves the mountains and parts into channels to a disputed island, which was divided by area, and on the use of the water.",
    sources: ["vostlit-136"],
  },
];
