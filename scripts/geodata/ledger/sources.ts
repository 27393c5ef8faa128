import type { Source } from "../../../src/model/schema.ts";
import { PAGE, page, WIKIPEDIA } from "../page.ts";

/** Where figures are printed, and what places are said to be, besides the text itself. */
export const LEDGER_SOURCES: Source[] = [
  page(
    "ulagat-length",
    "On the delimitation of the border between Kazakhstan and China (Kazakh)",
    "ulagat.com",
    "https://ulagat.com/?p=99187",
    PAGE,
    "Prints 1,718 km; perhaps the digits of 1,782 changed places.",
  ),
  page(
    "nations-encyclopedia-kazakhstan",
    "Kazakhstan",
    "Nations Encyclopedia",
    "http://www.nationsencyclopedia.com/geography/Indonesia-to-Mongolia/Kazakhstan.html",
    PAGE,
    "Prints 1,533 km of border with China.",
  ),
  page(
    "globalsecurity-kazakhstan",
    "Kazakhstan: geography",
    "GlobalSecurity.org",
    "https://www.globalsecurity.org/military/world/centralasia/kazak-geo.htm",
    PAGE,
    "Kazakhstan lies between 45 and 87° E, 40 and 55° N; prints 1,460 km of border with China.",
  ),
  page(
    "emil-wikipedia",
    "Emil (river)",
    "English Wikipedia",
    "https://en.wikipedia.org/wiki/Emil_(river)",
    WIKIPEDIA,
    "250 km: 180 in China and 70 in Kazakhstan.",
  ),
  page(
    "irtysh-countries",
    "Иртыш (encyclopedia copy)",
    "komanda-k.ru",
    "https://komanda-k.ru",
    PAGE,
    "525 km in China, 1,700 in Kazakhstan, 2,010 in Russia.",
  ),
  page(
    "taraz-wikipedia",
    "Taraz",
    "English Wikipedia (copy)",
    "https://n.global.ssl.fastly.net/Dzhambul",
    WIKIPEDIA,
    "A city in the south of the country, on the Talas river, near the border with Kyrgyzstan.",
  ),
];
