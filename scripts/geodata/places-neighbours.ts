import type { TownEntry } from "./places-table.ts";

/** In Russia, Kyrgyzstan and Mongolia. */
export const TOWNS_OF_NEIGHBOURS: TownEntry[] = [
  {
    id: "bishkek",
    names: ["Bishkek", "Бішкек", "Бишкек", "比什凯克"],
    from: 1528675,
    kind: "city",
    rank: 1,
  },
  {
    id: "karakol",
    names: ["Karakol", "Қаракөл", "Каракол", "卡拉科尔"],
    from: 1528121,
    kind: "town",
    rank: 2,
  },
  {
    id: "naryn-town",
    names: ["Naryn", "Нарын", "Нарын", "纳伦"],
    from: 1527592,
    kind: "town",
    rank: 3,
  },
  {
    id: "novosibirsk",
    names: ["Novosibirsk", "Новосібір", "Новосибирск", "新西伯利亚"],
    from: 1496747,
    kind: "city",
    rank: 1,
  },
  { id: "omsk", names: ["Omsk", "Омбы", "Омск", "鄂木斯克"], from: 1496153, kind: "city", rank: 1 },
  {
    id: "barnaul",
    names: ["Barnaul", "Барнауыл", "Барнаул", "巴尔瑙尔"],
    from: 1510853,
    kind: "city",
    rank: 2,
  },
  {
    id: "biysk",
    names: ["Biysk", "Бийск", "Бийск", "比斯克"],
    from: 1510018,
    kind: "city",
    rank: 3,
  },
  {
    id: "gorno-altaysk",
    names: ["Gorno-Altaysk", "Горно-Алтайск", "Горно-Алтайск", "戈尔诺-阿尔泰斯克"],
    from: "RU Gorno-Altaysk",
    kind: "town",
    rank: 3,
  },
  {
    id: "olgii",
    names: ["Ölgii", "Өлгей", "Улгий", "乌列盖"],
    from: 1515436,
    kind: "town",
    rank: 2,
  },
  {
    id: "khovd-town",
    names: ["Khovd", "Қобда", "Ховд", "科布多"],
    from: 1516048,
    kind: "town",
    rank: 2,
  },
];
