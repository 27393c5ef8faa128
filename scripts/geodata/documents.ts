import type { Source } from "../../src/model/schema.ts";
import { PAGE, page, TREATY, WIKIPEDIA } from "./page.ts";

const VOSTLIT =
  "https://www.vostlit.info/Texts/Dokumenty/China/XVII/1680-1700/Rus_kit_dog_prav_akt/21-40";

function vostlit(number: number, title: string, read: string): Source {
  return page(
    `vostlit-${number}`,
    title,
    "Восточная литература (vostlit.info)",
    `${VOSTLIT}/${number}.htm`,
    TREATY,
    `Read: ${read}.`,
  );
}

const WIKISOURCE = "https://zh.m.wikisource.org/zh-hant";

/** Texts of the instruments and reprints of them. */
const TREATIES: Source[] = [
  vostlit(22, "Protocol of Chuguchak, 25 September 1864 (no. 22, Russian)", "title and preamble"),
  page(
    "chuguchak-1864-english",
    "Protocol of Conference between Russia and China, defining the boundary (1864)",
    "China Foreign Relations",
    "http://chinaforeignrelations.net/node/235",
    TREATY,
    "Read: preamble.",
  ),
  page(
    "chuguchak-1864-article-3",
    "Article III of the Chuguchak protocol, quoted at length",
    "loveread.me",
    "http://loveread.me/read_book.php?id=102015&p=67",
    TREATY,
    "Read: the end of article III.",
  ),
  page(
    "tarbagatai-1870-page",
    "塔尔巴哈台界约",
    "weilinceramic.com (encyclopedia copy)",
    "http://weilinceramic.com/weilinceramic/塔尔巴哈台界约/3116039",
    PAGE,
  ),
  page(
    "saint-petersburg-1881-articles",
    "Articles VII–IX of the Treaty of Saint Petersburg, in a footnote to The Middle Kingdom",
    "S. Wells Williams, The Middle Kingdom, vol. 1",
    "https://clyx.com/books/williams/the_middle_kingdom_volume_1_(of_2)/footnotes.htm",
    "public domain",
    "An English rendering from the Chinese.",
  ),
  vostlit(33, "Baratala protocol, 16 October 1882 (no. 33, Russian)", "title and preamble"),
  vostlit(
    34,
    "Protocol on the north-eastern part of the Kashgar border, 25 November 1882 (no. 34, Russian)",
    "title",
  ),
  vostlit(37, "Protocol on the Kaba, 31 July 1883 (no. 37, Russian)", "title"),
  vostlit(
    38,
    "Description of the northern section, 23 August 1883 (no. 38, Russian)",
    "opening sentence",
  ),
  vostlit(
    39,
    "Description of the southern section, 1 September 1883 (no. 39, Russian)",
    "opening sentence",
  ),
  vostlit(40, "Chuguchak protocol, 21 September 1883 (no. 40, Russian)", "title"),
  page(
    "adilet-1994",
    "Agreement on the border, 26 April 1994 (decree no. 2331 of 15 June 1995, Kazakh)",
    "Әділет, legal database of Kazakhstan",
    "https://www.adilet.zan.kz/kaz/docs/U950002331_",
    TREATY,
    "Read: the opening. The list of boundary points in article 2 was not read.",
  ),
  page(
    "wikisource-1997",
    "中华人民共和国和哈萨克斯坦共和国关于中哈国界的补充协定 (1997年)",
    "Chinese Wikisource",
    `${WIKISOURCE}/中华人民共和国和哈萨克斯坦共和国关于中哈国界的补充协定_(1997年)`,
    TREATY,
  ),
  page(
    "wikisource-1998",
    "中华人民共和国和哈萨克斯坦共和国关于中哈国界的补充协定 (1998年)",
    "Chinese Wikisource",
    `${WIKISOURCE}/中华人民共和国和哈萨克斯坦共和国关于中哈国界的补充协定_(1998年)`,
    TREATY,
    "Read: the line from point 15 to point 15/3.",
  ),
  page(
    "bestprofi-1998",
    "Закон Республики Казахстан от 24 марта 1999 года № 351-1",
    "bestprofi.com",
    "https://bestprofi.com/document/436262506",
    TREATY,
    "Read: the opening.",
  ),
  page(
    "wikisource-1999-russia",
    "中华人民共和国、俄罗斯联邦和哈萨克斯坦共和国关于确定三国国界交界点的协定",
    "Chinese Wikisource",
    "https://zh.wikisource.org/zh-hant/中华人民共和国、俄罗斯联邦和哈萨克斯坦共和国关于确定三国国界交界点的协定",
    TREATY,
  ),
  page(
    "wikisource-1999-kyrgyzstan",
    "中华人民共和国、吉尔吉斯共和国和哈萨克斯坦共和国关于三国国界交界点的协定",
    "Chinese Wikisource (copy)",
    "https://wk.100ke.info/zh/中华人民共和国、吉尔吉斯共和国和哈萨克斯坦共和国关于三国国界交界点的协定",
    TREATY,
  ),
  page(
    "adilet-2002",
    "Protocol on the demarcation, 10 May 2002 (law no. 469-II of 4 July 2003, Kazakh)",
    "Әділет, legal database of Kazakhstan",
    "https://www.adilet.zan.kz/kaz/docs/Z030000469_/compare",
    TREATY,
    "Read: the list of acts it rests on. The body, with markers and islands, was not read.",
  ),
];

