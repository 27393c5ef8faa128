import type { HandLine } from "./hand-line.ts";

/** Tributaries of the Irtysh, and the closed steppe on either side of it. */
export const NORTHERN_LINES: readonly HandLine[] = [
  {
    system: "irtysh",
    name: "Ubagan",
    line: [
      [64.35, 54.5],
      [64.75, 53.9],
      [64.75, 53.3],
      [64.65, 52.8],
      [64.8, 52.4],
    ],
  },
  {
    system: "irtysh",
    name: "Om",
    line: [
      [73.4, 54.98],
      [74.6, 55.05],
      [75.6, 55.4],
      [77.0, 55.4],
      [78.3, 55.45],
      [79.6, 55.8],
    ],
  },
  {
    system: "irtysh",
    name: "Tara",
    line: [
      [74.6, 56.75],
      [75.3, 56.35],
      [76.6, 56.55],
      [78.0, 56.5],
      [79.2, 56.4],
    ],
  },
  {
    system: "irtysh",
    name: "Demyanka",
    line: [
      [69.3, 59.55],
      [71.5, 59.2],
      [73.5, 59.0],
      [75.2, 58.7],
    ],
  },
  {
    system: "irtysh",
    name: "Konda",
    line: [
      [69.0, 60.65],
      [67.3, 59.6],
      [65.0, 59.7],
      [64.5, 60.3],
      [63.5, 61.5],
    ],
  },
  {
    system: "irtysh",
    name: "Iset",
    line: [
      [66.4, 56.6],
      [64.6, 56.2],
      [63.6, 56.1],
      [61.9, 56.4],
      [60.6, 56.8],
    ],
  },
  {
    system: "irtysh",
    name: "Miass",
    line: [
      [64.6, 56.1],
      [63.3, 55.7],
      [61.4, 55.2],
      [60.2, 55.1],
    ],
  },
  {
    system: "irtysh",
    name: "Uy",
    line: [
      [64.3, 54.4],
      [63.0, 54.2],
      [61.6, 54.1],
      [60.2, 54.4],
    ],
  },
  {
    system: "irtysh",
    name: "Ayat",
    line: [
      [62.9, 52.9],
      [61.6, 52.7],
      [60.6, 53.0],
    ],
  },
  {
    system: "irtysh",
    name: "Tavda-Lozva",
    line: [
      [66.9, 57.8],
      [65.3, 58.05],
      [63.5, 58.6],
      [62.0, 59.3],
      [60.6, 60.5],
      [60.0, 61.4],
    ],
  },
  {
    system: "irtysh",
    name: "Vagay",
    line: [
      [69.2, 57.9],
      [69.3, 56.9],
      [69.3, 56.2],
    ],
  },
  {
    system: "nura",
    name: "Nura upper",
    line: [
      [73.0, 50.1],
      [74.3, 49.85],
      [75.2, 49.5],
    ],
  },
  {
    system: "nura",
    name: "Sherubainura",
    line: [
      [73.1, 49.9],
      [72.8, 49.4],
      [73.0, 48.8],
    ],
  },
  {
    system: "closed-kz",
    name: "Shiderty",
    line: [
      [75.3, 52.5],
      [75.0, 51.7],
      [74.3, 50.9],
      [73.9, 50.4],
    ],
  },
  {
    system: "closed-kz",
    name: "Olenty",
    line: [
      [74.6, 52.3],
      [73.9, 51.7],
      [73.3, 51.0],
    ],
  },
  {
    system: "closed-kz",
    name: "Selety",
    line: [
      [73.2, 53.2],
      [72.9, 52.5],
      [72.4, 51.9],
      [72.3, 51.2],
    ],
  },
  {
    system: "closed-kz",
    name: "Tuendik/Ashysu",
    line: [
      [76.8, 50.8],
      [77.2, 50.3],
      [77.4, 49.8],
    ],
  },
  {
    system: "chulym-b",
    name: "Karasuk",
    line: [
      [77.7, 53.7],
      [79.0, 53.8],
      [80.3, 54.2],
    ],
  },
  {
    system: "chulym-b",
    name: "Bagan",
    line: [
      [77.5, 54.1],
      [78.6, 54.2],
    ],
  },
  {
    system: "kulunda",
    name: "Burla",
    line: [
      [78.6, 53.3],
      [79.8, 53.4],
      [81.0, 53.7],
    ],
  },
  {
    system: "nura",
    name: "Kulanotpes",
    line: [
      [69.6, 50.2],
      [69.8, 49.6],
      [70.3, 49.1],
    ],
  },
  {
    system: "closed-kz",
    name: "Ashysu upper",
    line: [
      [77.4, 49.8],
      [77.5, 49.3],
    ],
  },
  {
    system: "closed-kz",
    name: "Karkaraly N",
    line: [
      [76.0, 50.6],
      [75.8, 50.0],
      [75.6, 49.6],
    ],
  },
];
