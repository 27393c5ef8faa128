import type { Position } from "geojson";
import type { RiverFact } from "../facts/river.ts";
import type { Facts } from "../facts/tables.ts";

/** One reach of a river, by the way it was had. */
export type Reach = { along: Position[] } | { across: Position[] } | { sketch: Position[] };

/** A river and its course, reach by reach; none where the border's own sections are all there is of it. */
export interface RiverEntry extends RiverFact {
  course: Reach[];
}

type DrawnRivers = Pick<Facts, "rivers" | "riverWaypoints" | "riverCourses">;

/** The rivers with what is drawn of each put together, part after part. */
export function riverEntries({ rivers, riverWaypoints, riverCourses }: DrawnRivers): RiverEntry[] {
  const reaches = new Map<string, Reach[]>(rivers.map(({ id }) => [id, []]));
  const put = (river: string, part: number, reach: Reach) => {
    const course = reaches.get(river);
    if (course === undefined) throw new Error(`a course is drawn of ${river}, which is no river`);
    if (course[part - 1] !== undefined) throw new Error(`part ${part} of ${river} is drawn twice`);
    course[part - 1] = reach;
  };
  for (const { properties, geometry } of riverWaypoints.features) {
    put(properties.river, properties.part, { along: geometry.coordinates });
  }
  for (const { properties, geometry } of riverCourses.features) {
    const { coordinates } = geometry;
    const reach = properties.how === "across" ? { across: coordinates } : { sketch: coordinates };
    put(properties.river, properties.part, reach);
  }
  return rivers.map((river) => {
    const course = Array.from(reaches.get(river.id) ?? []);
    const missing = course.indexOf(undefined as never) + 1;
    if (missing > 0) throw new Error(`part ${missing} of ${river.id} is not drawn`);
    return { ...river, course };
  });
}
