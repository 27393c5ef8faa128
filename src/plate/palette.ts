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
  /** Land in the bar of a measurement, where the border's own red would shout. */
  measureLand: string;
  neighbour: string;
  river: string;
  lake: string;
  lakeShore: string;
  town: string;
  townHalo: string;
  waterLabel: string;
  measured: string;
  /** The border as dividers walk it. */
  walked: string;
  /** What is measured freely, off any line. */
  free: string;
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
    measureLand: "#b9a98c",
    neighbour: "#8c8577",
    river: "#6aa7cf",
    lake: "#a9cee4",
    lakeShore: "#7fb3d3",
    town: "#2c3437",
    townHalo: "#fbf9f3",
    waterLabel: "#2b6a94",
    measured: "#f2b134",
    walked: "#1d6b52",
    free: "#7a3e9d",
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
    measureLand: "#8d8069",
    neighbour: "#6d777b",
    river: "#41769a",
    lake: "#264a60",
    lakeShore: "#35637f",
    town: "#e2e0d9",
    townHalo: "#171d21",
    waterLabel: "#8fc4e4",
    measured: "#ffd36b",
    walked: "#7fd3a0",
    free: "#d3a6ee",
    chosen: "#ffd36b",
    agrees: "#7fd3a0",
    differs: "#ff7d87",
  },
};
