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

const found = new WeakMap<LineRuler, Map<Metres, Metres | null>>();

/**
 * The ruler at which the whole line is as long as published, if it is one of its maps'; null too where
 * it is not known on which maps it was laid down. Takes a
 * dozen walks of the line, a second or two, so it is kept: several figures ask for the same.
 */
export function rulerOf(along: LineRuler, published: Metres): Metres | null {
  const known = found.get(along) ?? new Map<Metres, Metres | null>();
  found.set(along, known);
  const before = known.get(published);
  if (before !== undefined) return before;
  const { ruler, line } = along;
  if (line.mapScale === undefined) return null;
  const { least, most } = mapRulers(line.mapScale);
  const answer = rulerLengthFor(ruler.slice(0, ruler.length.wgs84), published, [least, most]);
  known.set(published, answer);
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
