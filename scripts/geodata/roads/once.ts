import { METRES_PER_DEGREE } from "../geometry/degree.ts";
import type { RoadPiece } from "../inputs/roads.ts";

type Position = [number, number];

/** How the two ways of one road are told from two roads. */
export interface Together {
  /** Two ways lie no further apart, in metres. */
  apart: number;
  /** And beside one another for so long at least, in metres; else they only meet or cross. */
  beside: number;
}

/** Between places of a road that are looked at, in metres: a tenth of what the input's vertices lie apart. */
const SPACING = 160;
/** Beside one another means in one direction or the other, to so many degrees. */
const PARALLEL = 30;

interface Place {
  at: Position;
  /** Whether it is one of the input's, and not between two. */
  isVertex: boolean;
  /** Degrees from north, of the road and not of the traffic: 0 to 180. */
  heading: number;
}

/**
 * Each road once: of ways that run beside one another only the first is kept, of those after it what goes
 * elsewhere, joined to the one that is kept. `pieces` come with the most important first.
 */
export function once(pieces: readonly RoadPiece[], together: Together): RoadPiece[] {
  const kept = new Places(together.apart);
  return pieces.flatMap((piece) => {
    const places = placesAlong(piece.course);
    const beside = places.map((place) => kept.nearest(place));
    const runs = runsElsewhere(places, beside, Math.ceil(together.beside / SPACING));
    const courses = runs.map(([first, last]) => {
      const own = places
        .slice(first, last + 1)
        .filter(({ isVertex }, i) => isVertex || i === 0 || i === last - first)
        .map(({ at }) => at);
      const [before, after] = [
        first === 0 ? null : beside[first - 1],
        last === places.length - 1 ? null : beside[last + 1],
      ];
      return [...(before ? [before] : []), ...own, ...(after ? [after] : [])];
    });
    for (const [first, last] of runs) kept.add(places.slice(first, last + 1));
    return courses.filter((course) => course.length > 1).map((course) => ({ ...piece, course }));
  });
}

/** From where to where a road runs beside none of those before it; short ways beside one are no way of it. */
function runsElsewhere(
  places: readonly Place[],
  beside: readonly (Position | null)[],
  shortest: number,
): [first: number, last: number][] {
  const covered = beside.map((place) => place !== null);
  for (const [first, last] of spells(covered, true)) {
    const isWhole = first === 0 && last === places.length - 1;
    if (!isWhole && last - first + 1 < shortest) covered.fill(false, first, last + 1);
  }
  // What is left over between two ways beside a road swings out once, and is no road either.
  for (const [first, last] of spells(covered, false)) {
    const isBetween = first > 0 && last < places.length - 1;
    if (isBetween && last - first + 1 < shortest) covered.fill(true, first, last + 1);
  }
  return spells(covered, false);
}

function spells(values: readonly boolean[], of: boolean): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const [i, value] of values.entries()) {
    if (value !== of) continue;
    const last = found.at(-1);
    if (last !== undefined && last[1] === i - 1) last[1] = i;
    else found.push([i, i]);
  }
  return found;
}

/** The vertices, and places between them so that no two lie further apart than the spacing. */
function placesAlong(course: readonly Position[]): Place[] {
  return course.slice(1).flatMap((to, i) => {
    const from = course[i] ?? to;
    const [east, north] = metresBetween(from, to);
    const heading = ((Math.atan2(east, north) * 180) / Math.PI + 360) % 180;
    const count = Math.max(1, Math.ceil(Math.hypot(east, north) / SPACING));
    const own = Array.from({ length: count + 1 }, (_, k): Place => {
      const share = k / count;
      const at: Position =
        k === count
          ? to
          : [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      return { at, heading, isVertex: k === 0 || k === count };
    });
    return i === 0 ? own : own.slice(1);
  });
}

function metresBetween(a: Position, b: Position): [east: number, north: number] {
  const wide = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
  return [(b[0] - a[0]) * wide * METRES_PER_DEGREE, (b[1] - a[1]) * METRES_PER_DEGREE];
}

/** Places in squares as wide as two ways may lie apart. */
class Places {
  private readonly squares = new Map<string, Place[]>();
  private readonly apart: number;

  constructor(apart: number) {
    this.apart = apart;
  }

  add(places: readonly Place[]): void {
    for (const place of places) {
      const key = this.keyOf(...this.squareOf(place.at));
      const square = this.squares.get(key);
      if (square === undefined) this.squares.set(key, [place]);
      else square.push(place);
    }
  }

  /** The nearest place that is near enough and heads the same way or its opposite. */
  nearest({ at, heading }: Place): Position | null {
    const [x, y] = this.squareOf(at);
    let [best, least]: [Position | null, number] = [null, this.apart];
    for (const [i, j] of AROUND) {
      for (const other of this.squares.get(this.keyOf(x + i, y + j)) ?? []) {
        const turned = Math.abs(other.heading - heading);
        if (Math.min(turned, 180 - turned) > PARALLEL) continue;
        const off = Math.hypot(...metresBetween(at, other.at));
        if (off <= least) [best, least] = [other.at, off];
      }
    }
    return best;
  }

  private squareOf([longitude, latitude]: Position): [number, number] {
    const side = this.apart / METRES_PER_DEGREE;
    // Wider in degrees of longitude than anywhere here, so that the next square but one is too far off.
    return [Math.floor(longitude / (2 * side)), Math.floor(latitude / side)];
  }

  private keyOf(x: number, y: number): string {
    return `${x},${y}`;
  }
}

const AROUND = [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => [i, j] as const));
