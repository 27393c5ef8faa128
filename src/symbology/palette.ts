/** Every colour of the plate by what it means. A missing one is a type error; hex, lower case. */
export interface Palette {
  paper: string;
  card: string;
  ink: string;
  inkSoft: string;
  rule: string;
  /** The casing that lifts the border off the relief. */
  casing: string;
  borderLand: string;
  borderWater: string;
  /** The edge of the border's own red where it is a river. */
  riverEdge: string;
  /** Land in the bar of a measurement, where the border's own red would shout. */
  measureLand: string;
  /** Older lines of the border, by hue: which line has which, lines.json says. */
  linePlum: string;
  lineSlate: string;
  lineIndigo: string;
  lineOchre: string;
  lineOlive: string;
  lineSienna: string;
  /** A line as one old map has it. */
  evidence: string;
  /** The border on the maps of the side west of it, and of the side east of it. */
  mapWest: string;
  mapEast: string;
  changed: string;
  disputed: string;
  gained: string;
  claim: string;
  /** Ground by the side of the border that gained it: neither side's own colour, and told apart by any eye. */
  gainedWest: string;
  gainedEast: string;
  neighbour: string;
  /** The band inside the state on either side of the border, and the states' names. */
  stateWest: string;
  stateEast: string;
  stateName: string;
  river: string;
  lake: string;
  lakeShore: string;
  town: string;
  townHalo: string;
  waterLabel: string;
  /** Basins, by hue: which basin has which, basins.geojson says. */
  basinBlue: string;
  basinTeal: string;
  basinMoss: string;
  basinViolet: string;
  basinMauve: string;
  basinClay: string;
  basinSand: string;
  /** Peaks, passes and the names of ranges. */
  peak: string;
  rangeName: string;
  /** Main roads and their numbers. */
  mainRoad: string;
  roadNumber: string;
  canal: string;
  pipeline: string;
  railway: string;
  site: string;
  measured: string;
  /** The border as dividers walk it. */
  walked: string;
  /** What is measured freely, off any line. */
  free: string;
  /** What the reader's own files hold. */
  own: string;
  /** A chosen feature's glow. */
  chosen: string;
  agrees: string;
  differs: string;
}

export type Theme = "light" | "dark";

export const PALETTES: Record<Theme, Palette> = {
  light: {
    paper: "#fbf9f3",
    card: "#fdfbf6",
    ink: "#20282c",
    inkSoft: "#566165",
    rule: "#e3ddcf",
    casing: "#fbf9f3",
    borderLand: "#a4243b",
    borderWater: "#2f7399",
    riverEdge: "#5cabde",
    measureLand: "#b9a98c",
    linePlum: "#b0569f",
    lineSlate: "#4a5568",
    lineIndigo: "#31358c",
    lineOchre: "#b3711a",
    lineOlive: "#6a6b1f",
    lineSienna: "#8a4b2a",
    evidence: "#8a7f93",
    mapWest: "#b3610d",
    mapEast: "#2a5db0",
    changed: "#a4243b",
    disputed: "#7a6a3a",
    gained: "#5560a8",
    claim: "#a34e76",
    gainedWest: "#3f8f86",
    gainedEast: "#d9912b",
    neighbour: "#8c8577",
    stateWest: "#a9ad5f",
    stateEast: "#a98bb4",
    stateName: "#5d5a52",
    river: "#4f93bf",
    lake: "#a9cee4",
    lakeShore: "#7fb3d3",
    town: "#2c3437",
    townHalo: "#fbf9f3",
    waterLabel: "#2b6a94",
    basinBlue: "#7ba7c9",
    basinTeal: "#4fa39b",
    basinMoss: "#a8b060",
    basinViolet: "#a689c4",
    basinMauve: "#c4a1c9",
    basinClay: "#c98f7b",
    basinSand: "#a89f8c",
    peak: "#6a4a32",
    rangeName: "#7d6550",
    mainRoad: "#a9977f",
    roadNumber: "#6f6252",
    canal: "#1f5f8a",
    pipeline: "#3d3a34",
    railway: "#5c5348",
    site: "#17706a",
    measured: "#f2b134",
    walked: "#1d6b52",
    free: "#7a3e9d",
    own: "#d200ff",
    chosen: "#e8a33a",
    agrees: "#2e7d4f",
    differs: "#a4243b",
  },
  dark: {
    paper: "#171d21",
    card: "#1b2226",
    ink: "#e8e6df",
    inkSoft: "#a3adb0",
    rule: "#2b353b",
    casing: "#171d21",
    borderLand: "#ff7d87",
    borderWater: "#6db6dc",
    riverEdge: "#3f8fc4",
    measureLand: "#8d8069",
    linePlum: "#f0bbe6",
    lineSlate: "#b4bfcd",
    lineIndigo: "#7d84ee",
    lineOchre: "#e5a552",
    lineOlive: "#c6c66e",
    lineSienna: "#d99a74",
    evidence: "#9b90a6",
    mapWest: "#f0a552",
    mapEast: "#86b4ff",
    changed: "#ff7d87",
    disputed: "#cdbb84",
    gained: "#8d97ea",
    claim: "#e08db5",
    gainedWest: "#5fb3a8",
    gainedEast: "#e3a345",
    neighbour: "#6d777b",
    stateWest: "#85893f",
    stateEast: "#866595",
    stateName: "#b9b4a8",
    river: "#74b0d6",
    lake: "#264a60",
    lakeShore: "#35637f",
    town: "#e2e0d9",
    townHalo: "#171d21",
    waterLabel: "#8fc4e4",
    basinBlue: "#5b8fb8",
    basinTeal: "#45918a",
    basinMoss: "#8d9650",
    basinViolet: "#8f6fb3",
    basinMauve: "#a680ad",
    basinClay: "#ab7460",
    basinSand: "#7f786a",
    peak: "#dcc1a2",
    rangeName: "#b39a80",
    mainRoad: "#8a7f70",
    roadNumber: "#b5aa9a",
    canal: "#7cc0ea",
    pipeline: "#d5cfc2",
    railway: "#b7ab9b",
    site: "#74d4c6",
    measured: "#ffd36b",
    walked: "#7fd3a0",
    free: "#d3a6ee",
    own: "#c31eff",
    chosen: "#ffd36b",
    agrees: "#7fd3a0",
    differs: "#ff7d87",
  },
};
