import { geodesicDestination } from "../../src/measure/geodesy.ts";
import type { Position } from "../../src/measure/position.ts";
import type { Ruler } from "../../src/measure/ruler.ts";
import { sectionsOf } from "../../src/model/atlas.ts";
import { presentLineOf } from "../../src/model/lines.ts";
import { readGeodata } from "../atlas.ts";
import { seeded } from "./seeded.ts";

/** The present border as committed, north to south. */
export function presentLine(): Position[] {
  const line = presentLineOf({
    lines: new Map(readGeodata("lines.json").map((each) => [each.id, each])),
  });
  const { features } = readGeodata("borders.geojson");
  const byId = new Map(features.map((section) => [section.id, section]));
  return sectionsOf({ sections: byId }, line).flatMap(({ geometry }, i) =>
    i === 0 ? geometry.coordinates : geometry.coordinates.slice(1),
  );
}

/**
 * The same line drawn a number of times finer: each segment cut into so many, every new position
 * moved aside by up to a tenth of its piece, because no drawn line is straight.
 */
export function finer(line: readonly Position[], times: number): Position[] {
  const random = seeded(2);
  const positions: Position[] = [];
  for (const [i, [x, y]] of line.entries()) {
    positions.push([x, y]);
    const next = line[i + 1];
    if (next === undefined) break;
    const [dx, dy] = [(next[0] - x) / times, (next[1] - y) / times];
    for (let k = 1; k < times; k++) {
      const aside = (random() - 0.5) / 5;
      positions.push([x + k * dx - aside * dy, y + k * dy + aside * dx]);
    }
  }
  return positions;
}

/** Pairs of points to measure between, each up to 50 km off the line in any direction. */
export function pairsNear(ruler: Ruler, count: number): [Position, Position][] {
  const random = seeded(1);
  const point = () =>
    geodesicDestination(
      ruler.pointAt(random() * ruler.length.wgs84),
      random() * 360,
      random() * 50_000,
    );
  return Array.from({ length: count }, () => [point(), point()]);
}
