import { geodesicPath } from "../../measure/densify.ts";
import { segmentLength } from "../../measure/geodesy.ts";
import type { Metres, Position } from "../../measure/position.ts";
import type { Ground } from "../ground.ts";
import type { LineRuler } from "../stretch.ts";
import type { Outcome, TestOf } from "./outcome.ts";

/** How far apart a line is sampled: half of the smallest distance asked about, and finer than its legs. */
const SAMPLES: number = 500;

/**
 * Which share of a line lies within some distances of another line, of what was drawn apart. Where the two have
 * the same vertices they are not independent: that they are alike there tells nothing of how they ran, so that
 * share is told beside it and left out.
 */
export function likeness(test: TestOf<"likeness">, ground: Ground): Outcome {
  const things = [test.line, test.to].map((id) => ({ kind: "line" as const, id }));
  const [along, to] = [ground.along(test.line), ground.along(test.to)];
  const { runs, sharedMetres, wholeMetres } = apartFrom(along, to);
  const shared = (100 * sharedMetres) / wholeMetres;
  if (runs.length === 0) {
    const reason = { code: "test.likeness.same" as const, values: { shared } };
    return { verdict: "depends", reason, things };
  }
  const pieces = runs.flatMap((run) => piecesOf(run, to));
  const whole = pieces.reduce((sum, { metres }) => sum + metres, 0);
  const share = (within: Metres) =>
    (100 / whole) *
    pieces.reduce((sum, { metres, away }) => (away <= within ? sum + metres : sum), 0);
  const [d1, d2, d3] = test.distances;
  const values = {
    shared,
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

/** The runs of a line whose segments another line has not, and how long are those that it has. */
function apartFrom(along: LineRuler, to: LineRuler) {
  const others = new Set<string>();
  eachSegment(to, (a, b) => others.add(keyOf(a, b)).add(keyOf(b, a)));
  const runs: Position[][] = [];
  let [sharedMetres, wholeMetres] = [0, 0];
  let run: Position[] | null = null;
  eachSegment(along, (a, b) => {
    const metres = segmentLength(a, b);
    wholeMetres += metres;
    if (others.has(keyOf(a, b))) {
      sharedMetres += metres;
      run = null;
    } else if (run === null) {
      run = [a, b];
      runs.push(run);
    } else run.push(b);
  });
  return { runs, sharedMetres, wholeMetres };
}

function eachSegment({ sections }: LineRuler, see: (a: Position, b: Position) => void): void {
  for (const { section } of sections) {
    for (const [i, position] of section.geometry.coordinates.entries()) {
      const before = section.geometry.coordinates[i - 1];
      if (before !== undefined) see(before, position);
    }
  }
}

function keyOf(a: Position, b: Position): string {
  return `${a.join()} ${b.join()}`;
}

/** A run in samples, each with its length and how far its middle lies from another line, in metres. */
function piecesOf(run: readonly Position[], to: LineRuler): { metres: Metres; away: Metres }[] {
  const path = geodesicPath(run, SAMPLES);
  const away = path.map((position) => to.ruler.locate(position).distanceOff);
  return path.slice(1).map((position, i) => ({
    metres: segmentLength(path[i] ?? position, position),
    away: ((away[i] ?? 0) + (away[i + 1] ?? 0)) / 2,
  }));
}
