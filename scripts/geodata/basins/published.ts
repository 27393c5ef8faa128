import type { Source } from "../../../src/model/schema.ts";
import { PAGE, page, WIKIPEDIA } from "../page.ts";

const RIVERS_OF_CHINA = page(
  "basins-northwest-rivers",
  "中国的国际性水系：西北边疆的国际河流",
  "cgzdl.com",
  "http://m.cgzdl.com/shuku/191/7680.html",
  PAGE,
  "A chapter of a book on the rivers of China. Read for the Irtysh in China.",
);
const MAGAZINE = page(
  "basins-irtysh-magazine",
  "On the Irtysh in China (Chinese)",
  "handmsg.com",
  "http://www.handmsg.com/page/2010/0926/3847489.shtml",
  PAGE,
  "A magazine article. Read for length, basin and flow in China.",
);
const IRTYSH = page(
  "basins-irtysh",
  "Irtysh River",
  "Simple English Wikipedia",
  "https://simple.wikipedia.org/wiki/Irtysh_River",
  WIKIPEDIA,
);
const ILI = page(
  "basins-ili",
  "Ili River",
  "geolookup.org (encyclopedia copy)",
  "https://www.geolookup.org/location/ili",
  WIKIPEDIA,
);
const ILI_CHINESE = page(
  "basins-ili-chinese",
  "西北国际河流",
  "kpfans.com",
  "https://kpfans.com/article/RvkqmEdQWB.html",
  PAGE,
  "A chapter of a Chinese book.",
);
const BALKHASH = page(
  "basins-balkhash",
  "On Lake Balkhash and its basin (Chinese)",
  "dmdbkk.cn",
  "https://www.dmdbkk.cn/html_5/duanliegouzao/944/list/2.html",
  PAGE,
);
const ILI_BALKHASH = page(
  "basins-ili-balkhash",
  "Ili-Balkhash",
  "WaterWiki (UNDP)",
  "http://waterwiki.net/index.php?title=Ili-Balkhash",
  PAGE,
  "Prints two figures for the same basin.",
);
const EMIL = page(
  "basins-emil",
  "额敏河",
  "Chinese Wikipedia (copy)",
  "https://wiwikim.kfd.me/wiki/额敏河",
  WIKIPEDIA,
  "After 中国河湖大典, 西北诸河卷, p. 295.",
);

export const BASIN_DOCUMENTS: Source[] = [
  RIVERS_OF_CHINA,
  MAGAZINE,
  IRTYSH,
  ILI,
  ILI_CHINESE,
  BALKHASH,
  ILI_BALKHASH,
  EMIL,
];
