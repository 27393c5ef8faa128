import { poleOf } from "../measure/pole.ts";
import type { Length, Metres, Position } from "../measure/position.ts";
import type { Section } from "../model/schema.ts";
import { type Side, type SideNames, sideNames } from "../model/sides.ts";
import { bandOf, between, type Stretch } from "./between.ts";
import type { Ground } from "./ground.ts";

/** A section that one of two lines has and the other has not, or that both share. */
export interface ChangedSection {
  section: Section;
  length: Length;
}

/** Ground between two lines that came to one side. */
export interface ChangedGround {
  rings: [number, number][][];
  gainedBy: Side;
  /** Square metres. */
  area: { turf: number; wgs84: number };
}

/** Ground of one run in which the two lines part, with the band their accuracies leave. */
export interface ChangedRun {
  /** The sections of the newer line along it, in its order. */
  along: Section[];
  pieces: ChangedGround[];
  /** Where a label of it has most room: in the largest piece. Null where nothing lies between. */
  labelAt: [number, number] | null;
  net: Net;
}

/**
 * To which side more came than went, and how many square metres more, on WGS84; least and most as the
 * accuracy of the lines allows, less than nothing where the other side may have gained.
 */
export interface Net {
  side: Side;
  squareMetres: number;
  least: number;
  most: number;
}

/** What changed from one line to another. */
export interface Changes {
  /** What the sides of the lines are called. */
  sides: SideNames;
  removed: ChangedSection[];
  added: ChangedSection[];
  shared: ChangedSection[];
  runs: ChangedRun[];
}

/** What changed between two lines of the ground, by sections and by the ground between them. Throws a RangeError on lines that cannot be compared. */
export function changesBetween(ground: Ground, older: string, newer: string): Changes {
  const [from, to] = [ground.along(older), ground.along(newer)];
  const ids = (along: typeof from) => new Set(along.sections.map(({ section }) => section.id));
  const [before, after] = [ids(from), ids(to)];
  const sides = sideNames(ground.sides);
  const partings = between(from.sections.map(asStretch), to.sections.map(asStretch));
  const byId = new Map(to.sections.map(({ section }) => [section.id, section]));
  return {
    sides,
    removed: from.sections.filter(({ section }) => !after.has(section.id)),
    added: to.sections.filter(({ section }) => !before.has(section.id)),
    shared: to.sections.filter(({ section }) => before.has(section.id)),
    runs: partings.map(({ older: olds, newer: news, pieces }) => {
      const right = pieces.reduce(
        (sum, { gainedBy, squareMetres }) =>
          sum + (gainedBy === "right" ? squareMetres.wgs84 : -squareMetres.wgs84),
        0,
      );
      const doubt = doubtOf([...olds, ...news]);
      const [largest] = pieces.toSorted((a, b) => b.squareMetres.turf - a.squareMetres.turf);
      return {
        along: news.flatMap(({ id }) => byId.get(id) ?? []),
        labelAt: largest === undefined ? null : poleOf(largest.rings),
        pieces: pieces.map(({ rings, gainedBy, squareMetres }) => ({
          rings,
          gainedBy: sides[gainedBy],
          area: squareMetres,
        })),
        net: netOf(right, doubt, sides),
      };
    }),
  };
}

function asStretch({ section: { id, geometry, properties } }: ChangedSection): Stretch {
  return { id, coordinates: geometry.coordinates, accuracyMetres: properties.accuracyMetres };
}

/** How many square metres the stretches may sweep, erring all the way and apart. */
function doubtOf(stretches: readonly Stretch[]): number {
  const edges = stretches.map(
    ({
      coordinates,
      accuracyMetres,
    }: {
      coordinates: readonly Position[];
      accuracyMetres: Metres;
    }) => ({ line: coordinates, accuracyMetres }),
  );
  return bandOf(0, edges).most;
}

/** What both sides gained, and what remains on balance: all that changed, added up. */
export interface Balance {
  /** Square metres that came to each side. */
  gained: Record<Side, ChangedGround["area"]>;
  net: Net;
  /** Metres of the newer line, and of it what the older has as well. */
  length: { whole: number; shared: number };
}

export function balanceOf({ sides, runs, shared, added }: Changes): Balance {
  const none = () => ({ turf: 0, wgs84: 0 });
  const gained = { west: none(), east: none(), south: none(), north: none() };
  for (const { gainedBy, area } of runs.flatMap(({ pieces }) => pieces)) {
    gained[gainedBy].turf += area.turf;
    gained[gainedBy].wgs84 += area.wgs84;
  }
  const right = gained[sides.right].wgs84 - gained[sides.left].wgs84;
  const doubt = runs.reduce((sum, { net }) => sum + (net.most - net.squareMetres), 0);
  const metres = (sections: readonly ChangedSection[]) =>
    sections.reduce((sum, { length }) => sum + length.turf, 0);
  return {
    gained,
    net: netOf(right, doubt, sides),
    length: { whole: metres(shared) + metres(added), shared: metres(shared) },
  };
}

function netOf(right: number, doubt: number, sides: SideNames): Net {
  const squareMetres = Math.abs(right);
  return {
    side: right >= 0 ? sides.right : sides.left,
    squareMetres,
    least: squareMetres - doubt,
    most: squareMetres + doubt,
  };
}
