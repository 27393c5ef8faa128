import Flatbush from "flatbush";
import type { Position } from "geojson";
import { x, y } from "../geometry/generalise.ts";
import { type Grid, KM_PER_CELL, PER_DEGREE } from "./grid.ts";
import type { Arc } from "./outlines.ts";

const KM_PER_DEGREE = KM_PER_CELL * PER_DEGREE;

/** Kilometres between two places of a line that is looked at. */
const SPACING_KM = 1;
/** A border runs on a divide where land so far off on either side of it drains elsewhere. */
const BESIDE_KM = 10;
/** A shorter stretch of it, kilometres, may be a border that but crosses a divide. */
const LEAST_KM = 25;

/** How far the edges of basins lie from a line, metres. */
export interface Offsets {
  kilometres: number;
  /** To the left of the line above 0: what is left where errors to either side are set off. */
  signedMean: number;
  mean: number;
  p50: number;
  p95: number;
  most: number;
}

interface Sample {
  at: Position;
  /** A vector of a kilometre to the left, degrees. */
  left: Position;
}

/** How far what lies around a place is from it, in kilometres east and north. */
type Leg = [Position, Position];

/** The edges of basins, to be looked up by place. */
export class Edges {
  private readonly legs: { from: Position; to: Position; between: [number, number] }[];
  private readonly index: Flatbush;

  constructor(arcs: readonly Arc[]) {
    this.legs = arcs.flatMap(({ line, left, right }) =>
      line
        .slice(1)
        .map((to, i) => ({ from: line[i] ?? to, to, between: [left, right] as [number, number] })),
    );
    this.index = new Flatbush(this.legs.length);
    for (const { from, to } of this.legs)
      this.index.add(
        Math.min(x(from), x(to)),
        Math.min(y(from), y(to)),
        Math.max(x(from), x(to)),
        Math.max(y(from), y(to)),
      );
    this.index.finish();
  }

  /** Kilometres from a place to the nearest edge, if one lies within `reach`; of two basins only, where these are named. */
  distance(at: Position, reach: number, between?: readonly [number, number]): number | null {
    const shrink = Math.cos((y(at) * Math.PI) / 180);
    const [dx, dy] = [reach / (KM_PER_DEGREE * shrink), reach / KM_PER_DEGREE];
    let least = Number.POSITIVE_INFINITY;
    for (const n of this.index.search(x(at) - dx, y(at) - dy, x(at) + dx, y(at) + dy)) {
      const leg = this.legs[n];
      if (leg === undefined) continue;
      if (between !== undefined && !between.every((basin) => leg.between.includes(basin))) continue;
      const seen = [leg.from, leg.to].map(
        (end): Position => [
          (x(end) - x(at)) * shrink * KM_PER_DEGREE,
          (y(end) - y(at)) * KM_PER_DEGREE,
        ],
      ) as Leg;
      least = Math.min(least, fromOrigin(seen));
    }
    return least <= reach ? least : null;
  }
}

function fromOrigin([from, to]: Leg): number {
  const [dx, dy] = [x(to) - x(from), y(to) - y(from)];
  const along = -(x(from) * dx + y(from) * dy) / (dx * dx + dy * dy || 1);
  const foot = Math.min(1, Math.max(0, along));
  return Math.hypot(x(from) + foot * dx, y(from) + foot * dy);
}

/**
 * How far the edge lies from a border, kilometre by kilometre, where the border runs on a divide by what drains
 * where `BESIDE_KM` off on both sides; above 0 where it lies left of the border.
 */
export function offsetsAlong(
  line: readonly Position[],
  edges: Edges,
  classes: Uint8Array,
  grid: Grid,
  isMeant: (at: Position) => boolean,
): number[] {
  const found: number[] = [];
  let stretch: number[] = [];
  const end = () => {
    if (stretch.length * SPACING_KM >= LEAST_KM) found.push(...stretch);
    stretch = [];
  };
  for (const { at, left } of samples(line)) {
    const classAt = (km: number) =>
      classes[grid.cellAt(x(at) + km * x(left), y(at) + km * y(left))] ?? -1;
    const [onLeft, onRight] = [classAt(BESIDE_KM), classAt(-BESIDE_KM)];
    const away = onLeft === onRight ? null : edges.distance(at, 2 * BESIDE_KM);
    if (away === null || !isMeant(at)) end();
    else stretch.push(classAt(0) === onLeft ? -away : away);
  }
  end();
  return found;
}

/** How far the edge between two basins lies from a divide, kilometre by kilometre; `reach` where it is farther. */
export function awayFrom(
  line: readonly Position[],
  edges: Edges,
  between: readonly [number, number],
  reach: number,
): number[] {
  return samples(line).map(({ at }) => edges.distance(at, reach, between) ?? reach);
}

export function summed(offsets: readonly number[]): Offsets {
  const sizes = offsets.map(Math.abs).sort((a, b) => a - b);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const quantile = (share: number) => sizes[Math.ceil(share * sizes.length) - 1] ?? 0;
  return {
    kilometres: offsets.length * SPACING_KM,
    signedMean: rounded(mean(offsets)),
    mean: rounded(mean(sizes)),
    p50: rounded(quantile(0.5)),
    p95: rounded(quantile(0.95)),
    most: rounded(quantile(1)),
  };
}

const rounded = (km: number) => Math.round(km * 1000);

/** Places on a line a kilometre apart; what is left of it is judged over ten kilometres. */
function samples(line: readonly Position[]): Sample[] {
  const at: Position[] = [];
  let carry = 0;
  for (const [i, to] of line.entries()) {
    const from = line[i - 1] ?? to;
    const shrink = Math.cos((y(from) * Math.PI) / 180);
    const length = KM_PER_DEGREE * Math.hypot((x(to) - x(from)) * shrink, y(to) - y(from));
    let along = carry;
    for (; along < length; along += SPACING_KM) {
      const share = along / length;
      at.push([x(from) + share * (x(to) - x(from)), y(from) + share * (y(to) - y(from))]);
    }
    carry = along - length;
  }
  return at.map((here, i) => {
    const [before, after] = [
      at[Math.max(0, i - 5)] ?? here,
      at[Math.min(at.length - 1, i + 5)] ?? here,
    ];
    const shrink = Math.cos((y(here) * Math.PI) / 180);
    const [east, north] = [(x(after) - x(before)) * shrink, y(after) - y(before)];
    const km = Math.hypot(east, north) || 1;
    return {
      at: here,
      left: [-north / (km * KM_PER_DEGREE * shrink), east / (km * KM_PER_DEGREE)],
    };
  });
}
