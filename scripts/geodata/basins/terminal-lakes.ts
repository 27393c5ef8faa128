import type { System } from "./seeds-table.ts";

export interface TerminalLake {
  name: string;
  /** Null where the flood is to find out to whom the lake belongs. */
  system: System | null;
  /** West, south, east, north; degrees. A shore is the lake's where its middle vertex lies inside. */
  box: readonly [number, number, number, number];
}

/** Lakes without an outlet. Rivers end in them, and no river goes on from them. */
export const TERMINAL_LAKES: readonly TerminalLake[] = [
  { name: "Balkhash", system: "balkhash", box: [73.3, 45.0, 79.3, 46.95] },
  { name: "Alakol", system: "alakol", box: [80.9, 45.7, 82.3, 46.75] },
  { name: "Ebinur", system: "ebinur", box: [82.3, 44.6, 83.3, 45.2] },
  { name: "Ulungur and Jili", system: "ulungur", box: [86.9, 46.9, 87.8, 47.5] },
  { name: "Issyk-Kul", system: "issykkul", box: [76.0, 42.0, 78.4, 42.9] },
  { name: "Tengiz", system: "tengiz", box: [68.2, 50.0, 69.6, 50.7] },
  { name: "Sayram", system: "sayram", box: [80.9, 44.4, 81.5, 44.8] },
  { name: "Chany", system: null, box: [76.5, 54.5, 78.3, 55.3] },
  { name: "Teke", system: null, box: [72.5, 53.6, 73.2, 54.0] },
  { name: "Seletyteniz", system: null, box: [72.9, 53.0, 73.6, 53.5] },
  { name: "Kulunda", system: null, box: [79, 52.7, 80, 53.3] },
  { name: "Kyzylkak", system: null, box: [73.3, 53.2, 74.1, 53.6] },
  { name: "Ubinsk", system: null, box: [79.6, 55.2, 80.4, 55.7] },
];
