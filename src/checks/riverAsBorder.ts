import type { Metres } from "../measure/position.ts";
import type { Figure } from "../model/schema.ts";
import type { LineRuler, SectionStretch } from "./stretch.ts";

/** What of a river is the border. Lengths in metres by turf. */
export interface RiverAsBorder {
  length: Metres;
  /** North to south. */
  sections: readonly SectionStretch[];
  /** The part that a printed figure means, where that leaves some of the sections out. */
  printed: { figure: Figure; length: Metres; without: readonly SectionStretch[] } | null;
}

/** Null where the line runs along no part of the river. */
export function riverAsBorder(
  { line, sections: all }: Pick<LineRuler, "line" | "sections">,
  figures: readonly Figure[],
  river: string,
): RiverAsBorder | null {
  const sections = all.filter(({ section }) => section.properties.river === river);
  if (sections.length === 0) return null;
  for (const figure of figures) {
    const { of } = figure;
    if (of.what !== "sections" || of.line !== line.id || of.rivers.join() !== river) continue;
    const isOut = ({ section }: SectionStretch) => of.without?.includes(section.properties.id);
    const without = sections.filter(isOut);
    if (without.length === 0) continue;
    const rest = sections.filter((each) => !isOut(each));
    return { length: sumOf(sections), sections, printed: { figure, length: sumOf(rest), without } };
  }
  return { length: sumOf(sections), sections, printed: null };
}

function sumOf(sections: readonly SectionStretch[]): Metres {
  return sections.reduce((sum, { length }) => sum + length.turf, 0);
}
