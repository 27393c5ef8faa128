import { geodesicPath } from "../../measure/densify.ts";
import type { Ground } from "../ground.ts";
import type { Outcome, TestOf } from "./outcome.ts";

/** How far apart a line is sampled: a tenth of the smallest distance asked about, and finer than its legs. */
const SAMPLES: number = 500;

/**
 * Which share of a line's length lies within some distances of another line. Both are as accurate as
 * their sections say; what is drawn along the same section is the same to the metre.
 */
export function likeness(test: TestOf<"likeness">, ground: Ground): Outcome {
  const things = [test.line, test.to].map((id) => ({ kind: "line" as const, id }));
  const { ruler } = ground.along(test.line);
  const other = ground.along(test.to).ruler;
  const path = geodesicPath(ruler.slice(0, ruler.length.wgs84), SAMPLES);
  const away = path.map((position) => other.locate(position).distanceOff);
  const share = (metres: number) => {
    let [inside, whole] = [0, 0];
    for (const [i, position] of path.entries()) {
      const before = path[i - 1];
      if (before === undefined) continue;
      // Samples stand close: the piece between two is where its nearer end is, to half a sample.
      const length = Math.hypot(
        (position[0] - before[0]) * Math.cos((position[1] * Math.PI) / 180),
        position[1] - before[1],
      );
      whole += length;
      const middle = ((away[i] ?? 0) + (away[i - 1] ?? 0)) / 2;
      if (middle <= metres) inside += length;
    }
    return (100 * inside) / whole;
  };
  const [d1, d2, d3] = test.distances;
  const values = {
    d1: d1 / 1000,
    s1: share(d1),
    d2: d2 / 1000,
    s2: share(d2),
    d3: d3 / 1000,
    s3: share(d3),
  };
  const reason = { code: "test.likeness" as const, values };
  if (test.enough === null) return { verdict: "depends", reason, things };
  const reached = share(test.enough.withinMetres) >= test.enough.sharePercent;
  return { verdict: reached ? "true" : "false", reason, things };
}
