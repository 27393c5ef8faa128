import type { Position } from "geojson";

/** A river system we tell apart, most of them only so that they do not run into ours. */
export type System = string;

/**
 * Points on water that is known to belong to a system, longitude and latitude. Where one network of
 * water holds seeds of two systems the build stops.
 */
export const SEEDS: Readonly<Record<System, Position[]>> = {
  irtysh: [
    [73.4, 55.0],
    [76.9, 52.3],
    [68.25, 58.2],
    [86.4, 47.9],
    [85.5, 48.0],
    [82.6, 49.95],
    [65.35, 55.45],
    [69.15, 54.87],
    [71.4, 51.17],
    [65.55, 57.15],
    [63.7, 53.2],
    [74.4, 56.9],
    [69.04, 60.98],
    [80.2, 50.4],
  ],
  ob: [
    [82.9, 55.0],
    [77.0, 60.9],
    [83.8, 53.3],
    [66.5, 62.5],
    [84.95, 56.5],
  ],
  ili: [
    [81.3, 43.9],
    [77.1, 43.9],
    [81.8, 43.2],
    [82.5, 43.7],
    [80.1, 42.8],
  ],
  balkhash: [
    [77.3, 46.0],
    [78.1, 46.3],
    [78.7, 46.3],
    [79.4, 47.0],
    [79.0, 46.23],
    [78.43, 46.0],
  ],
  emil: [
    [83.6, 46.45],
    [83.9, 46.6],
    [83.0, 46.6],
  ],
  ebinur: [[82.1, 44.9]],
  tarim: [
    [84.0, 41.1],
    [80.2, 41.2],
    [86.2, 42.1],
    [84.3, 42.9],
  ],
  chu: [
    [74.5, 43.0],
    [70.5, 44.9],
  ],
  talas: [[71.43, 42.91]],
  syr: [
    [74.0, 41.4],
    [65.5, 44.8],
  ],
  issykkul: [[78.0, 42.6]],
  nura: [
    [71.3, 50.7],
    [70.2, 50.4],
  ],
  turgay: [
    [64.0, 50.0],
    [65.0, 49.35],
  ],
  sarysu: [[68.0, 47.5]],
  yenisei: [
    [92.8, 56.0],
    [94.4, 51.7],
  ],
  mongolia: [
    [91.6, 48.0],
    [90.0, 48.9],
    [93.0, 50.48],
  ],
  ural: [[58.77, 51.36]],
  volga: [
    [56.2, 58.0],
    [56.0, 54.8],
  ],
  pechora: [[57.2, 64.9]],
  "chulym-b": [[79.0, 54.8]],
  kulunda: [[80.3, 52.9]],
  ulungur: [[87.67, 47.0]],
  junggar: [
    [84.32, 45.0],
    [84.87, 46.84],
  ],
};
