import { seeded } from "../../scripts/bench/seeded.ts";
import type { Position } from "../../src/measure/position.ts";

/**
 * A line that wanders from 87.3° E 49.1° N to 80.2° E 42.2° N as a mapped border does: midpoints
 * are displaced by a fifth of their leg, over and over, so it is rough at every scale.
 *
 * @param vertices how many positions at least; the number made is a power of two, plus one
 */
export function wanderingLine(vertices: number, seed = 1): Position[] {
  const random = seeded(seed);
  let line: Position[] = [
    [87.286345, 49.115765],
    [82.5, 45.3],
    [80.175012, 42.210811],
  ];
  while (line.length < vertices) {
    const finer: Position[] = [];
    for (const [i, [x, y]] of line.entries()) {
      finer.push([x, y]);
      const next = line[i + 1];
      if (next === undefined) continue;
      const shift = (random() - 0.5) * 0.4;
      finer.push([
        (x + next[0]) / 2 + (next[1] - y) * shift,
        (y + next[1]) / 2 - (next[0] - x) * shift,
      ]);
    }
    line = finer;
  }
  return line;
}
