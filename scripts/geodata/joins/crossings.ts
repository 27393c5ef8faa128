import Flatbush from "flatbush";
import type { Position } from "geojson";
import { greatCircleDistance } from "../../../src/measure/geodesy.ts";
import type { River, RiverJoin } from "../../../src/model/schema.ts";
import { metresBetween, vertex, x, y } from "../geometry/generalise.ts";
import type { Flow } from "./flow.ts";
import { type SectionLine, sectionAt } from "./sectionLine.ts";

/** A place where a leg of the river and a leg of the line meet. */
interface Meeting {
  at: [number, number];
  chainage: number;
  borderLeg: number;
  riverLeg: number;
}

/**
 * Where a river crosses the line, computed leg by leg. Meetings closer to each other than the river's
 * accuracy, or that close to where it is the line, are one; if the river does not come out in another
 * country it did not cross. Sketched rivers are left out: their bends tell nothing of a border.
 */
export function crossings(
  river: River,
  line: SectionLine,
  runs: readonly RiverJoin[],
  flow: Flow,
): RiverJoin[] {
  if (river.properties.status === "schematic" || river.geometry.type !== "LineString") return [];
  const course = river.geometry.coordinates;
  const near = river.properties.accuracyMetres;
  const meetings = meetingsOf(course, line).filter(({ chainage }) =>
    runs.every((run) => chainage < run.fromMetres - near || chainage > run.toMetres + near),
  );
  const groups: Meeting[][] = [];
  for (const meeting of meetings) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && metresBetween(last.at, meeting.at) < near)
      groups.at(-1)?.push(meeting);
    else groups.push([meeting]);
  }
  return groups
    .flatMap((group) => {
      const middle = group[Math.floor(group.length / 2)];
      const past = flow.past(river, group[0]?.riverLeg ?? 0, (group.at(-1)?.riverLeg ?? 0) + 1);
      return middle === undefined || past === null ? [] : [{ middle, past }];
    })
    .map(({ middle, past }, index) => {
      const section = sectionAt(line, middle.borderLeg);
      return {
        id: `${river.id}-crosses${index === 0 ? "" : `-${index + 1}`}`,
        river: river.id,
        line: line.id,
        relation: "crosses",
        section: section.id,
        fromMetres: Math.round(middle.chainage),
        toMetres: Math.round(middle.chainage),
        position: middle.at,
        accuracyMetres: near,
        flow: past,
        runs: null,
        sources: [...new Set([...river.properties.sources, ...section.properties.sources])],
      };
    });
}

/** All meetings, from source to mouth. */
function meetingsOf(course: Position[], line: SectionLine): Meeting[] {
  const index = new Flatbush(line.vertices.length - 1);
  for (let leg = 0; leg < line.vertices.length - 1; leg++) {
    const [a, b] = [vertex(line.vertices, leg), vertex(line.vertices, leg + 1)];
    index.add(
      Math.min(x(a), x(b)),
      Math.min(y(a), y(b)),
      Math.max(x(a), x(b)),
      Math.max(y(a), y(b)),
    );
  }
  index.finish();
  const found: Meeting[] = [];
  for (let leg = 0; leg < course.length - 1; leg++) {
    const [p, q] = [vertex(course, leg), vertex(course, leg + 1)];
    const [west, east] = [Math.min(x(p), x(q)), Math.max(x(p), x(q))];
    const [south, north] = [Math.min(y(p), y(q)), Math.max(y(p), y(q))];
    const onLeg = index.search(west, south, east, north).flatMap((borderLeg) => {
      const meeting = meet(p, q, borderLeg, line);
      return meeting === null ? [] : [{ ...meeting, borderLeg, riverLeg: leg }];
    });
    onLeg.sort((one, other) => metresBetween(p, one.at) - metresBetween(p, other.at));
    found.push(...onLeg);
  }
  return found;
}

/** Where p–q meets a leg of the line, both taken as straight in degrees, ends included. */
function meet(
  p: Position,
  q: Position,
  leg: number,
  { vertices, chainage }: SectionLine,
): Pick<Meeting, "at" | "chainage"> | null {
  const [a, b] = [vertex(vertices, leg), vertex(vertices, leg + 1)];
  const [rx, ry, sx, sy] = [x(q) - x(p), y(q) - y(p), x(b) - x(a), y(b) - y(a)];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const t = ((x(a) - x(p)) * sy - (y(a) - y(p)) * sx) / cross;
  const u = ((x(a) - x(p)) * ry - (y(a) - y(p)) * rx) / cross;
  if (t < 0 || t > 1 || u < 0 || u > 1) return null;
  const at: [number, number] = [
    Number((x(a) + u * sx).toFixed(5)),
    Number((y(a) + u * sy).toFixed(5)),
  ];
  const along = greatCircleDistance(a as [number, number], at);
  return { at, chainage: (chainage[leg] ?? Number.NaN) + along };
}
