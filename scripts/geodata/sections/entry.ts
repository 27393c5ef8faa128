import type { Section } from "../../../src/model/schema.ts";
import type { Position } from "../zones.ts";

export type Basis = Section["properties"]["basis"][number];

/** English, Kazakh, Russian, Chinese; null where no name is known. */
export type FourNames = [string, string | null, string | null, string | null];

/** Where one section ends and the next begins. */
export interface Cut {
  /** A vertex of the line itself, so that cutting changes no length. */
  at: Position;
  /** How far along the line the true place may lie, metres. */
  accuracyMetres: number;
  /** Completes "Begins where …" and "Ends where …". */
  where: string;
}

/** What is told by hand of a section; its geometry, end and accuracy come from the build. */
export interface SectionEntry {
  id: string;
  kind: "land" | "water";
  river: string | null;
  names: FourNames;
  /** Null for the first section, which begins where the line does. */
  begins: Cut | null;
  basis: Basis[];
  validFrom: string;
  /**
   * Within how many metres of the 2017 OpenStreetMap edition 95 % of the section runs. Measured once
   * every 100 m against the ring of Kazakhstan in the source `osm-2017`.
   */
  editionShiftMetres: number;
  note?: string;
  /** Beside the geometry and the documents of the basis. */
  sources?: string[];
}
