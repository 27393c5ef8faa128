import type { Neighbour } from "../../../src/model/schema.ts";
import type { Kept } from "../build/due.ts";
import type { ContinuationFact } from "../facts/drawnSections.ts";
import type { Facts } from "../facts/tables.ts";
import { metresBetween, simplify } from "../geometry/generalise.ts";
import type { Position } from "../inputs/zones.ts";
import { crestBetween, type Terrain } from "./crest.ts";
import { roundedInside } from "./ends.ts";
import { courseIn, type Drawn } from "./entry.ts";
import { between } from "./oldMaps.ts";
import { noteWith, points1864 } from "./points1864.ts";

const NORTH = "1864-north";
const SOUTH = "1864-south";
/** They are drawn lightly, for orientation. */
const TOLERANCE_METRES = 1000;

/** The line of 1864 beyond both ends of today's border, where it parts other states or none. */
export function continuations1864(
  [north, south]: readonly [Position, Position],
  neighbours: readonly Neighbour[],
  terrain: Terrain | null,
  facts: Facts,
  kept: Kept | null,
): Drawn[] {
  const border = (id: string) => {
    const found = neighbours.find((neighbour) => neighbour.id === id)?.geometry;
    if (found === undefined) throw new Error(`there is no border ${id}`);
    const parts = found.type === "LineString" ? [found.coordinates] : found.coordinates;
    return parts.reduce((a, b) => (a.length >= b.length ? a : b));
  };
  const courses: Record<string, (points: Position[]) => Position[]> = {
    [NORTH]: (points) => {
      const [pass, summit] = points.slice(-2);
      if (pass === undefined || summit === undefined) throw new Error(`${NORTH} needs two points`);
      const altai = from(north, border("chn-rus"));
      const kuitun = altai.at(-1) ?? summit;
      const toPass = between(from(kuitun, border("mng-rus")), kuitun, pass);
      const crest = [toPass.at(-1) ?? pass, ...points.slice(0, -2).toReversed()];
      const sayan = crest
        .slice(1)
        .flatMap((to, index) => crestBetween(terrain as Terrain, crest[index] ?? to, to).slice(1));
      return joined([north, ...altai, ...toPass, ...sayan]).toReversed();
    },
    [SOUTH]: () => joined([south, ...from(south, border("chn-kgz"))]),
  };
  return facts.line1864.continuations.map((fact) => {
    const course = courses[fact.id];
    if (course === undefined) throw new Error(`${fact.id} is neither ${NORTH} nor ${SOUTH}`);
    return drawn(fact, kept === null ? course : () => courseIn(kept, fact.id), facts);
  });
}

function drawn(
  { id, names, points, method, note, basis, sources, ...accuracy }: ContinuationFact,
  course: (points: Position[]) => Position[],
  facts: Facts,
): Drawn {
  const named = points1864(points, facts);
  return {
    kind: "land",
    status: "reconstructed",
    basis,
    id,
    names,
    method,
    accuracyMetres: accuracy.accuracyMetres,
    startAccuracyMetres: named[0]?.accuracyMetres ?? 0,
    endAccuracyMetres: accuracy.endAccuracyMetres,
    sources,
    ...noteWith(note, named),
    coordinates: course(named.map(({ position }) => position)),
  };
}

/** The line the way round that begins nearest to a position. */
function from(start: Position, line: Position[]): Position[] {
  const [one, other] = [line[0] ?? start, line.at(-1) ?? start];
  return metresBetween(start, one) <= metresBetween(start, other) ? line : line.toReversed();
}

/** Simplified; vertices that stand twice where parts meet, once. */
function joined(line: Position[]): Position[] {
  const once = line.filter((at, index) => String(at) !== String(line[index - 1]));
  return roundedInside(simplify(once, TOLERANCE_METRES));
}
