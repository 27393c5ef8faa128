import { type Ground, groundOf } from "../../src/checks/ground.ts";
import type { Position } from "../../src/measure/position.ts";
import type {
  Area,
  BorderLine,
  Instrument,
  Lake,
  Place,
  River,
  Section,
} from "../../src/model/schema.ts";

type Shelves = Parameters<typeof groundOf>[0];

const EMPTY: Shelves = {
  about: { sides: { west: ["KAZ", "RUS"], east: ["CHN"] } },
  sections: new Map(),
  lines: new Map(),
  areas: new Map(),
  rivers: new Map(),
  lakes: new Map(),
  basins: new Map(),
  riverJoins: [],
  works: new Map(),
  places: new Map(),
  instruments: new Map(),
};

const PROVENANCE = {
  name_en: null,
  name_kk: null,
  name_ru: null,
  name_zh: null,
  status: "as mapped",
  method: "Made up for a test.",
  accuracyMetres: 0,
  sources: ["none"],
} as const;

const shelf = <T extends { id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** A ground with these things and no others. */
export function ground(
  things: {
    sections?: Section[];
    lines?: BorderLine[];
    areas?: Area[];
    rivers?: River[];
    lakes?: Lake[];
    places?: Place[];
    riverJoins?: Shelves["riverJoins"];
    instruments?: Instrument[];
    /** Who lies where; on the real border's sides if left out. */
    sides?: Ground["sides"];
  } = {},
): Ground {
  const { sections = [], lines = [], areas = [], rivers = [], lakes = [], places = [] } = things;
  return groundOf({
    ...EMPTY,
    ...(things.sides && { about: { sides: things.sides } }),
    sections: shelf(sections),
    lines: shelf(lines),
    areas: shelf(areas),
    rivers: shelf(rivers),
    lakes: shelf(lakes),
    places: shelf(places),
    riverJoins: things.riverJoins ?? [],
    instruments: shelf(things.instruments ?? []),
  });
}

const square = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

/** A square of ground, its south-west corner and its side in degrees. */
export function area(
  id: string,
  [west, south, size]: [number, number, number],
  change: Partial<Area["properties"]> = {},
): Area {
  return {
    type: "Feature",
    id,
    geometry: { type: "Polygon", coordinates: [square(west, south, size)] },
    properties: {
      id,
      ...PROVENANCE,
      status: "reconstructed",
      sources: ["none"],
      kind: "gained",
      place: id,
      between: null,
      gainedBy: null,
      lostBy: null,
      asOf: "1881",
      readings: [],
      band: null,
      drawnTo: null,
      published: [],
      ...change,
    },
  };
}

export function lake(id: string, [west, south, size]: [number, number, number]): Lake {
  return {
    type: "Feature",
    id,
    geometry: { type: "Polygon", coordinates: [square(west, south, size)] },
    properties: { id, ...PROVENANCE, sources: ["none"], kind: "lake", rank: 1 },
  };
}

export function river(id: string, coordinates: Position[]): River {
  return {
    type: "Feature",
    id,
    geometry: { type: "LineString", coordinates: coordinates.map(([x, y]) => [x, y]) },
    properties: { id, ...PROVENANCE, sources: ["none"], kind: "river", basin: null, rank: 1 },
  };
}

export function place(
  id: string,
  [x, y]: Position,
  change: Partial<Place["properties"]> = {},
): Place {
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [x, y] },
    properties: {
      id,
      ...PROVENANCE,
      sources: ["none"],
      kind: "town",
      countries: ["KAZ"],
      population: null,
      rank: 1,
      certainty: "sourced",
      ...change,
    },
  };
}
