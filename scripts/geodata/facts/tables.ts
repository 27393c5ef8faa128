import type * as v from "valibot";
import { aboutFact } from "./about.ts";
import { areasFact, frontierFact, gainedAreasFact, movedAreasFact } from "./area.ts";
import { basinSeeds, basinsFact, basinWatercourses } from "./basin.ts";
import { borderFact } from "./border.ts";
import { countryFacts } from "./country.ts";
import { drawnLinesFact } from "./drawnLines.ts";
import { evidenceFact, line1864Fact, movedSectionsFact } from "./drawnSections.ts";
import { instrumentFact } from "./instrument.ts";
import { lakesFact } from "./lake.ts";
import { claimsFact, figuresFact, mentionsFact, tolerancesFact } from "./ledger.ts";
import { linesFact } from "./lines.ts";
import { siteFacts, townFacts } from "./place.ts";
import { riverCourses, riverFacts, riverWaypoints } from "./river.ts";
import { riverJoinFacts } from "./riverJoin.ts";
import { sectionsFact } from "./section.ts";
import { sourcesFact } from "./source.ts";
import { worksFact } from "./work.ts";

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
  atlas: file("atlas.yaml", aboutFact),
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
  border: file("border.yaml", borderFact),
  sections: file("sections.yaml", sectionsFact),
  movedSections: file("moved-sections.yaml", movedSectionsFact),
  line1864: file("line-1864.yaml", line1864Fact),
  evidence: file("evidence.yaml", evidenceFact),
  lines: file("lines.yaml", linesFact),
  areas: file("areas.yaml", areasFact),
  frontier: file("areas-frontier.yaml", frontierFact),
  qingFrontier: file("drawn/qing-frontier.geojson", drawnLinesFact),
  movedAreas: file("areas-moved.yaml", movedAreasFact),
  gainedAreas: file("areas-gained.yaml", gainedAreasFact),
  works: file("works.yaml", worksFact),
  basins: file("basins.yaml", basinsFact),
  basinSeeds: file("drawn/basin-seeds.geojson", basinSeeds),
  basinWatercourses: file("drawn/basin-watercourses.geojson", basinWatercourses),
  countries: file("countries.yaml", countryFacts),
  riverJoins: file("river-joins.yaml", riverJoinFacts),
} as const satisfies Record<string, Table>;

type Read<T> = T extends { form: "folder"; schema: infer S extends v.GenericSchema }
  ? v.InferOutput<S>[]
  : T extends { form: "file"; schema: infer S extends v.GenericSchema }
    ? v.InferOutput<S>
    : never;

/** All that persons wrote down, read. */
export type Facts = { readonly [K in keyof typeof FACTS]: Read<(typeof FACTS)[K]> };
