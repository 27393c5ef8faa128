import type { Feature, FeatureCollection } from "geojson";
import { courseBeside } from "../measure/beside.ts";
import { boundsOf } from "../measure/bounds.ts";
import { clearestStretch, type Obstacle } from "../measure/clearest.ts";
import type { Position } from "../measure/position.ts";
import { type Atlas, sectionsOf } from "../model/atlas.ts";
import { SITES } from "../model/schema/places.ts";
import { overlap, type State } from "../model/states.ts";
import type { LineGroups } from "../symbology/lineGroups.ts";
import type { StateName } from "../symbology/stateNames.ts";

/** Seen near, a name goes along the whole line, close by. */
const NEAR = { off: 12_000, smooth: 30_000 } as const;

/** Seen from afar, it stands once, where it is clear of towns and lakes, at one of these distances. */
const AFAR = { offs: [60_000, 85_000, 110_000, 135_000], smooth: 180_000 } as const;
const CLEAR = {
  afar: { long: 200_000, room: 1_100_000 },
  midway: { long: 260_000, room: 900_000 },
} as const;

/** Of the line's extent from north to south, at either end: where a window ends, or paper begins. */
const EDGE = 0.14;

/** Places up to a rank have names on the map, the more the nearer one is. */
const NAMED = { afar: 1, midway: 2 } as const;

/** The names of the states of all times, and where they are written. */
export interface StatesDrawn {
  names: readonly StateName[];
  courses: FeatureCollection;
}

/** The names of an atlas's states beside its lines, and the courses along which they are written. */
export function statesDrawn(
  atlas: Pick<Atlas, "about" | "lines" | "sections" | "places" | "lakes">,
  groups: LineGroups,
): StatesDrawn {
  const { states } = atlas.about;
  const lines = [...atlas.lines.values()].filter(({ role }) => role === "border");
  const names = states.flatMap((state): StateName[] => {
    const { id, name, side } = state;
    if (side === undefined) return [{ state: id, name, beside: null }];
    const during = lines.filter((line) => overlap(line, state));
    const shown = new Set(during.flatMap(({ id }) => groups.ofLine.get(id) ?? []));
    return [...shown].map((line) => ({ state: id, name, beside: { line, side } }));
  });
  const named = new Set(names.flatMap(({ beside }) => beside?.line ?? []));
  const leading = lines.filter(({ id, shownWith }) => {
    return shownWith === undefined && named.has(groups.ofLine.get(id) ?? "");
  });
  const along = leading.flatMap((line) => {
    const course = sectionsOf(atlas, line).flatMap(
      ({ geometry }) => geometry.coordinates as Position[],
    );
    return coursesOf(groups.ofLine.get(line.id) ?? line.id, course, atlas);
  });
  return { names, courses: { type: "FeatureCollection", features: [...along, ...places(states)] } };
}

/** Lines run from north to south: west is on their right. */
function coursesOf(
  line: string,
  course: readonly Position[],
  atlas: Pick<Atlas, "places" | "lakes">,
): Feature[] {
  const feature = (side: string, seen: string, along: readonly Position[]): Feature => ({
    type: "Feature",
    properties: { line, side, seen },
    geometry: { type: "LineString", coordinates: along.map(([lon, lat]) => [lon, lat]) },
  });
  const sides = [
    ["west", 1],
    ["east", -1],
  ] as const;
  const latitudes = course.map(([, latitude]) => latitude);
  const [least, most] = [Math.min(...latitudes), Math.max(...latitudes)];
  const edge = EDGE * (most - least);
  const within = { south: least + edge, north: most - edge };
  return sides.flatMap(([side, right]) => {
    const afar = AFAR.offs.map((off) => courseBeside(course, right * off, AFAR.smooth));
    return [
      ...(["afar", "midway"] as const).map((seen) =>
        feature(
          side,
          seen,
          clearestStretch(afar, named(atlas, NAMED[seen]), { ...CLEAR[seen], ...within }),
        ),
      ),
      feature(side, "near", courseBeside(course, right * NEAR.off, NEAR.smooth)),
    ];
  });
}

/** What has a name of its own on the map, seen from afar; the first in rank have the largest names. */
function named({ places, lakes }: Pick<Atlas, "places" | "lakes">, rank: number): Obstacle[] {
  const sites: readonly string[] = SITES;
  const towns = [...places.values()].filter(
    ({ properties }) => properties.rank <= rank && !sites.includes(properties.kind),
  );
  const great = [...lakes.values()].filter(({ properties }) => properties.rank === 1);
  return [
    ...towns.map(({ geometry, properties }) => ({
      at: geometry.coordinates,
      greatness: properties.rank === 1 ? 1.5 : 1,
    })),
    ...great.map(({ geometry }): Obstacle => {
      const [west, south, east, north] = boundsOf(geometry);
      return { at: [(west + east) / 2, (south + north) / 2], greatness: 1 };
    }),
  ];
}

function places(states: readonly State[]): Feature[] {
  return states.flatMap(({ id, at }): Feature[] =>
    at === undefined
      ? []
      : [
          {
            type: "Feature",
            properties: { state: id },
            geometry: { type: "Point", coordinates: [...at] },
          },
        ],
  );
}
