import type { Source } from "../../src/model/schema.ts";
import { PAGE, page, TREATY, WIKIPEDIA } from "./page.ts";

const VOSTLIT =
  "https://www.vostlit.info/Texts/Dokumenty/China/XVII/1680-1700/Rus_kit_dog_prav_akt";

function vostlit(number: number, folder: string, title: string, read: string): Source {
  return page(
    `vostlit-${number}`,
    title,
    "Восточная литература (vostlit.info)",
    `${VOSTLIT}/${folder}/${number}.htm`,
    TREATY,
    `Read: ${read}.`,
  );
}

/** Texts of the instruments that are the basis of no section, and what is told of them. */
export const INSTRUMENT_DOCUMENTS: Source[] = [
  page(
    "peking-1860-article-2",
    "Article 2 of the Additional Treaty of Peking, quoted",
    "Присоединение Центральной Азии к Российской империи, bibliboba.online",
    "https://user.bibliboba.online/books/prisoedinenie-tsentralnoi-azii-k-rossiiskoi-imperii-v-xviii-xix-vv/p/80",
    TREATY,
    "Read: article 2.",
  ),
  page(
    "peking-1860-text",
    "Пекинский договор (1860)",
    "Russian Wikisource",
    "https://ru.m.wikisource.org/wiki/Пекинский_договор_(1860)",
    TREATY,
  ),
  page(
    "chuguchak-1864-length",
    "Глава 2. Чугучакский протокол 1864 г.",
    "Altai State University, Faculty of History",
    "http://new.hist.asu.ru/biblio/ruskit/02.html",
    PAGE,
    "About 2,400 versts from Shabin-Dabaga to Kokand.",
  ),
  page(
    "pickets-page",
    "On the western frontier and its pickets (Chinese)",
    "lsqn.cn",
    "http://www.lsqn.cn/ChinaHistory/qing/200703/110170_19.html",
    PAGE,
    "Distances of the pickets in li.",
  ),
  page(
    "khobdo-1869-chinese",
    "皇朝经世文续编 322: 科布多界约",
    "guji.chat",
    "https://guji.chat/史藏/经世文编/皇朝经世文续编-清-葛士浚-322.html",
    "public domain",
    "Article 1, with the course of the line and its twenty markers.",
  ),
  vostlit(
    25,
    "21-40",
    "Description of the line from the Bogosuk pass to Shabin-Dabaga, 23 August 1869 (no. 25, Russian)",
    "title and preamble",
  ),
  page(
    "livadia-1879-article",
    "Treaty of Livadia",
    "English Wikipedia",
    "https://en.wikipedia.org/wiki/Treaty_of_Livadia",
    WIKIPEDIA,
    "Date, place and that it was not ratified.",
  ),
  page(
    "livadia-1879-terms",
    "中俄伊犁交涉始末",
    "kang250813-source/history",
    "https://raw.githubusercontent.com/kang250813-source/history/master/志存记录/中俄伊犁交涉始末.txt",
    PAGE,
    "Article 7 of the treaty.",
  ),
  page(
    "survey-1911",
    "On the borders of Xinjiang, by Wang Shunan (Chinese)",
    "timotxt.com",
    "https://timotxt.com/2410490499/24_2.html",
    "public domain",
    "From Bedel to Uz-Bel in 1884; twenty-one markers in 1883.",
  ),
  page(
    "kashgar-1884-text",
    "光緒十年喀什噶爾境西北界約, in 中俄界約斠注",
    "librarydata.cn",
    "https://meta.librarydata.cn/metainfo?metaID=020020020230023674",
    "public domain",
    "Preamble and the beginning of article 1.",
  ),
  page(
    "kashgar-1884-map",
    "喀什噶尔中俄定界图",
    "wqfw.net",
    "http://www.wqfw.net/aa-554-584939-0.html",
    PAGE,
    "Quotes the date and place on the treaty's map: 22 May 1884 by the Russian calendar, Novyi Margelan.",
  ),
  vostlit(
    136,
    "121-140",
    "Kure protocol on temporary markers along the Khorgos and on the use of its water, 30 May 1915 (no. 136, Russian)",
    "title and opening",
  ),
  page(
    "independence-1991-article",
    "On the State Independence of the Republic of Kazakhstan",
    "English Wikipedia (copy)",
    "https://owiki.org/wiki/Declaration_of_Independence_of_Kazakhstan",
    WIKIPEDIA,
  ),
  page(
    "alma-ata-1991-text",
    "The Alma-Ata Declaration",
    "Country Study, appendix C (copy)",
    "http://fact.geoba.se/handbook-page.php?id=168000",
    TREATY,
    "Read: the preamble.",
  ),
  page(
    "alma-ata-1991-article",
    "Erklärung von Alma-Ata (1991)",
    "German Wikipedia (copy)",
    "https://de.zxc.wiki/wiki/Erklärung_von_Alma-Ata_(1991)",
    WIKIPEDIA,
    "Quotes the pledge to fulfil the treaties of the former Soviet Union.",
  ),
];
