import type { Feature, FeatureCollection } from "geojson";
import { boundsOf } from "../../../src/measure/bounds.ts";
import type { Position } from "../../../src/measure/position.ts";
import { SITES } from "../../../src/model/schema/values.ts";
import type { BorderLine, Contents, FileName } from "../../../src/model/schema.ts";
import { AXIS_OF, type SideNames, sideNames } from "../../../src/model/sides.ts";
import { overlap, type State } from "../../../src/model/states.ts";
import type { Product } from "../build/product.ts";
import { courseBeside } from "./beside.ts";
import { clearestStretch, type Obstacle } from "./clearest.ts";

/** Seen near, a name goes along the whole line, close by. */
const NEAR = { off: 12_000, smooth: 30_000 } as const;

/** Seen from afar, it stands once, where it is clear of towns and lakes, at one of these distances. */
const AFAR = { offs: [60_000, 85_000, 110_000, 135_000], smooth: 180_000 } as const;
const CLEAR = {
  afar: { long: 200_000, room: 1_100_000 },
  midway: { long: 260_000, room: 900_000 },
} as const;

/** Of the line's extent from end to end, at either end: where a window ends, or paper begins. */
const EDGE = 0.14;

/** Places up to a rank have names on the map, the more the nearer one is. */
const NAMED = { afar: 1, midway: 2 } as const;

/** A name has a place to be read at, and no position. */
const FOR_THE_EYE = { status: "schematic", accuracyMetres: null } as const;
const BESIDE = "Computed beside the line, clear of towns and lakes, for a name to be written along";
const BY_HAND = "Placed by hand inside the state, for its name to be read at";

/** state-courses.geojson: where the names of the states are written, beside each line that parted some. */
export async function states({ files }: Product): Promise<Product> {
  const read = <N extends FileName>(name: N) => files[name] as Contents<N>;
  const { states: told, sides } = read("atlas.json");
  const names = sideNames(sides);
  const sided = told.filter(({ side }) => side !== undefined);
  const sections = new Map(read("borders.geojson").features.map((each) => [each.id, each]));
  const leading = read("lines.json").filter(
    (line) =>
      line.role === "border" &&
      line.shownWith === undefined &&
      sided.some((state) => overlap(line, state)),
  );
  const named = { places: read("places.geojson").features, lakes: read("lakes.geojson").features };
  const courses: FeatureCollection = {
    type: "FeatureCollection",
    features: [
      ...leading.flatMap((line) => {
        const course = line.sections.flatMap(
          (id) => (sections.get(id)?.geometry.coordinates ?? []) as Position[],
        );
        return coursesOf(line, course, named, names);
      }),
      ...places(told),
    ],
  };
  return { files: { "state-courses.geojson": courses } };
}

interface Named {
  places: Contents<"places.geojson">["features"];
  lakes: Contents<"lakes.geojson">["features"];
}

/** A name is written to a hundred metres. */
const rounded = ([longitude, latitude]: Position) => [
  Number(longitude.toFixed(3)),
  Number(latitude.toFixed(3)),
];

function coursesOf(
  { id: line, sources }: Pick<BorderLine, "id" | "sources">,
  course: readonly Position[],
  named: Named,
  names: SideNames,
): Feature[] {
  const feature = (side: string, seen: string, along: readonly Position[]): Feature => ({
    type: "Feature",
    properties: { line, side, seen, ...FOR_THE_EYE, method: BESIDE, sources },
    geometry: { type: "LineString", coordinates: along.map(rounded) },
  });
  const sides = [
    [names.right, 1],
    [names.left, -1],
  ] as const;
  const axis = AXIS_OF[names.right];
  const along = course.map((at) => at[axis]);
  const [least, most] = [Math.min(...along), Math.max(...along)];
  const edge = EDGE * (most - least);
  const within = { axis, least: least + edge, most: most - edge };
  return sides.flatMap(([side, right]) => {
    const afar = AFAR.offs.map((off) => courseBeside(course, right * off, AFAR.smooth));
    return [
      ...(["afar", "midway"] as const).map((seen) =>
        feature(
          side,
          seen,
          clearestStretch(afar, obstaclesOf(named, NAMED[seen]), { ...CLEAR[seen], within }),
        ),
      ),
      feature(side, "near", courseBeside(course, right * NEAR.off, NEAR.smooth)),
    ];
  });
}

/** What has a name of its own on the map, seen from afar; the first in rank have the largest names. */
function obstaclesOf({ places, lakes }: Named, rank: number): Obstacle[] {
  const sites: readonly string[] = SITES;
  const towns = places.filter(
    ({ properties }) => properties.rank <= rank && !sites.includes(properties.kind),
  );
  const great = lakes.filter(({ properties }) => properties.rank === 1);
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
  return states.flatMap(({ id, at, sources }): Feature[] =>
    at === undefined
      ? []
      : [
          {
            type: "Feature",
            properties: { state: id, ...FOR_THE_EYE, method: BY_HAND, sources },
            geometry: { type: "Point", coordinates: [...at] },
          },
        ],
  );
}
