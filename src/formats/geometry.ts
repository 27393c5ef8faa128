import type { Gathering, Position, ProblemCode, ReadGeometry, Where } from "./reading.ts";
import { shown } from "./reading.ts";

/** Collections within collections beyond this are a trick. */
const DEEPEST = 8;
/** Beyond any degree on either axis: metres of a projection, most likely. */
const NO_DEGREE = 400;

/** What is wrong with the positions of one feature, each kind once with how often. */
class Faults {
  private readonly found = new Map<ProblemCode, { value: string; count: number }>();
  private readonly gathering: Gathering;

  constructor(gathering: Gathering) {
    this.gathering = gathering;
  }

  /** The position, or null for one that is none. */
  position(raw: unknown): Position | null {
    if (!Array.isArray(raw) || raw.length < 2) return this.note("position", raw);
    const [x, y] = raw as unknown[];
    if (typeof x !== "number" || typeof y !== "number") return this.note("position", raw);
    if (!Number.isFinite(x) || !Number.isFinite(y)) return this.note("position", raw);
    if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return [x, y];
    if (Math.abs(x) > NO_DEGREE || Math.abs(y) > NO_DEGREE) {
      this.gathering.projected++;
      this.gathering.firstProjected ??= [x, y];
    }
    return Math.abs(x) > 180 ? this.note("longitude", x) : this.note("latitude", y);
  }

  note(code: ProblemCode, value: unknown): null {
    const before = this.found.get(code);
    if (before === undefined) this.found.set(code, { value: briefly(value), count: 1 });
    else before.count++;
    return null;
  }

  tell(at: Where): void {
    for (const [code, { value, count }] of this.found) {
      this.gathering.say(code, at, { value, more: count - 1 });
    }
  }
}

/**
 * What can be drawn of a geometry as GeoJSON has it, whatever it is made of; every fault of it is said. A line is
 * parted where a position is none, for nobody knows how it went there; a ring with such a position is left out.
 */
export function gather(
  gathering: Gathering,
  raw: unknown,
  about: {
    number: number;
    name: string | null;
    told: readonly (readonly [string, string])[];
    at: Where;
  },
): void {
  const { at, ...rest } = about;
  const faults = new Faults(gathering);
  for (const geometry of geometriesIn(raw, faults, 0)) {
    gathering.add({ ...rest, geometry }, countIn(geometry));
  }
  faults.tell(at);
}

function geometriesIn(raw: unknown, faults: Faults, depth: number): ReadGeometry[] {
  if (raw === null || raw === undefined) return none(faults.note("no.geometry", ""));
  if (typeof raw !== "object" || Array.isArray(raw)) return none(faults.note("no.geometry", raw));
  const { type, coordinates, geometries } = raw as Record<string, unknown>;
  const lists = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  switch (type) {
    case "Point": {
      const position = faults.position(coordinates);
      return position === null ? [] : [{ type, coordinates: position }];
    }
    case "MultiPoint": {
      const found = lists.flatMap((each) => listed(faults.position(each)));
      return found.length === 0 ? emptied(lists, faults) : [{ type, coordinates: found }];
    }
    case "LineString":
      return asLine(runsIn(coordinates, faults));
    case "MultiLineString":
      return asLine(lists.flatMap((each) => runsIn(each, faults)));
    case "Polygon": {
      const rings = ringsIn(coordinates, faults);
      return rings === null ? [] : [{ type, coordinates: rings }];
    }
    case "MultiPolygon": {
      const found = lists.flatMap((each) => listed(ringsIn(each, faults)));
      return found.length === 0 ? emptied(lists, faults) : [{ type, coordinates: found }];
    }
    case "GeometryCollection": {
      if (depth >= DEEPEST) return none(faults.note("geometry.deep", DEEPEST));
      const members = Array.isArray(geometries) ? (geometries as unknown[]) : [];
      if (members.length === 0) return none(faults.note("no.geometry", ""));
      return members.flatMap((each) => geometriesIn(each, faults, depth + 1));
    }
    default:
      return none(faults.note("geometry.type", type));
  }
}

const none = (_: null): ReadGeometry[] => [];
const listed = <T>(found: T | null): T[] => (found === null ? [] : [found]);

function emptied(lists: readonly unknown[], faults: Faults): ReadGeometry[] {
  return lists.length === 0 ? none(faults.note("no.geometry", "")) : [];
}

function asLine(runs: Position[][]): ReadGeometry[] {
  const [only] = runs;
  if (only === undefined) return [];
  if (runs.length === 1) return [{ type: "LineString", coordinates: only }];
  return [{ type: "MultiLineString", coordinates: runs }];
}

/** A line's positions, in as many runs as bad positions part it into. */
function runsIn(raw: unknown, faults: Faults): Position[][] {
  if (!Array.isArray(raw)) return nothing(faults.note("no.geometry", raw));
  const runs: Position[][] = [];
  let run: Position[] = [];
  for (const each of raw as unknown[]) {
    const position = faults.position(each);
    if (position !== null) run.push(position);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  const long = runs.filter(({ length }) => length > 1);
  if (long.length === 0) faults.note("short.line", raw.length);
  return long;
}

const nothing = (_: null): never[] => [];

/** Rings, closed; null where the outer one is none. A hole that is none is left out. */
function ringsIn(raw: unknown, faults: Faults): Position[][] | null {
  if (!Array.isArray(raw) || raw.length === 0) return faults.note("no.geometry", raw);
  const rings: Position[][] = [];
  for (const [i, each] of (raw as unknown[]).entries()) {
    const ring = ringIn(each, faults);
    if (ring !== null) rings.push(ring);
    else if (i === 0) return null;
  }
  return rings;
}

function ringIn(raw: unknown, faults: Faults): Position[] | null {
  if (!Array.isArray(raw)) return faults.note("no.geometry", raw);
  const ring = (raw as unknown[]).flatMap((each) => listed(faults.position(each)));
  if (ring.length < raw.length) return faults.note("broken.ring", raw.length - ring.length);
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined) return faults.note("short.ring", 0);
  if (first[0] !== last[0] || first[1] !== last[1]) {
    faults.note("open.ring", "");
    ring.push([first[0], first[1]]);
  }
  return ring.length < 4 ? faults.note("short.ring", ring.length) : ring;
}

/** How many positions a geometry has. */
function countIn({ type, coordinates }: ReadGeometry): number {
  switch (type) {
    case "Point":
      return 1;
    case "MultiPoint":
    case "LineString":
      return coordinates.length;
    case "MultiLineString":
    case "Polygon":
      return coordinates.reduce((sum, { length }) => sum + length, 0);
    case "MultiPolygon":
      return coordinates.flat().reduce((sum, { length }) => sum + length, 0);
  }
}

/** A value out of the file, short enough for a sentence, however deep it is nested. */
function briefly(value: unknown): string {
  if (Array.isArray(value)) {
    const parts = value.slice(0, 3).map((each) => (Array.isArray(each) ? "[…]" : briefly(each)));
    return `[${parts.join(", ")}${value.length > 3 ? ", …" : ""}]`;
  }
  if (typeof value === "object" && value !== null) return "{…}";
  if (typeof value === "string") return shown(value, 40);
  return String(value);
}
