import type { Length, Metres, Position } from "../measure/position.ts";
import { type Mark, type PartStretch, type Ruler, ruler } from "../measure/ruler.ts";
import type { BorderLine, Section } from "../model/schema.ts";

/** A border line with a ruler along it. Chainage runs from its northern end. */
export interface LineRuler {
  line: BorderLine;
  /** The line's sections whole, north to south. */
  sections: readonly SectionStretch[];
  ruler: Ruler;
}

/** What of one section lies within a stretch. */
export interface SectionStretch {
  section: Section;
  /** Chainages in metres, in the order of travel. */
  from: Length;
  to: Length;
  length: Length;
}

/** A measured stretch of a border line. All lengths in metres, by turf's sphere and on WGS84. */
export interface Stretch {
  line: BorderLine;
  from: Mark;
  to: Mark;
  length: Length;
  water: Length;
  land: Length;
  /** Where the source does not tell land from water. */
  undivided: Length;
  straight: Length;
  /** Length over straight line, on WGS84; infinite of a way that ends where it begins. */
  sinuosity: number;
  /** In the order of travel. */
  sections: SectionStretch[];
  /**
   * ± of the length, in metres: how well the places of the two ends are known, which are
   * independent and so add as squares. An end in the middle of a section is as good as the section's
   * geometry; an end at the end of a section also inherits how well that place is known. How finely
   * the line is drawn is another matter: see `walkDivider`.
   */
  accuracyMetres: Metres;
  /**
   * ± of `water` and of `land`, in metres: besides the two ends, every place on the way where the
   * one turns into the other.
   */
  splitAccuracyMetres: Metres;
}

/** Whether a way goes round, or back to where it began: there is no straight line to compare it with. */
export function endsWhereItBegins({ sinuosity }: Stretch): boolean {
  return !Number.isFinite(sinuosity);
}

/** Points further off a line than this are not taken to mean it: half a degree on the map, and more. */
export const FURTHEST_OFF: Metres = 50_000;

/**
 * An end this near to the end of a section is meant to be there; the ruler finds places to 1 m. A part
 * that is shorter tells of how a place was found, and of no section.
 */
const AT_SECTION_END: Metres = 1;

/**
 * Lays a ruler along a line. `sections` are the line's own, north to south, each beginning exactly
 * where the one before it ends; a RangeError says where they do not.
 *
 * @example
 * const along = lineRuler(line, sectionsOf(atlas, line));
 * along.ruler.locate([82.58, 45.35]).distanceAlong // metres from the northern end
 */
export function lineRuler(line: BorderLine, sections: readonly Section[]): LineRuler {
  const chain: Position[] = [];
  for (const [i, section] of sections.entries()) {
    if (section.id !== line.sections[i]) {
      throw new RangeError(`section ${i + 1} of line ${line.id} is not ${section.id}`);
    }
    const [first, ...rest] = section.geometry.coordinates;
    const end = chain.at(-1);
    if (end === undefined && first !== undefined) chain.push(first);
    else if (end?.[0] !== first?.[0] || end?.[1] !== first?.[1]) {
      throw new RangeError(`section ${section.id} does not begin where the one before it ends`);
    }
    for (const position of rest) chain.push(position);
  }
  if (sections.length !== line.sections.length) {
    throw new RangeError(`line ${line.id} has ${line.sections.length} sections`);
  }
  const parts = sections.map(({ id, properties, geometry }) => ({
    id,
    class: properties.kind,
    count: geometry.coordinates.length,
  }));
  const along = ruler(chain, parts);
  const whole = along.measure(0, along.length.wgs84).parts;
  return { line, sections: withSections(whole, sections), ruler: along };
}

/**
 * Measures a stretch between two chainages in metres on WGS84, in either direction. Throws a
 * RangeError outside the line.
 *
 * @example
 * const { ruler } = along;
 * measureStretch(along, ruler.locate(a).distanceAlong, ruler.locate(b).distanceAlong).length.turf
 */
export function measureStretch(along: LineRuler, from: Metres, to: Metres): Stretch {
  const measured = along.ruler.measure(from, to);
  const sections = withSections(
    partsToTell(measured.parts),
    along.sections.map(({ section }) => section),
  );
  const none: Length = { turf: 0, wgs84: 0 };
  const ends = [measured.from, measured.to].map((end) => endAccuracy(along, end.chainage.wgs84));
  return {
    line: along.line,
    from: measured.from,
    to: measured.to,
    length: measured.length,
    water: measured.byClass.water ?? none,
    land: measured.byClass.land ?? none,
    undivided: measured.byClass.undivided ?? none,
    straight: measured.straight,
    sinuosity: measured.sinuosity,
    sections,
    accuracyMetres: Math.hypot(...ends),
    splitAccuracyMetres: Math.hypot(...ends, ...turnAccuracies(sections)),
  };
}

/** The parts that are long enough to be told; of none that are, the longest. */
function partsToTell(parts: readonly PartStretch[]): readonly PartStretch[] {
  const told = parts.filter(({ length }) => length.wgs84 > AT_SECTION_END);
  if (told.length > 0) return told;
  return parts.toSorted((a, b) => b.length.wgs84 - a.length.wgs84).slice(0, 1);
}

function withSections(
  parts: readonly PartStretch[],
  sections: readonly Section[],
): SectionStretch[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  return parts.flatMap(({ id, from, to, length }) => {
    const section = byId.get(id);
    return section === undefined ? [] : [{ section, from, to, length }];
  });
}

function endAccuracy({ sections }: LineRuler, chainage: Metres): Metres {
  let geometry = 0;
  let boundary = 0;
  for (const { section, from, to } of sections) {
    const { accuracyMetres, startAccuracyMetres, endAccuracyMetres } = section.properties;
    const [afterStart, beforeEnd] = [chainage - from.wgs84, to.wgs84 - chainage];
    if (Math.min(afterStart, beforeEnd) < -AT_SECTION_END) continue;
    geometry = Math.max(geometry, accuracyMetres);
    if (afterStart <= AT_SECTION_END) boundary = Math.max(boundary, startAccuracyMetres);
    if (beforeEnd <= AT_SECTION_END) boundary = Math.max(boundary, endAccuracyMetres);
  }
  return Math.hypot(geometry, boundary);
}

/** How well each place is known where, on the way, water turns into land or land into water. */
function turnAccuracies(stretches: readonly SectionStretch[]): Metres[] {
  return stretches.slice(1).flatMap(({ section }, i) => {
    const before = stretches[i]?.section;
    if (before === undefined || before.properties.kind === section.properties.kind) return [];
    const southwards = (stretches[i]?.from.wgs84 ?? 0) < (stretches[i + 1]?.to.wgs84 ?? 0);
    const [north, south] = southwards ? [before, section] : [section, before];
    return [Math.max(north.properties.endAccuracyMetres, south.properties.startAccuracyMetres)];
  });
}
