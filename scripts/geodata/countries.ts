import type { Names } from "../../src/model/schema.ts";

/** Time zones of the region by country, ISO 3166-1 alpha-3. */
const ZONES: Record<string, string[]> = {
  AFG: ["Asia/Kabul"],
  CHN: ["Asia/Shanghai", "Asia/Urumqi"],
  KAZ: ["Asia/Almaty", "Asia/Aqtau", "Asia/Aqtobe", "Asia/Qostanay", "Asia/Qyzylorda"],
  KGZ: ["Asia/Bishkek"],
  MNG: ["Asia/Hovd", "Asia/Ulaanbaatar"],
  PAK: ["Asia/Karachi"],
  RUS: [
    "Asia/Barnaul",
    "Asia/Irkutsk",
    "Asia/Krasnoyarsk",
    "Asia/Novokuznetsk",
    "Asia/Novosibirsk",
    "Asia/Omsk",
    "Asia/Tomsk",
    "Asia/Yekaterinburg",
    "Europe/Moscow",
  ],
  TJK: ["Asia/Dushanbe"],
  TKM: ["Asia/Ashgabat"],
  UZB: ["Asia/Samarkand", "Asia/Tashkent"],
};

const COUNTRY_OF_ZONE = new Map(
  Object.entries(ZONES).flatMap(([country, zones]) => zones.map((zone) => [zone, country])),
);

/** The country a time zone lies in, ISO 3166-1 alpha-3, or an error for a zone of another region. */
export function countryOf(zone: string): string {
  const country = COUNTRY_OF_ZONE.get(zone);
  if (country === undefined) throw new Error(`no country is known for the time zone ${zone}`);
  return country;
}

/** English, Kazakh, Russian in the genitive, Chinese. */
const COUNTRIES: Record<string, readonly [string, string, string, string]> = {
  AFG: ["Afghanistan", "Ауғанстан", "Афганистана", "阿富汗"],
  CHN: ["China", "Қытай", "Китая", "中国"],
  KAZ: ["Kazakhstan", "Қазақстан", "Казахстана", "哈萨克斯坦"],
  KGZ: ["Kyrgyzstan", "Қырғызстан", "Киргизии", "吉尔吉斯斯坦"],
  MNG: ["Mongolia", "Моңғолия", "Монголии", "蒙古"],
  RUS: ["Russia", "Ресей", "России", "俄罗斯"],
  TJK: ["Tajikistan", "Тәжікстан", "Таджикистана", "塔吉克斯坦"],
  TKM: ["Turkmenistan", "Түрікменстан", "Туркмении", "土库曼斯坦"],
  UZB: ["Uzbekistan", "Өзбекстан", "Узбекистана", "乌兹别克斯坦"],
};

/** The border of two countries, named in four languages. */
export function countryPairNames(one: string, other: string): Names {
  const [a, b] = [COUNTRIES[one], COUNTRIES[other]];
  if (a === undefined || b === undefined) throw new Error(`no name for ${one} or ${other}`);
  return {
    name_en: `Border of ${a[0]} and ${b[0]}`,
    name_kk: `${a[1]} мен ${b[1]} шекарасы`,
    name_ru: `Граница ${a[2]} и ${b[2]}`,
    name_zh: `${a[3]}—${b[3]}边界`,
  };
}