/** Pages that tell of a river, a place or a figure. */
const PAGES: Source[] = [
  page(
    "relations-article",
    "China–Kazakhstan relations",
    "English Wikipedia",
    "https://en.wikipedia.org/wiki/China–Kazakhstan_relations",
    WIKIPEDIA,
    "The text whose figures the atlas computes.",
  ),
  page(
    "lengths-page",
    "On the border between China and Kazakhstan (Chinese)",
    "aihuau.com",
    "http://aihuau.com/a/25101017/359498.html",
    PAGE,
    "Prints the same three lengths.",
  ),
  page(
    "kaba-page",
    "额尔齐斯河支流哈巴河上游",
    "360doc.com",
    "http://www.360doc.com/content/19/0309/18/11005683_820339677.shtml",
    PAGE,
    "Says that the upper Kaba is a border river.",
  ),
  page(
    "alkabek-page",
    "阿拉克别克河",
    "Chinese Wikipedia (copy)",
    "https://zhwiki.oracleblog.org/wiki/阿拉克别克河",
    WIKIPEDIA,
    "Quotes point 8 of the 1994 agreement and 66 km of border along the river.",
  ),
  page(
    "ulasty-page",
    "On the 乌勒昆乌拉斯图河 (a question and its answers, Chinese)",
    "wapiknow.baidu.com",
    "https://wapiknow.baidu.com/question/1991648110914142547.html",
    PAGE,
    "A river of this name rises on the Muztau in Jeminay county.",
  ),
  page(
    "khorgos-page",
    "Qorghas",
    "German Wikipedia",
    "https://de.m.wikipedia.org/wiki/Qorghas",
    WIKIPEDIA,
    "Coordinates of the source, Lake Kazankol, and of the mouth.",
  ),
  page(
    "sumbe-page",
    "苏木拜河",
    "Chinese Wikipedia",
    "https://zh.wikipedia.org/zh-hk/苏木拜河",
    WIKIPEDIA,
    "The border follows the river from the Kharabulak confluence to the Tekes.",
  ),
  page(
    "xiaerxili-page",
    "夏尔西里—最后的一片净土",
    "meipian.cn",
    "https://meipian.cn/3q2xwucz",
    PAGE,
    "Copies the stone at the reserve: 81°43′09″–82°33′18″ E, 45°07′43″–45°23′15″ N, 220 km² to China in 1998.",
  ),
];

export const DOCUMENTS: Source[] = [...TREATIES, ...PAGES];
