import { borderRuler } from "../../../src/checks/measurable.ts";
import { distanceTo, locateNear } from "../../../src/checks/place.ts";
import type { LineRuler } from "../../../src/checks/stretch.ts";
import type { Length } from "../../../src/measure/position.ts";
import type { BorderLine, Section } from "../../../src/model/schema.ts";
import type { Position } from "../inputs/zones.ts";

/** A border with what continues it beyond its ends, a ruler along each. */
export interface Course {
  line: BorderLine;
  rulers: readonly LineRuler[];
}

/** The place of a course that is nearest to a point. */
export interface Nearest {
  metres: Length;
  /** The section it is on; two where they meet there. */
  sections: readonly [Section, ...Section[]];
  /** Whether it is where the course ends for good. */
  atEnd: boolean;
}

/** Every border, the oldest first. */
export function coursesOf(
  lines: readonly BorderLine[],
  sections: ReadonlyMap<string, Section>,
): Course[] {
  return lines
    .filter(({ role }) => role === "border")
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .map((line) => ({
      line,
      rulers: [
        line,
        ...lines.filter(({ role, shownWith }) => role === "continuation" && shownWith === line.id),
      ].map((part) => borderRuler({ sections }, part)()),
    }));
}

/** Metres within which a place is at an end: the ruler finds places to one. */
const AT_END = 2;

export function nearestOn({ rulers }: Course, position: Position): Nearest {
  const found = rulers.map((along) => ({ along, metres: distanceTo(along, position) }));
  const [best] = found.toSorted((a, b) => a.metres.wgs84 - b.metres.wgs84);
  if (best === undefined) throw new Error("a course without a line");
  const { along, metres } = best;
  const { distanceAlong } = locateNear(along, position);
  const { length } = along.ruler;
  const end =
    distanceAlong < AT_END
      ? along.ruler.pointAt(0)
      : distanceAlong > length.wgs84 - AT_END
        ? along.ruler.pointAt(length.wgs84)
        : null;
  const goesOn =
    end !== null &&
    rulers.some((other) => other !== along && locateNear(other, end).distanceOff < AT_END);
  return { metres, sections: sectionsAt(along, distanceAlong), atEnd: end !== null && !goesOn };
}

function sectionsAt({ sections }: LineRuler, metres: number): [Section, ...Section[]] {
  const [first, ...others] = sections
    .filter(({ from, to }) => from.wgs84 - AT_END <= metres && metres <= to.wgs84 + AT_END)
    .map(({ section }) => section);
  if (first === undefined) throw new Error("a place that is on no section of its line");
  return [first, ...others];
}
