import type { Atlas } from "../model/atlas.ts";
import { SITES } from "../model/schema/places.ts";
import { type FixedGroup, GROUP_OF_AREA } from "../symbology/groups.ts";
import type { LineGroups } from "../symbology/lineGroups.ts";

type Shown = Pick<
  Atlas,
  "about" | "areas" | "rivers" | "lakes" | "basins" | "works" | "places" | "neighbours" | "relief"
>;

/** The groups of which an atlas has nothing, and which its legend leaves out. */
export function emptyGroups(atlas: Shown, { evidence }: LineGroups): ReadonlySet<string> {
  const kinds = new Set([...atlas.areas.values()].map(({ properties }) => properties.kind));
  const sites: readonly string[] = SITES;
  const places = [...atlas.places.values()].map(({ properties }) =>
    sites.includes(properties.kind),
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
    places: !places.includes(false),
    sites: !places.includes(true),
    relief: atlas.relief === null,
  };
  return new Set(Object.entries(isEmpty).flatMap(([group, empty]) => (empty ? [group] : [])));
}
