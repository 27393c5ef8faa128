import type { Basin, Names } from "../../../src/model/schema.ts";

type BasinId = Basin["properties"]["basin"];
/** English, Kazakh, Russian, Chinese. */
type Four = readonly [string, string, string, string];

const BASIN_NAMES: Readonly<Record<BasinId, Four>> = {
  irtysh: ["Irtysh basin", "Ертіс алабы", "Бассейн Иртыша", "额尔齐斯河流域"],
  ili: ["Ili basin", "Іле алабы", "Бассейн Или", "伊犁河流域"],
  balkhash: [
    "Balkhash basin without the Ili",
    "Ілесіз Балқаш алабы",
    "Бассейн Балхаша без Или",
    "巴尔喀什湖流域（不含伊犁河）",
  ],
  emil: ["Emil basin", "Еміл алабы", "Бассейн Эмеля", "额敏河流域"],
  alakol: [
    "Alakol basin without the Emil",
    "Емілсіз Алакөл алабы",
    "Бассейн Алаколя без Эмеля",
    "阿拉湖流域（不含额敏河）",
  ],
  ulungur: ["Ulungur basin", "Үліңгір алабы", "Бассейн Улюнгура", "乌伦古河流域"],
  "closed-steppe": [
    "Closed basins of the steppe",
    "Даланың тұйық алаптары",
    "Бессточные бассейны степи",
    "草原内流区",
  ],
};

const COUNTRY_NAMES: Readonly<Record<string, Four>> = {
  CHN: ["China", "Қытай", "Китай", "中国"],
  KAZ: ["Kazakhstan", "Қазақстан", "Казахстан", "哈萨克斯坦"],
  KGZ: ["Kyrgyzstan", "Қырғызстан", "Киргизия", "吉尔吉斯斯坦"],
  MNG: ["Mongolia", "Моңғолия", "Монголия", "蒙古"],
  RUS: ["Russia", "Ресей", "Россия", "俄罗斯"],
};

/** The part of a basin in a country, named in four languages. */
export function partNames(basin: BasinId, country: string): Names {
  const [a, b] = [BASIN_NAMES[basin], COUNTRY_NAMES[country]];
  if (b === undefined) throw new Error(`no name for ${country}`);
  return {
    name_en: `${a[0]} in ${b[0]}`,
    name_kk: `${a[1]}, ${b[1]}`,
    name_ru: `${a[2]}, ${b[2]}`,
    name_zh: `${a[3]}${b[3]}部分`,
  };
}
