import { chainages } from "../../../src/measure/chainage.ts";
import { greatCircleDistance } from "../../../src/measure/geodesy.ts";
import type { River, Section } from "../../../src/model/schema.ts";

type Position = [number, number];

/** A stretch of the line that is one section. */
export interface Stretch {
  section: Section;
  /** Index of its first vertex in the line, and of its last. */
  first: number;
  last: number;
}

/** A line as one run of vertices, with the sections it is made of. */
export interface SectionLine {
  id: string;
  vertices: Position[];
  /** Metres from the northern end at each vertex, by turf's great circle. */
  chainage: Float64Array;
  stretches: Stretch[];
}

/** The line that sections make up end to end; neighbours share a vertex. */
export function sectionLine(id: string, sections: readonly Section[]): SectionLine {
  const vertices: Position[] = [];
  const stretches = sections.map((section) => {
    const { coordinates } = section.geometry;
    const first = Math.max(0, vertices.length - 1);
    // One by one: as arguments of one call a long section overflows the stack.
    const rest = vertices.length === 0 ? coordinates : coordinates.slice(1);
    for (const position of rest) vertices.push(position);
    return { section, first, last: vertices.length - 1 };
  });
  return { id, vertices, chainage: chainages(vertices, greatCircleDistance), stretches };
}

/** The section that holds the leg from a vertex to the next. */
export function sectionAt({ stretches }: SectionLine, leg: number): Section {
  const stretch = stretches.find(({ first, last }) => leg >= first && leg < last);
  if (stretch === undefined) throw new RangeError(`the line has no leg ${leg}`);
  return stretch.section;
}

/** What a join is known from: the river's sources and those of its sections. */
export function sourcesOf(river: River, sections: readonly Section[]): string[] {
  const cited = sections.flatMap(({ properties }) => properties.sources);
  return [...new Set([...river.properties.sources, ...cited])];
}
