import type { Source } from "../../src/model/schema.ts";
import { PAGE, page, WIKIPEDIA } from "./page.ts";

/** Pages that tell of a place. */
export const PLACE_DOCUMENTS: Source[] = [
  page(
    "crossings-decree",
    "Казахстан классифицировал пограничные автомобильные пункты пропуска",
    "caravan.kz",
    "https://caravan.kz/amp/news/kazakhstan-klassificiroval-pogranichnye-avtomobilnye-punkty-propuska-na-mnogostoronnie-i-dvustoronnie-275090",
    PAGE,
    "Lists five road crossings to China: Khorgos, Dostyk, Kalzhat, Bakhty and Maikapshagai.",
  ),
  page(
    "khorgos-port-page",
    "Port of Khorgos",
    "English Wikipedia (copy)",
    "https://hessslslslsls.azureedge.net/wiki/Port_of_Khorgos",
    WIKIPEDIA,
  ),
  page(
    "muzart-page",
    "Der Grenzübergang Muzart",
    "german.china.org.cn",
    "http://german.china.org.cn/business/archive/xinjiangbm/txt/2004-12/30/content_2150256.htm",
    PAGE,
    "4 km from Narynkol, 9 km from the headquarters of the 74th regiment.",
  ),
  page(
    "embassies-page",
    "Kazakhstan ratified agreement with China on mutual construction of the embassy",
    "silkroadnews.org",
    "https://silkroadnews.org/en/news/kazakhstan-ratified-agreement-with-china-on-mutual-construction-of-the-embassy",
    PAGE,
  ),
  page(
    "chengde-page",
    "Chengde city walls",
    "greatwallforum.com",
    "https://greatwallforum.com/city-walls-chengde.html",
    PAGE,
    "Read for the position of the resort.",
  ),
  page(
    "talas-battle-page",
    "Latitude and longitude of Battle of Talas",
    "latitude.to, from English Wikipedia",
    "https://latitude.to/articles-by-country/kg/kyrgyzstan/6174/battle-of-talas",
    WIKIPEDIA,
  ),
  page(
    "tielieketi-page",
    "Tielieketi",
    "English Wikipedia",
    "https://en.wikipedia.org/wiki/Tielieketi",
    WIKIPEDIA,
    "Read for the position of the clash of 1969 and to whom the place went.",
  ),
  page(
    "kuitun-page",
    "新疆西部国界图解",
    "Sun Zhenguang, wendangku.net",
    "http://m.wendangku.net/doc/9a1cc6309a6648d7c1c708a1284ac850ac020471.html",
    PAGE,
    "Read for the position of the Kuitun.",
  ),
];
