import { committed } from "./committed.ts";

export const ROAD_CLASSES = ["motorway", "trunk", "primary"] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number];

/** A piece of road as the input has it. */
export interface RoadPiece {
  class: RoadClass;
  /** Of each label that ran along it, what was written on it. */
  labels: readonly string[];
  course: [longitude: number, latitude: number][];
}

interface Input {
  features: {
    properties: { class: RoadClass; refs?: string[]; construction?: boolean };
    geometry: { coordinates: [number, number][] };
  }[];
}

/** The main roads of OpenStreetMap that are open to traffic, in many pieces, each way a line of its own. */
export async function openStreetMapRoads(): Promise<RoadPiece[]> {
  const { features } = await committed<Input>("roads.geojson");
  return features.flatMap(({ properties: { class: kind, refs = [], construction }, geometry }) =>
    construction === true ? [] : [{ class: kind, labels: refs, course: geometry.coordinates }],
  );
}
