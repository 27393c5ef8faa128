import type { HandLine } from "./hand-line.ts";

/** Deserts south of the Ulungur, the Tarim, and lakes between the ranges. */
export const SOUTHERN_LINES: readonly HandLine[] = [
  {
    system: "junggar",
    name: "Gurbantunggut",
    line: [
      [87.5, 45.5],
      [89.0, 45.6],
      [90.0, 45.3],
    ],
  },
  {
    system: "gobi",
    name: "Dzungarian Gobi",
    line: [
      [91.8, 45.2],
      [93.0, 45.2],
      [94.5, 45.0],
    ],
  },
  {
    system: "gobi",
    name: "Gobi N",
    line: [
      [92.6, 45.7],
      [93.6, 45.5],
    ],
  },
  {
    system: "tarim",
    name: "Sary-Jaz",
    line: [
      [79.9, 41.5],
      [79.3, 41.95],
      [79.15, 42.2],
      [79.4, 42.35],
      [79.9, 42.3],
    ],
  },
  {
    system: "gobi",
    name: "Uyench",
    line: [
      [92.1, 46.5],
      [92.0, 46.05],
      [91.9, 45.7],
    ],
  },
  {
    system: "gobi",
    name: "Bodonch",
    line: [
      [92.6, 46.4],
      [92.5, 45.8],
    ],
  },
  {
    system: "gobi",
    name: "Beita Shan",
    line: [
      [90.6, 45.35],
      [91.4, 45.45],
    ],
  },
  {
    system: "junggar",
    name: "Kamust",
    line: [
      [89.4, 45.8],
      [90.2, 45.6],
    ],
  },
  {
    system: "sayram",
    name: "Sayram",
    line: [
      [81.0, 44.65],
      [81.35, 44.6],
    ],
  },
  {
    system: "tarim",
    name: "Inylchek",
    line: [
      [79.3, 42.15],
      [79.8, 42.17],
      [80.15, 42.17],
    ],
  },
  {
    system: "tarim",
    name: "Tailan/Kumarik N",
    line: [
      [79.95, 41.55],
      [80.2, 41.85],
      [80.45, 42.05],
    ],
  },
  {
    system: "junggar",
    name: "Gurbantunggut N",
    line: [
      [87.6, 46.0],
      [88.6, 46.0],
      [89.3, 45.95],
    ],
  },
  {
    system: "alakol",
    name: "Tokty, past Dostyk to Zhalanashkol",
    line: [
      [82.42, 45.22],
      [82.4, 45.35],
      [82.2, 45.53],
    ],
  },
];
