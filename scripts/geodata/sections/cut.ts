import type { Section } from "../../../src/model/schema.ts";
import { mistakeSentence } from "../facts/mistakes.ts";
import { placeInFacts } from "../facts/read.ts";
import { FACTS, type Facts } from "../facts/tables.ts";
import { metresBetween } from "../geometry/generalise.ts";
import { type Position, positionKey } from "../inputs/zones.ts";
import { sectionFeature } from "./sections.ts";
import type { Heard } from "./witnesses.ts";

/** Cuts a line where its sections begin, which must be at its vertices and in its order; `hear` asks the witnesses. */
export function cutInSections(
  line: Position[],
  facts: Facts,
  hear: (id: string, coordinates: Position[]) => Heard | null,
): Section[] {
  const { sections } = facts.sections;
  const indexOf = new Map(line.map((position, index) => [positionKey(position), index]));
  const starts = sections.map(({ begins }, at) => {
    if (begins === undefined && at === 0) return 0;
    if (begins === undefined)
      throw mistake(at, "begins is missing; only the first section has none");
    const start = indexOf.get(positionKey(begins.at));
    if (start === undefined) throw mistake(at, noVertex(begins.at, line));
    return start;
  });
  return sections.map((section, at) => {
    const start = starts[at] ?? 0;
    const end = starts[at + 1] ?? line.length - 1;
    if (end <= start) {
      throw mistake(at + 1, `the next section begins before ${section.id} does`);
    }
    const coordinates = line.slice(start, end + 1);
    return sectionFeature(
      section,
      sections[at + 1] ?? null,
      coordinates,
      hear(section.id, coordinates),
      facts,
    );
  });
}

function noVertex(at: Position, line: Position[]): string {
  const nearest = line.reduce((a, b) => (metresBetween(a, at) <= metresBetween(b, at) ? a : b));
  const metres = Math.ceil(metresBetween(nearest, at));
  return `at is [${at.join(", ")}], which is no vertex of the line; the nearest is [${nearest.join(", ")}], ${metres} m away`;
}

function mistake(section: number, what: string): Error {
  const { path } = FACTS.sections;
  return new Error(
    mistakeSentence({ ...placeInFacts(path, ["sections", section, "begins", "at"]), what }),
  );
}
