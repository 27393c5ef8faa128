import type { Source } from "../../src/model/schema.ts";
import { PAGE, page } from "./page.ts";

/** Pages that print an area or tell of a claim. */
export const AREA_DOCUMENTS: Source[] = [
  page(
    "kazpravda-1999",
    "Спорных участков больше нет (11 March 1999)",
    "Kazakhstanskaya Pravda, in neweurasia.info",
    "https://neweurasia.info/archive/99/archives/march/ka_press/Nazp0215.htm",
    PAGE,
    "944 km² in two sectors: 537 to Kazakhstan, 407 to China.",
  ),
  page(
    "cacianalyst-2000",
    "On the border settlement of Kazakhstan and China (16 February 2000)",
    "Central Asia-Caucasus Analyst",
    "http://cacianalyst.org/publications/analytical-articles/item/7264-analytical-articles-caci-analyst-2000-2-16-art-7264.html",
    PAGE,
  ),
  page(
    "karty-claims",
    "Казахстан–Китай: территориальные притязания",
    "karty.narod.ru",
    "http://karty.narod.ru/claim/kzcn/kzcn.html",
    PAGE,
    "Eleven sectors, nine agreed by 1993, and the tri-point at Khan Tengri.",
  ),
  page(
    "uzengi-kuush-page",
    "烏宗圖什河河源爭議地區的劃分",
    "wenxuecity.com",
    "https://zh.wenxuecity.com/myblog/42/200510/7462.html",
    PAGE,
  ),
  page(
    "pamir-digest",
    "Press digest on the Pamir border",
    "ourhimalayas/txt",
    "https://github.com/ourhimalayas/txt",
    PAGE,
    "content/gnews/25/README.md: 28,430 km² claimed, 1,158 km² received.",
  ),
  page(
    "pamir-handover",
    "On the hand-over of land in the Pamir (Chinese, 30 November 2011)",
    "sinoca.com",
    "http://sinoca.com/news/finance/2011-11-30/174461.html",
    PAGE,
  ),
  page(
    "frontier-fan",
    "On the western frontier of the Qing before 1864 (Chinese)",
    "lsqn.cn",
    "http://www.lsqn.cn/ChinaHistory/qing/200703/110170_18.html",
    PAGE,
    "Ust-Kamenogorsk, Ayaguz, Balkhash, Talas, Tsung-ling.",
  ),
  page(
    "frontier-1911",
    "On the old borders of Xinjiang, by Wang Shunan (Chinese)",
    "timotxt.com",
    "https://timotxt.com/2410490499/24.html",
    "public domain",
    "From the Irtysh along the south shore of Balkhash, the Chu, and the crest north of the Naryn.",
  ),
  page(
    "cession-bo-yang",
    "On the cessions of the Qing, from Bo Yang's popular history (Chinese)",
    "ranwenzw.tw",
    "https://ranwenzw.tw/chapter/efeqydcye/wqcfyd_2.html",
    PAGE,
  ),
];
