import type { Position } from "geojson";

/** Metres per degree of latitude on the sphere of radius 6,371,008.8 m. */
const METRES_PER_DEGREE = (Math.PI / 180) * 6_371_008.8;

export function x(position: Position): number {
  return position[0] ?? Number.NaN;
}

export function y(position: Position): number {
  return position[1] ?? Number.NaN;
}

/** The vertex at `index`, counted from the start, or an error where the line ends before it. */
export function vertex(line: Position[], index: number): Position {
  const position = line[index];
  if (position === undefined) throw new RangeError(`no vertex ${index} in ${line.length}`);
  return position;
}

/** Flat distance in metres; good to 0.1 % over the tens of kilometres it is asked for here. */
export function metresBetween(a: Position, b: Position): number {
  const shrink = Math.cos((((y(a) + y(b)) / 2) * Math.PI) / 180);
  return Math.hypot((x(a) - x(b)) * shrink, y(a) - y(b)) * METRES_PER_DEGREE;
}

/** Distance in metres from a position to the leg a–b. */
export function metresToLeg(p: Position, a: Position, b: Position): number {
  const shrink = Math.cos((y(p) * Math.PI) / 180);
  const [ax, ay] = [(x(a) - x(p)) * shrink, y(a) - y(p)];
  const [bx, by] = [(x(b) - x(p)) * shrink, y(b) - y(p)];
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square));
  return Math.hypot(ax + t * dx, ay + t * dy) * METRES_PER_DEGREE;
}

/**
 * Douglas–Peucker: drops vertices so that no dropped one lies farther than `tolerance` metres from
 * the line that remains. The two ends stay, and so does every vertex for which `keep` is true.
 */
export function simplify(
  line: Position[],
  tolerance: number,
  keep: (position: Position) => boolean = () => false,
): Position[] {
  const stays = line.map((position, i) => i === 0 || i === line.length - 1 || keep(position));
  const stops = [...stays.keys()].filter((i) => stays[i]);
  const open: [number, number][] = stops.slice(1).map((stop, i) => [stops[i] ?? 0, stop]);
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [from, to] = pair;
    let [farthest, at] = [tolerance, -1];
    for (let i = from + 1; i < to; i++) {
      const d = metresToLeg(vertex(line, i), vertex(line, from), vertex(line, to));
      if (d > farthest) [farthest, at] = [d, i];
    }
    if (at > 0) {
      stays[at] = true;
      open.push([from, at], [at, to]);
    }
  }
  return line.filter((_, i) => stays[i]);
}

/** Five decimals: about 1 m, far finer than anything rounded here. */
function round5(position: Position): [number, number] {
  return [Number(x(position).toFixed(5)), Number(y(position).toFixed(5))];
}

/** The line to five decimals, with no vertex twice in a row. */
export function rounded(line: Position[]): [number, number][] {
  const coarse = line.map(round5);
  return coarse.filter((position, i) => i === 0 || String(position) !== String(coarse[i - 1]));
}

/** A curve through all `points` (Catmull–Rom, eight steps a leg), for courses that are sketches. */
export function curveThrough(points: Position[]): Position[] {
  const curve: Position[] = [];
  const at = (i: number) => vertex(points, Math.min(points.length - 1, Math.max(0, i)));
  for (let leg = 0; leg < points.length - 1; leg++) {
    const [a, b, c, d] = [at(leg - 1), at(leg), at(leg + 1), at(leg + 2)];
    for (let step = 0; step < 8; step++) {
      const t = step / 8;
      const blend = (p: number, q: number, r: number, s: number) =>
        q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)));
      curve.push([blend(x(a), x(b), x(c), x(d)), blend(y(a), y(b), y(c), y(d))]);
    }
  }
  curve.push(at(points.length - 1));
  return curve;
}
