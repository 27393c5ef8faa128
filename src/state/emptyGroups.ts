import type { Atlas } from "../model/atlas.ts";
import { HEIGHTS, SITES } from "../model/schema/values.ts";
import type { FileName } from "../model/schema.ts";
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

/**
 * The groups of which an atlas has nothing, and which its legend leaves out.
 *
 * @param areThere whether files have been read: what a missing one has is not known
 */
export function emptyGroups(
  atlas: Shown,
  { evidence }: LineGroups,
  areThere: (...files: FileName[]) => boolean = () => true,
): ReadonlySet<string> {
  const lacks = (file: FileName, shelf: { size: number }) => areThere(file) && shelf.size === 0;
  const areasThere = areThere("areas.geojson", "disputed-gpl.geojson");
  const placesThere = areThere("places.geojson", "peaks.geojson");
  const kinds = new Set([...atlas.areas.values()].map(({ properties }) => properties.kind));
  const [sites, heights]: (readonly string[])[] = [SITES, HEIGHTS];
  const shownBy = new Set(
    [...atlas.places.values()].map(({ properties: { kind } }) =>
      sites?.includes(kind) ? "sites" : heights?.includes(kind) ? "peaks" : "places",
    ),
  );
  const isEmpty: Partial<Record<FixedGroup, boolean>> = {
    evidence: areThere("borders-gpl.geojson") && evidence.length === 0,
    ...Object.fromEntries(
      Object.entries(GROUP_OF_AREA).map(([kind, group]) => [
        group,
        areasThere && !kinds.has(kind as never),
      ]),
    ),
    rivers: lacks("rivers.geojson", atlas.rivers),
    lakes: lacks("lakes.geojson", atlas.lakes),
    basins: lacks("basins.geojson", atlas.basins),
    works: lacks("works.geojson", atlas.works),
    states: atlas.about.states.length === 0,
    neighbours: lacks("neighbours.geojson", atlas.neighbours),
    roads: atlas.about.roadCredit === undefined,
    places: placesThere && !shownBy.has("places"),
    peaks: placesThere && !shownBy.has("peaks") && lacks("ranges.geojson", atlas.ranges),
    sites: placesThere && !shownBy.has("sites"),
    points: lacks("points.geojson", atlas.points),
    relief: atlas.relief === null,
  };
  return new Set(Object.entries(isEmpty).flatMap(([group, empty]) => (empty ? [group] : [])));
}
