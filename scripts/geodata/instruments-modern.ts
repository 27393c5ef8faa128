import type { InstrumentEntry } from "./instruments-table.ts";

/** Since 1969; the clash of that year made no line, but it stands on the timeline as what it is. */
export const MODERN: InstrumentEntry[] = [
  {
    id: "zhalanashkol-1969",
    names: [
      "Clash east of Zhalanashkol",
      "Жалаңашкөл қақтығысы (1969)",
      "Столкновение у озера Жаланашколь (1969)",
      "铁列克提事件",
    ],
    date: ["1969-08-13", null],
    place: null,
    summary:
      "No instrument, and it changed no line: Soviet and Chinese troops fought in the hills east of the lake, on ground both states held to be theirs. The place printed for it lies in China today.",
    sources: ["tielieketi-page", "relations-article"],
  },
  {
    id: "succession-1991",
    names: [
      "Succession of Kazakhstan",
      "Қазақстанның құқық мирасқорлығы (1991)",
      "Правопреемство Казахстана (1991)",
      "哈萨克斯坦的继承",
    ],
    date: ["1991-12-21", null],
    place: "Almaty",
    summary:
      "Not a border agreement. Kazakhstan, independent since 16 December 1991, declared with ten other republics in Alma-Ata that the Soviet Union had ceased to exist, recognised existing borders and pledged to fulfil the treaties of the former Union: the border with China, and what was disputed of it, passed to Kazakhstan.",
    sources: ["independence-1991-article", "alma-ata-1991-text", "alma-ata-1991-article"],
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
    ratified: "1995-06-15",
    summary:
      "The first border agreement of the two states. Its article 2 leads the line over 69 boundary points; article 3 leaves two stretches open, 15–16 and 48–49.",
    sources: ["adilet-1994", "wikisource-1997", "wikisource-1998", "relations-article"],
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
    ratified: "1999-03-24",
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
    ratified: "1999-03-24",
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
    ratified: "2003-07-04",
    summary:
      "Closed the work of the joint demarcation commission, with the descriptions and maps of the line as marked on the ground.",
    sources: ["adilet-2002"],
  },
];
