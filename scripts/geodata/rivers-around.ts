import type { RiverEntry } from "./rivers-table.ts";

/** Great rivers round about, so that the map does not end at the border's own basins. */
export const OTHER_RIVERS: RiverEntry[] = [
  {
    id: "ob",
    names: ["Ob", "Обь", "Обь", "鄂毕河"],
    basin: null,
    rank: 3,
    course: [
      {
        along: [
          [85.06, 52.43],
          [81.33, 53.88],
        ],
      },
      {
        across: [
          [81.35, 53.9],
          [81.32, 53.95],
          [81.45, 54.08],
          [81.6, 54.128],
          [81.75, 54.29],
          [81.9, 54.335],
          [82.05, 54.36],
          [82.2, 54.435],
          [82.35, 54.52],
          [82.5, 54.6],
          [82.65, 54.63],
          [82.8, 54.73],
          [82.95, 54.78],
          [83.01, 54.84],
        ],
      },
      {
        along: [
          [83.02, 54.85],
          [69.0, 61.03],
        ],
      },
    ],
    note: "To the mouth of the Irtysh.",
  },
  {
    id: "katun",
    names: ["Katun", null, "Катунь", "卡通河"],
    basin: null,
    rank: 3,
    course: [
      {
        along: [
          [86.59, 49.79],
          [85.06, 52.43],
        ],
      },
    ],
  },
  {
    id: "biya",
    names: ["Biya", null, "Бия", "比亚河"],
    basin: null,
    rank: 3,
    course: [
      {
        along: [
          [87.4, 51.77],
          [85.06, 52.43],
        ],
      },
    ],
  },
  {
    id: "chu",
    names: ["Chu", "Шу", "Чу", "楚河"],
    basin: null,
    rank: 3,
    course: [
      {
        along: [
          [74.75, 42.25],
          [67.72, 44.96],
        ],
      },
    ],
  },
  {
    id: "talas",
    names: ["Talas", "Талас", "Талас", "塔拉斯河"],
    basin: null,
    rank: 3,
    course: [
      {
        along: [
          [73.65, 42.44],
          [70.27, 43.98],
        ],
      },
    ],
  },
  {
    id: "nura",
    names: ["Nura", "Нұра", "Нура", "努拉河"],
    basin: null,
    rank: 3,
    course: [
      {
        along: [
          [72.93, 50.1],
          [69.97, 50.53],
        ],
      },
    ],
  },
  {
    id: "kaidu",
    names: ["Kaidu", null, "Хайдык-Гол", "开都河"],
    basin: null,
    rank: 3,
    course: [
      {
        along: [
          [85.96, 42.71],
          [86.85, 42.02],
        ],
      },
    ],
  },
  {
    id: "tarim",
    names: ["Tarim", "Тарым", "Тарим", "塔里木河"],
    basin: null,
    rank: 3,
    course: [
      {
        along: [
          [80.89, 40.47],
          [86.6, 41.05],
        ],
      },
    ],
  },
  {
    id: "khovd",
    names: ["Khovd", "Қобда", "Кобдо", "科布多河"],
    basin: null,
    rank: 3,
    course: [
      {
        along: [
          [88.71, 48.56],
          [92.22, 48.08],
        ],
      },
    ],
  },
];
