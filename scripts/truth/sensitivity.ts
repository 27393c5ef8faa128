import { areasOf } from "../../src/checks/areas.ts";
import { greatCircleDistance } from "../../src/measure/geodesy.ts";
import { groundBetween, opened, partedBy, type Rings } from "../../src/measure/lenses.ts";
import type { Position } from "../../src/measure/position.ts";
import { ruler } from "../../src/measure/ruler.ts";
import { type Atlas, sectionsOf } from "../../src/model/atlas.ts";
import { presentLineOf } from "../../src/model/lines.ts";

/** Square kilometres on WGS84: all of some ground, and what lies on either side of today's border. */
export interface Divided {
  pieces: number;
  all: number;
  west: number;
  east: number;
}

/** The vertices of a line of the atlas. Throws a RangeError where there is none. */
export function courseOf(atlas: Atlas, id: string): Position[] {
  const line = atlas.lines.get(id);
  if (line === undefined) throw new RangeError(`no line ${id} in the atlas`);
  return sectionsOf(atlas, line).flatMap(({ geometry }) => geometry.coordinates);
}

/** The ground between two lines that are let end where today's border does, a piece for every parting. */
export function groundOf(
  west: readonly Position[],
  east: readonly Position[],
  today: readonly Position[],
): Rings[] {
  const tied = (line: readonly Position[]) =>
    [today[0], ...line, today.at(-1)].flatMap((at) => (at === undefined ? [] : [at]));
  return groundBetween(tied(west), tied(east));
}

/** Such ground without what is thinner than `width` metres, divided by today's border. */
export function divided(
  ground: readonly Rings[],
  width: number,
  today: readonly Position[],
): Divided {
  const pieces = ground.flatMap((piece) => opened(piece, width));
  const parts = pieces.map((piece) => partedBy(piece, today));
  return {
    pieces: pieces.length,
    all: km2(pieces),
    west: km2(parts.flatMap(({ west }) => west)),
    east: km2(parts.flatMap(({ east }) => east)),
  };
}

function km2(pieces: readonly Rings[]): number {
  return areasOf({ type: "MultiPolygon", coordinates: pieces }).wgs84 / 1e6;
}

/** How far a line lies from today's border on the whole, in metres east and north, and how far it strays. */
export interface Offset {
  east: number;
  north: number;
  half: number;
  nineTenths: number;
}

const METRES_PER_DEGREE = 111_195;

/** The mean offset of a line from today's border, by length, where `isMeant` holds of the middle of a leg. */
export function offsetOf(
  line: readonly Position[],
  today: readonly Position[],
  isMeant: (at: Position) => boolean,
): Offset {
  const along = ruler(today);
  const legs = line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    if (!isMeant(middle)) return [];
    const { point, distanceOff } = along.locate(middle);
    const shrink = Math.cos((middle[1] * Math.PI) / 180);
    return {
      length: greatCircleDistance(from, to),
      east: (middle[0] - point[0]) * shrink * METRES_PER_DEGREE,
      north: (middle[1] - point[1]) * METRES_PER_DEGREE,
      off: distanceOff,
    };
  });
  const whole = legs.reduce((sum, { length }) => sum + length, 0);
  const mean = (size: (leg: (typeof legs)[number]) => number) =>
    legs.reduce((sum, leg) => sum + size(leg) * leg.length, 0) / whole;
  const sorted = legs.toSorted((a, b) => a.off - b.off);
  const quantile = (share: number) => {
    let passed = 0;
    for (const { length, off } of sorted) {
      passed += length;
      if (passed >= share * whole) return off;
    }
    return 0;
  };
  return {
    east: mean(({ east }) => east),
    north: mean(({ north }) => north),
    half: quantile(0.5),
    nineTenths: quantile(0.9),
  };
}

/** A line moved by so many metres. */
export function moved(line: readonly Position[], east: number, north: number): Position[] {
  return line.map(([x, y]): Position => {
    const shrink = Math.cos((y * Math.PI) / 180);
    return [x + east / (shrink * METRES_PER_DEGREE), y + north / METRES_PER_DEGREE];
  });
}

/** Today's border. */
export const presentCourse = (atlas: Atlas): Position[] => courseOf(atlas, presentLineOf(atlas).id);
