import type { Position } from "geojson";
import type { Lake } from "../../src/model/schema.ts";

/** A lake to draw: a position inside it tells its shore from the others; the names are for its label. */
export interface LakeEntry {
  id: string;
  /** English, Kazakh, Russian, Chinese; null where no name in that language is known to us. */
  names: [string | null, string | null, string | null, string | null];
  at: Position;
  kind: Lake["properties"]["kind"];
  rank: Lake["properties"]["rank"];
  note?: string;
}

/** Where Lake Zaysan ends and the flooded valley of the Irtysh begins: its narrowest place, 2 km wide. */
export const ZAYSAN_NECK: [Position, Position] = [
  [83.48, 48.268],
  [83.5, 48.272],
];

const NECK_NOTE =
  "Lake Zaysan and the Bukhtarma reservoir are one water since 1960. They are told apart here at the narrowest place of the shoreline, 83.49° E 48.27° N.";

export const LAKES: LakeEntry[] = [
  // Of the border's own basins.
  {
    id: "balkhash",
    names: ["Balkhash", "Балқаш", "Балхаш", "巴尔喀什湖"],
    at: [74.2, 46.1],
    kind: "lake",
    rank: 1,
  },
  {
    id: "alakol",
    names: ["Alakol", "Алакөл", "Алаколь", "阿拉湖"],
    at: [81.75, 46.05],
    kind: "lake",
    rank: 1,
  },
  {
    id: "zaysan",
    names: ["Zaysan", "Зайсан", "Зайсан", "斋桑泊"],
    at: [83.9, 48.0],
    kind: "lake",
    rank: 1,
    note: NECK_NOTE,
  },
  {
    id: "bukhtarma",
    names: [
      "Bukhtarma reservoir",
      "Бұқтырма су қоймасы",
      "Бухтарминское водохранилище",
      "布赫塔尔马水库",
    ],
    at: [83.45, 48.55],
    kind: "reservoir",
    rank: 2,
    note: NECK_NOTE,
  },
  {
    id: "issyk-kul",
    names: ["Issyk-Kul", "Ыстықкөл", "Иссык-Куль", "伊塞克湖"],
    at: [77.3, 42.45],
    kind: "lake",
    rank: 1,
  },
  {
    id: "kapchagay",
    names: [
      "Kapchagay reservoir",
      "Қапшағай су қоймасы",
      "Капчагайское водохранилище",
      "卡普恰盖水库",
    ],
    at: [77.6, 43.85],
    kind: "reservoir",
    rank: 2,
    note: "Filled from 1970. The shore is an early one: the reservoir was later mapped larger.",
  },
  {
    id: "sasykkol",
    names: ["Sasykkol", "Сасықкөл", "Сасыкколь", "萨瑟科尔湖"],
    at: [80.95, 46.58],
    kind: "lake",
    rank: 2,
  },
  {
    id: "koshkarkol",
    names: ["Koshkarkol", "Қошқаркөл", "Кошкарколь", null],
    at: [81.29, 46.43],
    kind: "lake",
    rank: 3,
  },
  {
    id: "zhalanashkol",
    names: ["Zhalanashkol", "Жалаңашкөл", "Жаланашколь", "扎兰阿什科尔湖"],
    at: [82.16, 45.57],
    kind: "lake",
    rank: 2,
  },
  {
    id: "ebinur",
    names: ["Ebinur", "Ебінұр", "Эби-Нур", "艾比湖"],
    at: [82.94, 44.87],
    kind: "lake",
    rank: 2,
    note: "The lake has shrunk and swollen by hundreds of km² since the 1950s; the shore is of one year only.",
  },
  {
    id: "ulungur",
    names: ["Ulungur", "Үліңгір", "Улюнгур", "乌伦古湖"],
    at: [87.3, 47.25],
    kind: "lake",
    rank: 2,
  },
  { id: "jili", names: ["Jili", null, null, "吉力湖"], at: [87.45, 46.92], kind: "lake", rank: 3 },
  {
    id: "sayram",
    names: ["Sayram", "Сайрам", "Сайрам-Нур", "赛里木湖"],
    at: [81.16, 44.61],
    kind: "lake",
    rank: 2,
  },
  {
    id: "markakol",
    names: ["Markakol", "Марқакөл", "Маркаколь", "马尔卡科尔湖"],
    at: [85.78, 48.75],
    kind: "lake",
    rank: 2,
  },
  {
    id: "manas-lake",
    names: ["Manas lake", "Манас", "Манас", "玛纳斯湖"],
    at: [85.95, 45.81],
    kind: "lake",
    rank: 3,
    note: "Dry since the 1960s for most of the time.",
  },
  // Round about, for orientation.
  {
    id: "bosten",
    names: ["Bosten", null, "Баграшкёль", "博斯腾湖"],
    at: [87.04, 41.95],
    kind: "lake",
    rank: 2,
  },
  {
    id: "tengiz",
    names: ["Tengiz", "Теңіз", "Тенгиз", "田吉兹湖"],
    at: [68.9, 50.444],
    kind: "lake",
    rank: 2,
  },
  {
    id: "uvs",
    names: ["Uvs", null, "Убсу-Нур", "乌布苏湖"],
    at: [92.82, 50.33],
    kind: "lake",
    rank: 2,
  },
  {
    id: "khyargas",
    names: ["Khyargas", null, "Хиргис-Нур", "吉尔吉斯湖"],
    at: [93.32, 49.17],
    kind: "lake",
    rank: 3,
  },
  {
    id: "khar-us",
    names: ["Khar-Us", null, "Хара-Ус-Нур", "哈尔乌苏湖"],
    at: [92.2, 47.9],
    kind: "lake",
    rank: 3,
  },
  {
    id: "khar",
    names: ["Khar", null, "Хара-Нур", "哈尔湖"],
    at: [93.3, 48.07],
    kind: "lake",
    rank: 3,
  },
  {
    id: "achit",
    names: ["Achit", null, "Ачит-Нур", null],
    at: [90.58, 49.48],
    kind: "lake",
    rank: 3,
  },
  {
    id: "chany",
    names: ["Chany", "Шаңы", "Чаны", "恰内湖"],
    at: [77.6, 54.75],
    kind: "lake",
    rank: 2,
  },
  {
    id: "novosibirsk-reservoir",
    names: ["Novosibirsk reservoir", null, "Новосибирское водохранилище", "新西伯利亚水库"],
    at: [82.06, 54.364],
    kind: "reservoir",
    rank: 3,
  },
  {
    id: "teletskoye",
    names: ["Teletskoye", null, "Телецкое озеро", "捷列茨科耶湖"],
    at: [87.674, 51.571],
    kind: "lake",
    rank: 3,
  },
  {
    id: "kulunda-lake",
    names: ["Kulunda", "Құлынды", "Кулундинское озеро", "库伦达湖"],
    at: [79.6, 53.0],
    kind: "lake",
    rank: 3,
  },
  {
    id: "siletiteniz",
    names: ["Siletiteniz", "Сілетітеңіз", "Селетытениз", null],
    at: [73.2, 53.25],
    kind: "lake",
    rank: 3,
  },
  {
    id: "song-kol",
    names: ["Song-Kol", "Соңкөл", "Сон-Куль", "松克尔湖"],
    at: [75.15, 41.84],
    kind: "lake",
    rank: 3,
  },
  {
    id: "chatyr-kol",
    names: ["Chatyr-Kol", "Шатыркөл", "Чатыр-Кёль", "恰特尔克尔湖"],
    at: [75.29, 40.64],
    kind: "lake",
    rank: 3,
  },
  {
    id: "karasor",
    names: ["Karasor", "Қарасор", "Карасор", null],
    at: [75.575, 49.863],
    kind: "lake",
    rank: 3,
  },
  {
    id: "krasnoyarsk-reservoir",
    names: ["Krasnoyarsk reservoir", null, "Красноярское водохранилище", "克拉斯诺亚尔斯克水库"],
    at: [91.013, 54.614],
    kind: "reservoir",
    rank: 3,
  },
];
