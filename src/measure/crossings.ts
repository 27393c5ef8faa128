import Flatbush from "flatbush";
import type { Position } from "./position.ts";

/** Where two lines cut each other. */
export interface Crossing {
  point: Position;
  /** Of either line: index of the segment's first vertex, and the share of it before the place. */
  segment: number;
  fraction: number;
  otherSegment: number;
  otherFraction: number;
}

/** Finds where other lines cut one line. Legs are straight in longitude and latitude, as in RFC 7946. */
export class CrossingIndex {
  private readonly line: readonly Position[];
  private readonly index: Flatbush;

  /** @param line of two positions at least */
  constructor(line: readonly Position[]) {
    if (line.length < 2) throw new RangeError("a line that is crossed has two positions at least");
    this.line = line;
    this.index = new Flatbush(line.length - 1);
    for (const [i, [bx, by]] of line.entries()) {
      const a = line[i - 1];
      if (a === undefined) continue;
      const [ax, ay] = a;
      this.index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }
    this.index.finish();
  }

  /**
   * The places where another line goes over from one side to the other, in its own order. One that runs along
   * a leg does not cross it; one that only touches a vertex crosses twice or not at all. Where both have one and the
   * same vertex they meet, and are not said to cross: so a copy of the line crosses it nowhere.
   *
   * @example new CrossingIndex([[0, 0], [0, 2]]).of([[-1, 1], [1, 1]])[0].point // [0, 1]
   */
  of(other: readonly Position[]): Crossing[] {
    const found: Crossing[] = [];
    for (const [i, d] of other.entries()) {
      const c = other[i - 1];
      if (c === undefined) continue;
      const box = [Math.min(c[0], d[0]), Math.min(c[1], d[1])] as const;
      const near = this.index.search(...box, Math.max(c[0], d[0]), Math.max(c[1], d[1]));
      const here = near.flatMap((segment) => {
        const [a, b] = [this.line[segment], this.line[segment + 1]];
        if (a === undefined || b === undefined) return [];
        const cut = cutOf(a, b, c, d);
        if (cut === null) return [];
        const [fraction, otherFraction] = cut;
        const point: Position = [a[0] + fraction * (b[0] - a[0]), a[1] + fraction * (b[1] - a[1])];
        return [{ point, segment, fraction, otherSegment: i - 1, otherFraction }];
      });
      found.push(...here.sort((one, two) => one.otherFraction - two.otherFraction));
    }
    return found;
  }
}

/** Shares of a–b and of c–d before they cut each other; null where they do not. On a line counts as left of it. */
function cutOf(a: Position, b: Position, c: Position, d: Position): [number, number] | null {
  if (isSame(a, c) || isSame(a, d) || isSame(b, c) || isSame(b, d)) return null;
  const [ofA, ofB] = [turn(c, d, a), turn(c, d, b)];
  const [ofC, ofD] = [turn(a, b, c), turn(a, b, d)];
  if (ofA >= 0 === ofB >= 0 || ofC >= 0 === ofD >= 0) return null;
  return [ofA / (ofA - ofB), ofC / (ofC - ofD)];
}

const isSame = (p: Position, q: Position) => p[0] === q[0] && p[1] === q[1];

/** Above zero where p lies left of the way from a to b. */
function turn([ax, ay]: Position, [bx, by]: Position, [px, py]: Position): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}
