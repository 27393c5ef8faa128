import { rulerLengthFor, walkDivider } from "../measure/divider.ts";
import type { Metres } from "../measure/position.ts";
import type { Section } from "../model/schema.ts";
import type { LineRuler } from "./stretch.ts";

/** Metres on a map: from the finest stroke a cartographer draws, 0.1 mm, to the step of a curvimeter, 1 mm. */
const STROKE_TO_STEP = [0.0001, 0.001] as const;

/** Rulers that may be thought to have walked a line on maps of one to `scale`. */
export function mapRulers(scale: number): { least: Metres; most: Metres } {
  const [stroke, step] = STROKE_TO_STEP;
  return { least: scale * stroke, most: scale * step };
}

const found = new WeakMap<LineRuler, Map<string, Metres | null>>();

/**
 * The ruler at which a whole line is as long as published, if it is one between these; lines that meet end to end
 * are one. Takes a dozen walks of the line, a second or two, so it is kept: several figures ask for the same.
 */
export function rulerOf(
  lines: readonly LineRuler[],
  published: Metres,
  { least, most }: { least: Metres; most: Metres },
): Metres | null {
  const [first] = lines;
  if (first === undefined) return null;
  const known = found.get(first) ?? new Map<string, Metres | null>();
  found.set(first, known);
  const asked = [published, least, most, ...lines.map(({ line }) => line.id)].join();
  const before = known.get(asked);
  if (before !== undefined) return before;
  const course = lines.flatMap(({ ruler }) => ruler.slice(0, ruler.length.wgs84));
  const answer = rulerLengthFor(course, published, [least, most]);
  known.set(asked, answer);
  return answer;
}

/** Metres of the sections that belong together, each walked by itself with one ruler. */
export function walkedLength(
  along: LineRuler,
  belongs: (section: Section) => boolean,
  ruler: Metres,
): Metres {
  let length = 0;
  for (const { section } of along.sections) {
    if (!belongs(section)) continue;
    length += walkDivider(section.geometry.coordinates, ruler).length;
  }
  return length;
}

/**
 * How many metres could be counted as water instead of land, or the other way round, if every place
 * where the one meets the other lay as far off as its accuracy allows, all in the same sense.
 */
export function doubtOfEnds({ sections }: LineRuler): Metres {
  let doubt = 0;
  for (const [index, { section }] of sections.entries()) {
    const next = sections[index + 1]?.section;
    if (next === undefined || next.properties.kind === section.properties.kind) continue;
    doubt += Math.max(section.properties.endAccuracyMetres, next.properties.startAccuracyMetres);
  }
  return doubt;
}

/**
 * How far off, in metres, the two ends of the sections that belong together may lie, together. An
 * end where the next section belongs as well is none.
 */
export function doubtOfSections(
  { sections }: LineRuler,
  belongs: (section: Section) => boolean,
): Metres {
  let doubt = 0;
  for (const [index, { section }] of sections.entries()) {
    if (!belongs(section)) continue;
    const [before, next] = [sections[index - 1]?.section, sections[index + 1]?.section];
    const { startAccuracyMetres, endAccuracyMetres } = section.properties;
    if (before === undefined || !belongs(before)) doubt += startAccuracyMetres;
    if (next === undefined || !belongs(next)) doubt += endAccuracyMetres;
  }
  return doubt;
}

/**
 * The share of their length that the water sections of a line keep when walked with a ruler: what a
 * river of this region loses when it is drawn with vertices so far apart.
 */
export function keptAtSpacing({ sections }: LineRuler, spacing: Metres): number {
  let [walked, whole] = [0, 0];
  for (const { section, length } of sections) {
    // Shorter than a few steps, a walk tells of its last step more than of the river.
    if (section.properties.kind !== "water" || length.wgs84 < LEAST_STEPS * spacing) continue;
    walked += walkDivider(section.geometry.coordinates, spacing).length;
    whole += length.wgs84;
  }
  return whole === 0 ? 1 : walked / whole;
}

const LEAST_STEPS = 5;
