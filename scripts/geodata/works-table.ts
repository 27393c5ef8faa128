import type { Work } from "../../src/model/schema.ts";
import type { FourNames } from "./sections/entry.ts";

type Properties = Work["properties"];

/** A point a course is known to pass, told by hand. */
interface TypedPoint {
  /** Longitude, latitude. */
  at: [number, number];
  certainty: Properties["certainty"];
  accuracyMetres: number;
  /** The document that gives it; none for a recalled point. */
  source?: string;
}

/** A typed point, or a place of places.geojson by its id. */
export type Waypoint = string | TypedPoint;

interface WorkEntry {
  id: string;
  names: FourNames;
  countries: string[];
  river?: string;
  published?: Properties["published"];
  /** Documents beside those of the points and of the published figures. */
  sources?: string[];
  note?: string;
}

/** A canal, pipeline, railway or road, of which some points are known. */
export interface CourseEntry extends WorkEntry {
  kind: "canal" | "pipeline" | "railway" | "road";
  /** From its head or its western end. */
  through: Waypoint[];
}

/** A dam, or the one point known of anything. */
export interface DamEntry extends WorkEntry {
  kind: "dam";
  at: Waypoint;
}

/** A zone without a published outline, drawn as a square of the first published figure, in km². */
export interface ZoneEntry extends WorkEntry {
  kind: "zone";
  at: TypedPoint;
}
