import { rulerLengthFor, walkDivider } from "../measure/divider.ts";
import type { Metres } from "../measure/position.ts";
import type { LineRuler } from "./stretch.ts";

/**
 * Rulers at which the commission may be thought to have walked: 0.1 mm to 1 mm on the maps of
 * 1:100,000 to which the agreements of 1994 to 1998 attach the line, from the finest stroke a
 * cartographer draws to the step of a curvimeter.
 */
const MAP_RULERS: readonly [shortest: Metres, longest: Metres] = [10, 100];

const found = new WeakMap<LineRuler, Map<Metres, Metres | null>>();

/**
 * The ruler at which the whole line is as long as published, if it is one of the map's. Takes a
 * dozen walks of the line, a second or two, so it is kept: several figures ask for the same.
 */
export function rulerOf(along: LineRuler, published: Metres): Metres | null {
  const known = found.get(along) ?? new Map<Metres, Metres | null>();
  found.set(along, known);
  const before = known.get(published);
  if (before !== undefined) return before;
  const { ruler } = along;
  const answer = rulerLengthFor(ruler.slice(0, ruler.length.wgs84), published, MAP_RULERS);
  known.set(published, answer);
  return answer;
}

/** Metres of one class of sections, each walked by itself with one ruler. */
export function walkedLength(along: LineRuler, kind: "water" | "land", ruler: Metres): Metres {
  let length = 0;
  for (const { section } of along.sections) {
    if (section.properties.kind !== kind) continue;
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
