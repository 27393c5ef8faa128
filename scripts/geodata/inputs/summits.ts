import { committed } from "./committed.ts";

/** A summit as an input has it. */
export interface Summit {
  /** Its name there; null where it has none. */
  called: string | null;
  /** Every name it has there, under whatever tag. */
  names: readonly string[];
  at: [longitude: number, latitude: number];
  elevationMetres: number;
}

type Points<P> = {
  features: { properties: P; geometry: { type: string; coordinates: [number, number] } }[];
};

/** Summits of OpenStreetMap, of which a third have no name. */
export async function openStreetMapSummits(): Promise<Summit[]> {
  const { features } =
    await committed<Points<Record<string, string> & { ele: number }>>("peaks.geojson");
  return features.map(({ properties, geometry }) => ({
    called: properties.name ?? null,
    names: Object.entries(properties).flatMap(([key, text]) =>
      key.startsWith("name") && typeof text === "string" ? [text] : [],
    ),
    at: geometry.coordinates,
    elevationMetres: properties.ele,
  }));
}

/** The elevation points of Natural Earth. */
export async function naturalEarthSummits(): Promise<Summit[]> {
  const { features } =
    await committed<Points<{ name: string; elevationMetres?: number }>>("ranges-peaks.geojson");
  return features.flatMap(({ properties: { name, elevationMetres }, geometry }) =>
    elevationMetres === undefined
      ? []
      : [{ called: name, names: [name], at: geometry.coordinates, elevationMetres }],
  );
}

type Ring = [number, number][];
type Outline =
  | { type: "Polygon"; coordinates: Ring[] }
  | { type: "MultiPolygon"; coordinates: Ring[][] };

/** The outlines of ranges and basins of Natural Earth, by name. */
export async function naturalEarthOutlines(): Promise<Map<string, Outline>> {
  const { features } = await committed<{
    features: { properties: { name: string }; geometry: Outline | { type: "Point" } }[];
  }>("ranges-peaks.geojson");
  return new Map(
    features.flatMap(({ properties: { name }, geometry }) =>
      geometry.type === "Point" ? [] : [[name, geometry] as const],
    ),
  );
}
