/** The colours and strokes in which every peer draws the same things. */
export const LOOK = {
  paper: "#fbf9f3",
  line: { color: "#a4243b", width: 3 },
  casing: { color: "#fbf9f3", width: 7 },
  alongWater: { color: "#5cabde", width: 5 },
  lake: { fill: "#a9cee4", shore: "#7fb3d3", width: 0.8 },
  river: { color: "#4f93bf", widths: [2.2, 1.4, 0.8] },
  neighbour: { color: "#8c8577", width: 1.2, dash: [4, 3] },
  town: { color: "#2c3437", halo: "#fbf9f3", radius: 3 },
  text: { color: "#2c3437", water: "#2b6a94", ground: "#6a4a32", halo: "#fbf9f3", size: 12 },
} as const;

/** A river's stroke by its rank from 1, the great ones. */
export function riverWidth(rank: unknown): number {
  const widths = LOOK.river.widths;
  return widths[Math.min(Math.max(Number(rank), 1), widths.length) - 1] ?? widths[0];
}
