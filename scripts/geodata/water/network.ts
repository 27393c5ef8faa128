import type { Position } from "geojson";
import { metresBetween, vertex, x, y } from "../geometry/generalise.ts";
import type { Piece } from "../inputs/multisegment.ts";

/** Ends of pieces up to this far from another river are one water: the gaps of WDB II at bin edges. */
const JOINT_METRES = 1300;
/** A joint costs this many times its length, so that a path prefers drawn water. */
const JOINT_COST = 3;
/** A seed farther than this from any river is a slip in the table. */
const SEED_METRES = 5000;

interface Edge {
  to: number;
  metres: number;
}

/** Rivers as one graph: the vertices of all pieces, joined along the pieces and across small gaps. */
export class RiverNetwork {
  private readonly positions: Position[] = [];
  private readonly edges: Edge[][] = [];
  private readonly cells = new Map<string, number[]>();
  private readonly walked = new Set<string>();
  private readonly pieces: { level: number; nodes: number[] }[];

  constructor(pieces: Piece[]) {
    const known = new Map<string, number>();
    this.pieces = pieces.map(({ level, line }) => ({
      level,
      nodes: line.map((position) => this.add(position, known)),
    }));
    for (const { nodes } of this.pieces) {
      for (let i = 1; i < nodes.length; i++) this.join(nodes[i - 1] ?? 0, nodes[i] ?? 0, 1);
    }
    for (const { nodes } of this.pieces) {
      const own = new Set(nodes);
      for (const end of [nodes[0] ?? 0, nodes.at(-1) ?? 0]) {
        for (const other of this.near(this.at(end), JOINT_METRES)) {
          if (!own.has(other)) this.join(end, other, JOINT_COST);
        }
      }
    }
  }

  /** The course from the first seed through the others to the last, along the rivers. */
  course(seeds: Position[]): Position[] {
    const nodes = seeds.map((seed) => this.nearest(seed));
    const course = [nodes[0] ?? 0];
    for (let i = 1; i < nodes.length; i++) {
      const leg = this.shortest(nodes[i - 1] ?? 0, nodes[i] ?? 0);
      course.push(...leg.slice(1));
    }
    for (let i = 1; i < course.length; i++) {
      this.walked.add(edgeKey(course[i - 1] ?? 0, course[i] ?? 0));
    }
    return course.map((node) => this.at(node));
  }

  /** What no course has walked, up to a level, as lines cut where a course took the water over. */
  rest(highestLevel: number): Position[][] {
    const lines: Position[][] = [];
    for (const { level, nodes } of this.pieces) {
      if (level > highestLevel) continue;
      let line = [nodes[0] ?? 0];
      for (let i = 1; i < nodes.length; i++) {
        const [a, b] = [nodes[i - 1] ?? 0, nodes[i] ?? 0];
        if (this.walked.has(edgeKey(a, b))) {
          if (line.length > 1) lines.push(line.map((node) => this.at(node)));
          line = [b];
        } else line.push(b);
      }
      if (line.length > 1) lines.push(line.map((node) => this.at(node)));
    }
    return lines;
  }

  private add(position: Position, known: Map<string, number>): number {
    const key = `${x(position).toFixed(6)} ${y(position).toFixed(6)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const node = this.positions.push(position) - 1;
    this.edges.push([]);
    known.set(key, node);
    const cell = cellOf(position, 0, 0);
    this.cells.set(cell, [...(this.cells.get(cell) ?? []), node]);
    return node;
  }

  private join(a: number, b: number, cost: number) {
    const metres = metresBetween(this.at(a), this.at(b)) * cost;
    this.edges[a]?.push({ to: b, metres });
    this.edges[b]?.push({ to: a, metres });
  }

  private at(node: number): Position {
    return vertex(this.positions, node);
  }

  private near(seed: Position, metres: number): number[] {
    const found: number[] = [];
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const node of this.cells.get(cellOf(seed, dx, dy)) ?? []) {
          if (metresBetween(seed, this.at(node)) <= metres) found.push(node);
        }
      }
    }
    return found;
  }

  private nearest(seed: Position): number {
    const found = this.near(seed, SEED_METRES);
    const away = found.map((node) => metresBetween(seed, this.at(node)));
    const node = found[away.indexOf(Math.min(...away))];
    if (node === undefined) throw new Error(`no river near the seed ${seed.join(" E ")} N`);
    return node;
  }

  private shortest(from: number, to: number): number[] {
    const best = new Map([[from, 0]]);
    const before = new Map<number, number>();
    const queue = [{ node: from, metres: 0 }];
    while (queue.length > 0) {
      const { node, metres } = takeLeast(queue);
      if (node === to) break;
      if (metres > (best.get(node) ?? 0)) continue;
      for (const edge of this.edges[node] ?? []) {
        const sum = metres + edge.metres;
        if (sum >= (best.get(edge.to) ?? Number.POSITIVE_INFINITY)) continue;
        best.set(edge.to, sum);
        before.set(edge.to, node);
        queue.push({ node: edge.to, metres: sum });
      }
    }
    if (!best.has(to)) {
      throw new Error(
        `no water joins ${this.at(from).join(" E ")} N to ${this.at(to).join(" E ")} N`,
      );
    }
    const path = [to];
    for (let node = before.get(to); node !== undefined; node = before.get(node)) path.push(node);
    return path.toReversed();
  }
}

/** Degrees; no smaller than the farthest look-up, so that nine cells hold every neighbour. */
const CELL = 0.1;

function cellOf(position: Position, dx: number, dy: number): string {
  return `${Math.floor(x(position) / CELL) + dx} ${Math.floor(y(position) / CELL) + dy}`;
}

function edgeKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Rivers branch little, so the queue stays a few entries long and a scan is all it needs. */
function takeLeast(queue: { node: number; metres: number }[]): { node: number; metres: number } {
  let least = 0;
  for (const [i, entry] of queue.entries()) {
    if (entry.metres < (queue[least]?.metres ?? 0)) least = i;
  }
  const last = queue.pop();
  const taken = queue[least] ?? last;
  if (taken === undefined || last === undefined) throw new Error("the queue is empty");
  if (least < queue.length) queue[least] = last;
  return taken;
}
