import type { Atlas } from "../model/atlas.ts";
import { HEIGHTS, SITES } from "../model/schema/values.ts";
import { type FixedGroup, GROUP_OF_AREA } from "../symbology/groups.ts";
import type { LineGroups } from "../symbology/lineGroups.ts";

type Shown = Pick<
  Atlas,
  | "about"
  | "areas"
  | "rivers"
  | "lakes"
  | "basins"
  | "works"
  | "places"
  | "ranges"
  | "points"
  | "neighbours"
  | "relief"
>;

/** The groups of which an atlas has nothing, and which its legend leaves out. */
export function emptyGroups(atlas: Shown, { evidence }: LineGroups): ReadonlySet<string> {
  const kinds = new Set([...atlas.areas.values()].map(({ properties }) => properties.kind));
  const [sites, heights]: (readonly string[])[] = [SITES, HEIGHTS];
  const shownBy = new Set(
    [...atlas.places.values()].map(({ properties: { kind } }) =>
      sites?.includes(kind) ? "sites" : heights?.includes(kind) ? "peaks" : "places",
    ),
  );
  const isEmpty: Partial<Record<FixedGroup, boolean>> = {
    evidence: evidence.length === 0,
    ...Object.fromEntries(
      Object.entries(GROUP_OF_AREA).map(([kind, group]) => [group, !kinds.has(kind as never)]),
    ),
    rivers: atlas.rivers.size === 0,
    lakes: atlas.lakes.size === 0,
    basins: atlas.basins.size === 0,
    works: atlas.works.size === 0,
    states: atlas.about.states.length === 0,
    neighbours: atlas.neighbours.size === 0,
    roads: atlas.about.roadCredit === undefined,
    places: !shownBy.has("places"),
    peaks: !shownBy.has("peaks") && atlas.ranges.size === 0,
    sites: !shownBy.has("sites"),
    points: atlas.points.size === 0,
    relief: atlas.relief === null,
  };
  return new Set(Object.entries(isEmpty).flatMap(([group, empty]) => (empty ? [group] : [])));
}
