import type { LineString } from "geojson";
import type { Prose } from "../../../src/model/prose.ts";
import type { Section } from "../../../src/model/schema.ts";
import type { Kept } from "../build/due.ts";
import { type NamesFact, published } from "../facts/names.ts";
import type { BasisFact } from "../facts/section.ts";
import type { Facts } from "../facts/tables.ts";
import type { Position } from "../inputs/zones.ts";
import { documentsOf } from "../records/instruments.ts";

/** A section that is not of today's line: taken from an old map, or drawn from a text. */
export interface Drawn {
  id: string;
  names: NamesFact;
  kind: Section["properties"]["kind"];
  status: Section["properties"]["status"];
  method: Prose;
  accuracyMetres: number;
  startAccuracyMetres: number;
  endAccuracyMetres: number;
  basis: BasisFact[];
  /** Beside the documents of the basis. */
  sources: string[];
  note?: Prose;
  /** Of one along a crest: `highGroundShare` of a section. */
  highGroundShare?: number;
  coordinates: Position[];
}

/** The course of a section as it was built before. */
export function courseIn(
  kept: Kept,
  id: string,
  file: "borders.geojson" | "borders-gpl.geojson" = "borders.geojson",
): Position[] {
  return kept.geometry<LineString>(file, id).coordinates as Position[];
}

export function drawnFeature(
  { names, sources, note, coordinates, ...rest }: Drawn,
  held: { validFrom: string; validTo: string | null },
  facts: Facts,
): Section {
  const documents = documentsOf(facts, rest.basis);
  return {
    type: "Feature",
    id: rest.id,
    properties: {
      ...rest,
      ...published(names),
      river: null,
      validFrom: held.validFrom,
      validTo: held.validTo,
      sources: [...new Set([...sources, ...documents])],
      ...(note === undefined ? {} : { note }),
    },
    geometry: { type: "LineString", coordinates },
  };
}
