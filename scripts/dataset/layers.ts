import type { Geometry } from "geojson";
import { FILES } from "../../src/model/schema.ts";
import { type Properties, type Table, tableOf } from "./table.ts";

/** The types of geometry a layer can have, each of which a file of others holds alone. */
export type GeometryType = "Point" | "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon";

/** Features of one type of geometry, a row each. */
export interface Layer extends Table {
  geometry: GeometryType;
  geometries: readonly Geometry[];
  /** The published file it is from. */
  file: string;
}

interface Feature {
  geometry: Geometry;
  properties: Properties;
}

/** Published files with a feature a row. The courses of the states' names are for the map's eye alone. */
export const LAYER_FILES: readonly string[] = [
  ...Object.keys(FILES).filter((name) => name.endsWith(".geojson")),
  "roads.geojson",
];

const FORMS = ["points", "lines", "surfaces"] as const;
type Form = (typeof FORMS)[number];

const FORM_OF: Readonly<Record<string, Form>> = {
  Point: "points",
  LineString: "lines",
  MultiLineString: "lines",
  Polygon: "surfaces",
  MultiPolygon: "surfaces",
};

const TYPES: Record<Form, readonly [one: GeometryType, many: GeometryType]> = {
  points: ["Point", "Point"],
  lines: ["LineString", "MultiLineString"],
  surfaces: ["Polygon", "MultiPolygon"],
};

/**
 * A published file as layers of one type of geometry each: `works.geojson` as `works_points`, `works_lines` and
 * `works_surfaces`, a file of one form under its own name. Where some features of a layer have several parts, all are
 * told as having parts. A file without features has no layer.
 */
export function layersOf(file: string, features: readonly Feature[]): Layer[] {
  const base = file.replace(/\.geojson$/, "").replaceAll("-", "_");
  const forms = FORMS.filter((form) => features.some((feature) => formOf(feature) === form));
  return forms.map((form) => {
    const those = features.filter((feature) => formOf(feature) === form);
    const [one, many] = TYPES[form];
    const geometry = those.every((feature) => feature.geometry.type === one) ? one : many;
    return {
      ...tableOf(
        forms.length === 1 ? base : `${base}_${form}`,
        `${file}: ${form}`,
        those.map(({ properties }) => properties),
      ),
      file,
      geometry,
      geometries: those.map((feature) => inParts(feature.geometry, geometry)),
    };
  });
}

function formOf({ geometry }: Feature): Form {
  const form = FORM_OF[geometry.type];
  if (form === undefined) throw new RangeError(`a ${geometry.type} has no layer`);
  return form;
}

function inParts(geometry: Geometry, type: GeometryType): Geometry {
  if (geometry.type === type || !("coordinates" in geometry)) return geometry;
  return { type, coordinates: [geometry.coordinates] } as Geometry;
}
