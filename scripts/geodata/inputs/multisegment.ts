import type { Position } from "geojson";

/** One piece of a GMT dump: a line of [longitude, latitude] and the level its header gives. */
export interface Piece {
  level: number;
  line: Position[];
}

/**
 * Reads GMT's multisegment text (`gmt pscoast -M`): a header starting with `>` opens each piece.
 * Our window lies east of Greenwich, so longitudes need no unwrapping.
 */
export function readMultisegment(text: string): Piece[] {
  const pieces: Piece[] = [];
  let line: Position[] = [];
  for (const row of text.split("\n")) {
    if (row.startsWith(">")) {
      line = [];
      pieces.push({ level: Number(/Level (\d+)/.exec(row)?.[1] ?? Number.NaN), line });
    } else if (row.trim() !== "") {
      const [longitude, latitude] = row.split("\t").map(Number);
      if (longitude === undefined || latitude === undefined || Number.isNaN(latitude)) {
        throw new Error(`GMT printed a row that is no position: ${row}`);
      }
      line.push([longitude, latitude]);
    }
  }
  return pieces.filter((piece) => piece.line.length > 1);
}
