import type { RiverEntry } from "./rivers-table.ts";

/** Rivers of the closed basins south of the Irtysh: Ili and Balkhash, Alakol, Ebinur, Ulungur. */
export const INLAND_RIVERS: RiverEntry[] = [
  {
    id: "ili",
    receives: ["khorgos"],
    names: ["Ili", "Іле", "Или", "伊犁河"],
    basin: "ili",
    rank: 1,
    course: [
      {
        along: [
          [82.52, 43.6],
          [81.79, 43.62],
          [78.17, 43.87],
        ],
      },
      {
        across: [
          [78.16, 43.872],
          [78.1, 43.86],
          [78.0, 43.81],
          [77.7, 43.83],
          [77.4, 43.86],
          [77.2, 43.86],
          [77.135, 43.9],
        ],
      },
      {
        along: [
          [77.13, 43.9],
          [74.07, 45.35],
        ],
      },
    ],
    note: "From the confluence of Tekes and Künes. Through the Kapchagay reservoir a thread on the water stands for the river; of the delta one arm is drawn.",
  },
  {
    id: "tekes",
    names: ["Tekes", "Текес", "Текес", "特克斯河"],
    basin: "ili",
    rank: 2,
    course: [
      {
        along: [
          [79.67, 42.58],
          [82.52, 43.6],
        ],
      },
    ],
  },
  {
    id: "kunes",
    names: ["Künes", "Күнес", "Кунгес", "巩乃斯河"],
    basin: "ili",
    rank: 2,
    course: [
      {
        along: [
          [84.96, 43.36],
          [82.52, 43.6],
        ],
      },
    ],
  },
  {
    id: "kax",
    names: ["Kax", "Қас", "Каш", "喀什河"],
    basin: "ili",
    rank: 2,
    course: [
      {
        along: [
          [84.9, 43.45],
          [81.79, 43.62],
        ],
      },
    ],
  },
  {
    id: "khorgos",
    names: ["Khorgos", "Қорғас", "Хоргос", "霍尔果斯河"],
    basin: "ili",
    rank: 2,
    course: [],
  },
  {
    id: "sumbe",
    names: ["Sumbe", "Сүмбе", "Сумбе", "苏木拜河"],
    basin: "ili",
    rank: 2,
    course: [],
    note: "The upper course, inside Kazakhstan, is not drawn.",
  },
  {
    id: "narynkol",
    sectionRunsUpstream: true,
    names: ["Narynkol", "Нарынқол", "Нарынкол", "那林哈勒哈河"],
    basin: "ili",
    rank: 2,
    course: [],
    note: "The lower course, inside Kazakhstan, is not drawn.",
  },
  {
    id: "charyn",
    names: ["Charyn", "Шарын", "Чарын", "恰伦河"],
    basin: "ili",
    rank: 2,
    course: [
      {
        sketch: [
          [80.5169, 43.3455],
          [80.2, 43.16],
          [79.8428, 43.0592],
          [79.5, 42.99],
          [79.2264, 43.005],
          [79.04, 43.0225],
          [79.0, 43.2],
          [79.09, 43.36],
          [79.27, 43.55],
          [79.35, 43.75],
          [79.4247, 43.9317],
        ],
      },
    ],
    into: "ili",
    sources: ["rivers-charyn"],
    note: "With its upper courses Shalkudysu and Kegen.",
  },
  {
    id: "shelek",
    names: ["Shelek", "Шелек", "Чилик", "奇利克河"],
    basin: "ili",
    rank: 2,
    course: [
      {
        sketch: [
          [77.216, 42.9627],
          [77.7, 43.01],
          [78.15, 43.06],
          [78.42, 43.15],
          [78.5, 43.34],
          [78.38, 43.47],
          [78.25, 43.6],
          [78.159, 43.8192],
        ],
      },
    ],
    sources: ["rivers-shelek"],
  },
  {
    id: "karatal",
    names: ["Karatal", "Қаратал", "Каратал", "卡拉塔尔河"],
    basin: "balkhash",
    rank: 3,
    course: [
      {
        along: [
          [79.41, 44.92],
          [77.13, 46.46],
        ],
      },
    ],
  },
  {
    id: "aksu",
    names: ["Aksu", "Ақсу", "Аксу", "阿克苏河"],
    basin: "balkhash",
    rank: 3,
    course: [
      {
        along: [
          [79.78, 45.01],
          [78.22, 46.34],
        ],
      },
    ],
  },
  {
    id: "lepsi",
    names: ["Lepsi", "Лепсі", "Лепсы", "列普瑟河"],
    basin: "balkhash",
    rank: 3,
    course: [
      {
        along: [
          [80.73, 45.22],
          [78.34, 46.36],
        ],
      },
    ],
  },
  {
    id: "ayagoz",
    names: ["Ayagoz", "Аягөз", "Аягоз", "阿亚古兹河"],
    basin: "balkhash",
    rank: 3,
    course: [
      {
        along: [
          [81.64, 47.37],
          [79.26, 46.65],
        ],
      },
    ],
  },
  {
    id: "emil",
    names: ["Emil", "Еміл", "Эмель", "额敏河"],
    basin: "emil",
    rank: 2,
    course: [
      {
        along: [
          [84.66, 46.8],
          [81.86, 46.4],
        ],
      },
    ],
  },
  {
    id: "khabar-asu-stream",
    names: [
      "Stream south of Khabar-asu",
      "Хабарасудың оңтүстігіндегі өзен",
      "Речка к югу от Хабарасу",
      "哈巴尔苏以南的小河",
    ],
    basin: "emil",
    rank: 2,
    course: [],
    note: "The stream's own name is not known to us; the four names only say where it is.",
  },
  {
    id: "bortala",
    names: ["Bortala", "Бортала", "Боротала", "博尔塔拉河"],
    basin: "ebinur",
    rank: 3,
    course: [
      {
        along: [
          [80.0, 44.92],
          [82.73, 44.85],
        ],
      },
    ],
  },
  {
    id: "kuytun",
    names: ["Kuytun", "Күйтін", "Куйтун", "奎屯河"],
    basin: "ebinur",
    rank: 3,
    course: [
      {
        along: [
          [84.78, 43.67],
          [83.16, 44.84],
        ],
      },
    ],
  },
  {
    id: "manas",
    names: ["Manas", "Манас", "Манас", "玛纳斯河"],
    basin: null,
    rank: 3,
    course: [
      {
        along: [
          [85.08, 43.47],
          [85.66, 45.72],
        ],
      },
    ],
  },
  {
    id: "ulungur-river",
    names: ["Ulungur", "Үліңгір", "Урунгу", "乌伦古河"],
    basin: "ulungur",
    rank: 3,
    course: [
      {
        along: [
          [90.52, 47.33],
          [87.36, 47.19],
        ],
      },
    ],
    note: "With the Bulgan, its upper course in Mongolia.",
  },
];
