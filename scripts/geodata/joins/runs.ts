import { joined, type Prose, proseBy } from "../../../src/model/prose.ts";
import type { River, RiverJoin } from "../../../src/model/schema.ts";
import { filled } from "../facts/placeholders.ts";
import { NOTES } from "../sentences/notes.ts";
import { type SectionLine, type Stretch, sourcesOf } from "./sectionLine.ts";

/** By section of which it is not sure that it is the river: why a run that begins with it may begin after it. */
type Doubts = ReadonlyMap<string, Prose>;
/** Tells from which country into which a river flows past two of its vertices, at the join of an id. */
interface Passing {
  past(river: River, upper: number, lower: number, join: string): RiverJoin["flow"];
}

/**
 * Where a river is the line. Sections of one river that follow one another make one run, however the
 * river is cut.
 */
export function runsAlong(
  river: River,
  line: SectionLine,
  flow: Passing,
  doubts: Doubts,
): RiverJoin[] {
  const groups: Stretch[][] = [];
  for (const [index, stretch] of line.stretches.entries()) {
    if (stretch.section.properties.river !== river.id) continue;
    const before = line.stretches[index - 1];
    const group = groups.at(-1);
    if (group !== undefined && group.at(-1) === before) group.push(stretch);
    else groups.push([stretch]);
  }
  return groups.map((group, index) => run(river, line, group, index, flow, doubts));
}

function run(
  river: River,
  line: SectionLine,
  group: Stretch[],
  index: number,
  flow: Passing,
  doubts: Doubts,
): RiverJoin {
  const [first, last] = [group[0], group.at(-1)];
  const start = line.vertices[first?.first ?? -1];
  const end = line.vertices[last?.last ?? -1];
  if (first === undefined || last === undefined || start === undefined || end === undefined) {
    throw new Error(`a run of ${river.id} has no section`);
  }
  const [upper, lower] = [indexIn(river, start), indexIn(river, end)];
  const sections = group.map(({ section }) => section);
  const id = `${river.id}-follows${index === 0 ? "" : `-${index + 1}`}`;
  return {
    id,
    river: river.id,
    line: line.id,
    relation: "follows",
    section: first.section.id,
    fromMetres: Math.round(line.chainage[first.first] ?? Number.NaN),
    toMetres: Math.round(line.chainage[last.last] ?? Number.NaN),
    position: start,
    accuracyMetres: Math.max(
      first.section.properties.startAccuracyMetres + doubted(group, line, doubts),
      last.section.properties.endAccuracyMetres,
    ),
    flow: flow.past(river, Math.min(upper, lower), Math.max(upper, lower), id),
    runs: upper < lower ? "with" : "against",
    ...(group.length === 1 ? {} : { note: madeUpOf(group, line, doubts) }),
    sources: sourcesOf(river, sections),
  };
}

/** Rivers run from source to mouth and have the border's vertices where they are the border. */
function indexIn({ id, geometry }: River, vertex: readonly [number, number]): number {
  const course =
    geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat();
  const index = course.findIndex(([x, y]) => x === vertex[0] && y === vertex[1]);
  if (index === -1) throw new Error(`${id} does not pass ${vertex}, where it is the border`);
  return index;
}

function madeUpOf(group: Stretch[], line: SectionLine, doubts: Doubts): Prose {
  const named = group.map(({ section: { properties }, first }) =>
    filled(NOTES.sectionFrom, {
      section: proseBy((language) => properties[`name_${language}`] ?? properties.id),
      km: { value: (line.chainage[first] ?? Number.NaN) / 1000, decimals: 1 },
    }),
  );
  const notes = group.flatMap(({ section: { id } }) => doubts.get(id) ?? []);
  return joined([filled(NOTES.madeUpOf, { sections: joined(named, NOTES.comma) }), ...notes]);
}

/** How much further down a run begins, in metres, if what is doubted is no part of it. */
function doubted(group: Stretch[], line: SectionLine, doubts: Doubts): number {
  const sure = group.find(({ section: { id } }) => !doubts.has(id));
  const [from, to] = [group[0]?.first ?? 0, sure?.first ?? group[0]?.first ?? 0];
  return Math.round((line.chainage[to] ?? 0) - (line.chainage[from] ?? 0));
}
