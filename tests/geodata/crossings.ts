import type { Position } from "geojson";

type Leg = [Position, Position];

/** Which side of the leg a place lies on. */
function side([[ax = 0, ay = 0], [bx = 0, by = 0]]: Leg, [px = 0, py = 0]: Position): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}

function cross(one: Leg, other: Leg): boolean {
  return (
    side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0
  );
}

/** Where lines cross themselves or one another, by every leg against every later one whose longitudes it shares. */
export function crossings(...lines: Position[][]): Position[] {
  const legs = lines.flatMap((line) => line.slice(1).map((to, i): Leg => [line[i] ?? to, to]));
  const west = (leg: Leg) => Math.min(leg[0][0] ?? 0, leg[1][0] ?? 0);
  const east = (leg: Leg) => Math.max(leg[0][0] ?? 0, leg[1][0] ?? 0);
  const sorted = legs.toSorted((a, b) => west(a) - west(b));
  return sorted.flatMap((leg, i) => {
    const found: Position[] = [];
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j];
      if (other === undefined || west(other) > east(leg)) break;
      if (cross(leg, other)) found.push(leg[0]);
    }
    return found;
  });
}
