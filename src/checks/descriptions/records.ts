import { type Atlas, featureOf, sectionsOn } from "../../model/atlas.ts";
import type { Chapter, Instrument } from "../../model/schema.ts";
import type { Changes } from "../changes.ts";
import type { Ground } from "../ground.ts";
import type { LineRuler } from "../stretch.ts";
import { shape } from "./features.ts";
import { chainsOf, courseOf, halfWay, middleOf, spreadOf } from "./shape.ts";
import type { Named, Statement } from "./statement.ts";
import { asSection, near } from "./surroundings.ts";

/** An instrument in words: the stretches that rest on it, how far they reach, or the points it names. */
export function describeInstrument(ground: Ground, instrument: Instrument): Statement[] {
  const sections = sectionsOn(ground, instrument.id);
  const points = instrument.points.flatMap(({ position }) => (position === null ? [] : [position]));
  if (sections.length === 0) {
    if (points.length === 0) return [{ says: "nothing drawn" }];
    const chains = points.map((point) => [point]);
    return [
      { says: "points", count: points.length },
      ...(points.length > 1 ? [{ says: "window", ...spreadOf(chains) } as const] : []),
    ];
  }
  // Sections that follow one another are one stretch.
  const runs: (typeof sections)[] = [];
  for (const section of sections) {
    const end = runs.at(-1)?.at(-1)?.geometry.coordinates.at(-1);
    const [start] = section.geometry.coordinates;
    if (end?.[0] === start?.[0] && end?.[1] === start?.[1]) runs.at(-1)?.push(section);
    else runs.push([section]);
  }
  const chains = sections.map(({ geometry }) => geometry.coordinates);
  return [
    { says: "window", ...spreadOf(chains) },
    ...runs.map((run): Statement => {
      const course = courseOf(run.map(({ geometry }) => geometry.coordinates));
      const [first = "", last = first] = [run[0]?.id, run.at(-1)?.id];
      return {
        says: "stretch",
        metres: course.metres,
        first: asSection(first),
        last: asSection(last),
        count: run.length,
      };
    }),
  ];
}

/**
 * A comparison in words: where ground changed sides, along how much of the newer line, how much, beside
 * which sections that did not move, and near which town; north to south.
 *
 * @param along the ruler along the newer line
 */
export function describeChanges(ground: Ground, along: LineRuler, changes: Changes): Statement[] {
  const shared = new Set(changes.shared.map(({ section }) => section.id));
  const { sections } = along.line;
  return changes.runs.flatMap(({ along: run, pieces, labelAt }): Statement[] => {
    const [first, last = first] = [run[0]?.id, run.at(-1)?.id];
    if (first === undefined || last === undefined) return [];
    const beside = [sections[sections.indexOf(first) - 1], sections[sections.indexOf(last) + 1]]
      .filter((id) => id !== undefined && shared.has(id))
      .map((id) => asSection(id as string));
    const chains = run.map(({ geometry }) => geometry.coordinates);
    return [
      {
        says: "changed",
        metres: courseOf(chains).metres,
        squareMetres: pieces.reduce((sum, { area }) => sum + area.turf, 0),
        first: asSection(first),
        last: asSection(last),
      },
      ...(beside.length === 0 ? [] : [{ says: "unchanged beside", things: beside } as const]),
      ...near(ground, labelAt ?? halfWay(chains)),
    ];
  });
}

/** What the map of a chapter shows, in words: what it looks at, how far that reaches, and the shape of each. */
export function describeChapter(atlas: Atlas, ground: Ground, { view }: Chapter): Statement[] {
  const chainsAt = ({ kind, id }: Named) => {
    if (kind === "line") {
      return ground.along(id).sections.map(({ section }) => section.geometry.coordinates);
    }
    const feature = featureOf(atlas, { kind, id });
    return feature === null ? [] : chainsOf(feature.geometry);
  };
  const aboutThing = (thing: Named): Statement[] => {
    const { kind, id } = thing;
    if (kind === "line") return [{ says: "course", nature: "line", ...courseOf(chainsAt(thing)) }];
    const feature = featureOf(atlas, { kind, id });
    if (feature === null) return [];
    const { geometry } = feature;
    const seat = geometry.type === "Point" ? "point" : "middle";
    return [...shape(geometry), ...near(ground, middleOf(geometry), seat, id)];
  };
  const things: readonly Named[] = view.at;
  const chains = things.flatMap(chainsAt);
  if (chains.length === 0) return [];
  const isOnePoint = chains.length === 1 && chains[0]?.length === 1;
  return [
    { says: "looks at", things },
    ...(isOnePoint ? [] : [{ says: "window", ...spreadOf(chains) } as const]),
    ...things.flatMap((thing) =>
      aboutThing(thing).map((statement): Statement => ({ says: "of", thing, statement })),
    ),
  ];
}
