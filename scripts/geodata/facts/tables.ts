import type * as v from "valibot";
import { instrumentFact } from "./instrument.ts";
import { lakesFact } from "./lake.ts";
import { claimsFact, figuresFact, mentionsFact, tolerancesFact } from "./ledger.ts";
import { siteFacts, townFacts } from "./place.ts";
import { riverCourses, riverFacts, riverWaypoints } from "./river.ts";
import { sourcesFact } from "./source.ts";

/** Facts of one kind: one file of them all, or a folder with a file for each. */
export type Table<S extends v.GenericSchema = v.GenericSchema> =
  | { form: "file"; path: string; schema: S }
  | { form: "folder"; path: string; schema: S };

const file = <S extends v.GenericSchema>(path: string, schema: S) =>
  ({ form: "file", path, schema }) as const;
const folder = <S extends v.GenericSchema>(path: string, schema: S) =>
  ({ form: "folder", path, schema }) as const;

/** Every file below geodata/facts that a person writes, with what must hold in it. */
export const FACTS = {
  instruments: folder("instruments", instrumentFact),
  sources: file("sources.yaml", sourcesFact),
  tolerances: file("ledger/tolerances.yaml", tolerancesFact),
  lengthFigures: file("ledger/figures/lengths.yaml", figuresFact),
  territoryFigures: file("ledger/figures/territory.yaml", figuresFact),
  waterFigures: file("ledger/figures/waters.yaml", figuresFact),
  basinFigures: file("ledger/figures/basins.yaml", figuresFact),
  workFigures: file("ledger/figures/works.yaml", figuresFact),
  placeClaims: file("ledger/claims/places.yaml", claimsFact),
  borderClaims: file("ledger/claims/border.yaml", claimsFact),
  waterClaims: file("ledger/claims/waters.yaml", claimsFact),
  mentions: file("ledger/mentions.yaml", mentionsFact),
  towns: file("places/towns.yaml", townFacts),
  sites: file("places/sites.yaml", siteFacts),
  lakes: file("lakes.yaml", lakesFact),
  rivers: file("rivers.yaml", riverFacts),
  riverWaypoints: file("drawn/river-waypoints.geojson", riverWaypoints),
  riverCourses: file("drawn/river-courses.geojson", riverCourses),
} as const satisfies Record<string, Table>;

type Read<T> = T extends { form: "folder"; schema: infer S extends v.GenericSchema }
  ? v.InferOutput<S>[]
  : T extends { form: "file"; schema: infer S extends v.GenericSchema }
    ? v.InferOutput<S>
    : never;

/** All that persons wrote down, read. */
export type Facts = { readonly [K in keyof typeof FACTS]: Read<(typeof FACTS)[K]> };
