import type { RiverEntry } from "./rivers-table.ts";

/** The Irtysh and what flows into it, from source to mouth. */
export const IRTYSH_RIVERS: RiverEntry[] = [
  {
    id: "irtysh",
    names: ["Irtysh", "Ертіс", "Иртыш", "额尔齐斯河"],
    basin: "irtysh",
    rank: 1,
    course: [
      {
        along: [
          [90.33, 47.65],
          [88.9, 47.13],
          [86.83, 47.7],
          [84.36, 47.73],
        ],
      },
      {
        across: [
          [84.355, 47.73],
          [84.27, 47.725],
          [84.22, 47.737],
          [84.19, 47.79],
          [84.12, 47.93],
          [83.75, 48.12],
          [83.55, 48.22],
          [83.493, 48.268],
          [83.52, 48.31],
          [83.6, 48.355],
          [83.62, 48.39],
          [83.5, 48.43],
          [83.44, 48.55],
          [83.48, 48.62],
          [83.455, 48.68],
          [83.43, 48.75],
          [83.455, 48.83],
          [83.5, 48.89],
          [83.58, 48.95],
          [83.72, 48.99],
          [83.9, 49.03],
          [84.03, 49.07],
          [84.17, 49.11],
          [84.21, 49.17],
          [84.2, 49.22],
          [84.12, 49.28],
          [84.03, 49.345],
          [83.93, 49.4],
          [83.88, 49.445],
          [83.8, 49.465],
          [83.7, 49.475],
          [83.64, 49.49],
          [83.6, 49.55],
          [83.47, 49.575],
          [83.43, 49.605],
          [83.365, 49.635],
        ],
      },
      {
        along: [
          [83.36, 49.64],
          [68.22, 58.17],
          [68.96, 61.07],
        ],
      },
    ],
    note: "The upper Irtysh is also called Black Irtysh, Қара Ертіс, Чёрный Иртыш. Through Lake Zaysan and the Bukhtarma reservoir a thread on the water stands for the river. Below Tobolsk, where both banks are mapped, one bank is followed.",
  },
  {
    id: "kara-ertix",
    names: ["Kara-Ertix", null, "Кара-Иртыш", "喀拉额尔齐斯河"],
    basin: "irtysh",
    rank: 3,
    course: [
      {
        along: [
          [88.65, 48.16],
          [88.9, 47.13],
        ],
      },
    ],
  },
  {
    id: "burqin",
    names: ["Burqin", "Буыршын", "Бурчун", "布尔津河"],
    basin: "irtysh",
    rank: 2,
    course: [
      {
        along: [
          [87.84, 49.03],
          [86.83, 47.7],
        ],
      },
    ],
    note: "With the Kanas, its upper course.",
  },
  {
    id: "ak-kaba",
    names: ["Ak-Kaba", "Аққаба", "Ак-Каба", "阿克哈巴河"],
    basin: "irtysh",
    rank: 2,
    course: [],
  },
  {
    id: "kara-kaba",
    names: ["Kara-Kaba", "Қарақаба", "Кара-Каба", "喀拉哈巴河"],
    basin: "irtysh",
    rank: 3,
    course: [
      {
        sketch: [
          [86.5022, 49.1414],
          [86.15, 49.08],
          [86.0, 48.95],
          [86.2, 48.85],
          [86.45, 48.77],
          [86.55, 48.66],
          [86.58361, 48.54028],
        ],
      },
    ],
    into: "ak-kaba",
    sources: ["rivers-kara-kaba"],
  },
  {
    id: "kaba",
    names: ["Kaba", "Қаба", "Каба", "哈巴河"],
    basin: "irtysh",
    rank: 2,
    course: [
      {
        sketch: [
          [86.58361, 48.54028],
          [86.68, 48.4],
          [86.47, 48.28],
          [86.36, 48.15],
          [86.35, 48.06],
          [86.1922, 47.8636],
        ],
      },
    ],
    outOf: "ak-kaba",
    into: "irtysh",
    sources: ["rivers-kaba"],
    note: "Formed where the Kara-Kaba joins the Ak-Kaba on the border.",
  },
  {
    id: "alkabek",
    names: ["Alkabek", "Алқабек", "Алкабек", "阿拉克别克河"],
    basin: "irtysh",
    rank: 2,
    course: [],
    note: "The upper course, inside Kazakhstan, is not drawn.",
  },
  {
    id: "ulken-ulasty",
    sectionRunsUpstream: true,
    names: ["Ulken-Ulasty", "Үлкен Ұласты", "Улькен-Уласты", "乌勒昆乌拉斯图河"],
    basin: "irtysh",
    rank: 2,
    course: [],
  },
  {
    id: "kalzhyr",
    names: ["Kalzhyr", "Қалжыр", "Кальджир", null],
    basin: "irtysh",
    rank: 3,
    course: [
      {
        along: [
          [85.54, 48.7],
          [85.2, 48.0],
        ],
      },
    ],
    note: "Drains Lake Markakol.",
  },
  {
    id: "kurchum",
    names: ["Kurchum", "Күршім", "Курчум", "库尔丘姆河"],
    basin: "irtysh",
    rank: 2,
    course: [
      {
        sketch: [
          [85.8042, 48.9775],
          [85.1, 48.87],
          [84.4, 48.78],
          [83.95, 48.65],
          [83.661, 48.575],
          [83.5286, 48.6139],
        ],
      },
    ],
    sources: ["rivers-kurchum"],
  },
  {
    id: "bukhtarma-river",
    names: ["Bukhtarma", "Бұқтырма", "Бухтарма", "布赫塔尔马河"],
    basin: "irtysh",
    rank: 2,
    course: [
      {
        along: [
          [87.26, 49.14],
          [84.01, 49.74],
        ],
      },
    ],
  },
  {
    id: "uba",
    names: ["Uba", "Үбі", "Уба", "乌巴河"],
    basin: "irtysh",
    rank: 2,
    course: [
      {
        sketch: [
          [83.6517, 50.5783],
          [83.4, 50.77],
          [82.9, 50.78],
          [82.5, 50.52],
          [82.15, 50.6],
          [81.9121, 50.62],
          [81.72, 50.5],
          [81.6942, 50.2789],
        ],
      },
    ],
    into: "irtysh",
    sources: ["rivers-uba"],
  },
  {
    id: "ishim",
    names: ["Ishim", "Есіл", "Ишим", "伊希姆河"],
    basin: "irtysh",
    rank: 2,
    course: [
      {
        along: [
          [73.26, 50.64],
          [71.23, 57.7],
        ],
      },
    ],
  },
  {
    id: "tobol",
    names: ["Tobol", "Тобыл", "Тобол", "托博尔河"],
    basin: "irtysh",
    rank: 2,
    course: [
      {
        along: [
          [60.91, 51.67],
          [68.22, 58.17],
        ],
      },
    ],
  },
];
