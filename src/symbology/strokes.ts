/**
 * How each kind of line is drawn: pixels wide at two zooms, and dashes in line widths. The map and the
 * legend both read it here, so that a swatch is a piece of the line it stands for.
 */
export interface Stroke {
  /** Pixels at zoom 4 and at zoom 9. */
  widths: readonly [far: number, near: number];
  /** Dash, gap and so on, in line widths; none for a line drawn through. */
  dash?: readonly number[];
}

/** Dashes of a line by how it came to be: solid where it was marked, the more broken the less is known. */
export const DASHES = {
  "as mapped": [5, 1.6],
  agreed: [7, 1.3],
  marked: [4.5, 1.2, 0.8, 1.2],
  described: [3.6, 1.2, 0.8, 1.2, 0.8, 1.2],
  reconstructed: [2.4, 1.8],
  schematic: [0.4, 1.9],
} as const;

/** What is sketched is never drawn like what was surveyed. */
const SKETCHED = [4, 3] as const;

export const STROKES = {
  border: { widths: [2, 3.6] },
  /** An older line; its dashes are those of its sections' status. */
  older: { widths: [2, 3.6] },
  evidence: { widths: [0.8, 1.6] },
  "side's map": { widths: [1.2, 2.6] },
  /** The edge of an extent that some read and others do not. */
  extent: { widths: [1.2, 2], dash: [2, 4] },
  neighbour: { widths: [0.9, 1.8], dash: [4, 3] },
  /** Rivers by rank: the great two, main tributaries and border rivers, the rest. */
  "great river": { widths: [1.5, 3.5] },
  river: { widths: [0.9, 2.4] },
  brook: { widths: [0.4, 1.4] },
  "sketched river": { widths: [0.9, 2.4], dash: SKETCHED },
  /** Works: all of these courses are schematic in part. */
  canal: { widths: [1.4, 2.4], dash: [4, 1.2] },
  pipeline: { widths: [1.4, 2.4], dash: [5, 1.4, 1, 1.4] },
  railway: { widths: [1.4, 2.4], dash: [1, 1.2] },
  road: { widths: [1.4, 2.4], dash: [3, 1] },
  /** A road as it was mapped, drawn through; from zoom 7 on. */
  "main road": { widths: [0.4, 1.6] },
  /** A line of the reader's own file: a string, and the beads on it. */
  "own file": { widths: [1, 1.4] },
  "own beads": { widths: [3.4, 5], dash: [0, 2] },
} as const satisfies Record<string, Stroke>;

/** Where the border is a river, its line has an edge of water: one line all along, with banks. */
export const RIVER_EDGE = { widths: [4, 7.4] } as const satisfies Stroke;

/** The paper that the present border lies on, at the same two zooms. */
export const BORDER_CASING: Stroke["widths"] = [5.6, 10];

/** What an older line adds on each side of those it lies beneath. */
const BAND: Stroke["widths"] = [1.3, 2.2];

/** The band beneath a shared course: outside the casing, and the older the further out. */
export function bandStroke(rank: number): Stroke {
  const [far, near] = BORDER_CASING.map((width, i) => width + 2 * (rank + 1) * (BAND[i] ?? 0));
  return { widths: [far ?? 0, near ?? 0] };
}

/** How much a fill lets through, of what is washed. */
export const WASHES = {
  disputed: 0.3,
  doubt: 0.2,
  gained: 0.22,
  claim: 0.12,
  extent: 0.04,
  basin: 0.26,
} as const;

/** How wide a line of the legend is: as on the map about half-way between the two zooms. */
export function swatchWidth({ widths: [far, near] }: Stroke): number {
  return (far + near) / 2;
}
