import type { Position } from "../measure/position.ts";
import type { Atlas } from "../model/atlas.ts";
import type { About, Claim } from "../model/schema.ts";
import { borderRuler } from "./measurable.ts";
import type { LineRuler } from "./stretch.ts";

type Shelves =
  | "sections"
  | "lines"
  | "areas"
  | "rivers"
  | "lakes"
  | "basins"
  | "works"
  | "places"
  | "instruments"
  | "riverJoins";

/** What figures and claims are held against: the published features, who lies where, and a ruler along each line. */
export interface Ground extends Pick<Atlas, Shelves> {
  sides: About["sides"];
  /** The ruler along a line of lines.json, laid when first asked for. Throws a RangeError where there is no such line. */
  along(line: string): LineRuler;
}

type Test = Claim["tests"][number];
export type Thing = Extract<Test, { test: "side" }>["thing"];

/** The ground an atlas gives. */
export function groundOf(atlas: Pick<Atlas, Shelves> & { about: Pick<About, "sides"> }): Ground {
  const rulers = new Map([...atlas.lines].map(([id, line]) => [id, borderRuler(atlas, line)]));
  return {
    ...atlas,
    sides: atlas.about.sides,
    along: (id) => {
      const along = rulers.get(id);
      if (along === undefined) throw new RangeError(`no line ${id} in the atlas`);
      return along();
    },
  };
}

/** A thing as the checks need it: its chains of positions, and how well they are known. */
export interface Shape {
  /** One chain of one position for a point; the rings of a polygon. */
  chains: readonly (readonly Position[])[];
  closed: boolean;
  accuracyMetres: number;
  /** Sketched, or placed from memory: it can confirm nothing. */
  sketched: boolean;
}

/** The shape of a thing. Throws a RangeError on one the ground does not have. */
export function shapeOf(ground: Ground, { kind, id }: Thing): Shape {
  switch (kind) {
    case "line": {
      const { sections } = ground.along(id);
      const all = sections.map(({ section }) => section.properties);
      return {
        chains: sections.map(({ section }) => section.geometry.coordinates),
        closed: false,
        accuracyMetres: Math.max(...all.map(({ accuracyMetres }) => accuracyMetres)),
        sketched: all.some(({ status }) => status === "schematic"),
      };
    }
    case "section":
      return featureShape(found(ground.sections, id));
    case "area":
      return featureShape(found(ground.areas, id));
    case "river":
      return featureShape(found(ground.rivers, id));
    case "lake":
      return featureShape(found(ground.lakes, id));
    case "work":
      return featureShape(found(ground.works, id));
    case "place":
      return featureShape(found(ground.places, id));
  }
}

function found<T>(shelf: ReadonlyMap<string, T>, id: string): T {
  const feature = shelf.get(id);
  if (feature === undefined) throw new RangeError(`no ${id} in the atlas`);
  return feature;
}

interface Feature {
  geometry:
    | { type: "Point"; coordinates: Position }
    | { type: "LineString"; coordinates: Position[] }
    | { type: "MultiLineString" | "Polygon"; coordinates: Position[][] }
    | { type: "MultiPolygon"; coordinates: Position[][][] };
  properties: { status: string; accuracyMetres: number; certainty?: string };
}

function featureShape({ geometry, properties }: Feature): Shape {
  const { status, accuracyMetres, certainty } = properties;
  return {
    chains: chainsOf(geometry),
    closed: geometry.type === "Polygon" || geometry.type === "MultiPolygon",
    accuracyMetres,
    sketched: status === "schematic" || certainty === "recalled",
  };
}

function chainsOf(geometry: Feature["geometry"]): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case "Point":
      return [[geometry.coordinates]];
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
  }
}
