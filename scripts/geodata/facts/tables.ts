import * as v from "valibot";
import { aboutFact } from "./about.ts";
import {
  areasFact,
  disputedAreasFact,
  frontierFact,
  gainedAreasFact,
  movedAreasFact,
} from "./area.ts";
import { basinDivides, basinOutlines, basinSeeds, basinsFact, basinWatercourses } from "./basin.ts";
import { borderFact, drawnBorder } from "./border.ts";
import { chapterFact } from "./chapter.ts";
import { countryFacts } from "./country.ts";
import { drawnLinesFact } from "./drawnLines.ts";
import { evidenceFact, line1864Fact, movedSectionsFact } from "./drawnSections.ts";
import { instrumentFact } from "./instrument.ts";
import { lakesFact } from "./lake.ts";
import { changesFact, claimsFact, figuresFact, mentionsFact, tolerancesFact } from "./ledger.ts";
import { linesFact } from "./lines.ts";
import { peaksFact, rangeCourses, rangeFacts, siteFacts, townFacts } from "./place.ts";
import { regionFact } from "./region.ts";
import { reliefFact } from "./relief.ts";
import { riverCourses, riverFacts, riverWaypoints } from "./river.ts";
import { riverJoinFacts } from "./riverJoin.ts";
import { roadsFact } from "./roads.ts";
import { sectionsFact } from "./section.ts";
import { sourcesFact } from "./source.ts";
import { worksFact } from "./work.ts";

/**
 * Facts of one kind: one file of them all, or a folder with a file for each. Where a file need not be there,
 * `absent` is what is known without it.
 */
export type Table<S extends v.GenericSchema = v.GenericSchema> =
  | { form: "file"; path: string; schema: S; absent?: v.InferOutput<S> }
  | { form: "folder"; path: string; schema: S; absent?: readonly [] };

const file = <S extends v.GenericSchema>(path: string, schema: S) =>
  ({ form: "file", path, schema }) as const;
const ifThere = <S extends v.GenericSchema>(path: string, schema: S, absent: v.InferOutput<S>) =>
  ({ form: "file", path, schema, absent }) as const;
const folder = <S extends v.GenericSchema>(path: string, schema: S) =>
  ({ form: "folder", path, schema }) as const;

const folderIfThere = <S extends v.GenericSchema>(path: string, schema: S) =>
  ({ form: "folder", path, schema, absent: [] }) as const;

const NOTHING_DRAWN = { type: "FeatureCollection" as const, features: [] };

/** Every file below geodata/facts that a person writes, with what must hold in it. */
export const FACTS = {
  atlas: file("atlas.yaml", aboutFact),
  instruments: folder("instruments", instrumentFact),
  sources: file("sources.yaml", sourcesFact),
  tolerances: ifThere("ledger/tolerances.yaml", tolerancesFact, {}),
  changes: ifThere("ledger/changes.yaml", changesFact, {}),
  lengthFigures: ifThere("ledger/figures/lengths.yaml", figuresFact, []),
  territoryFigures: ifThere("ledger/figures/territory.yaml", figuresFact, []),
  waterFigures: ifThere("ledger/figures/waters.yaml", figuresFact, []),
  basinFigures: ifThere("ledger/figures/basins.yaml", figuresFact, []),
  workFigures: ifThere("ledger/figures/works.yaml", figuresFact, []),
  placeClaims: ifThere("ledger/claims/places.yaml", claimsFact, []),
  borderClaims: ifThere("ledger/claims/border.yaml", claimsFact, []),
  waterClaims: ifThere("ledger/claims/waters.yaml", claimsFact, []),
  mentions: ifThere("ledger/mentions.yaml", mentionsFact, { numbers: [], places: [] }),
  towns: ifThere("places/towns.yaml", townFacts, []),
  sites: ifThere("places/sites.yaml", siteFacts, []),
  peaks: ifThere("places/peaks.yaml", peaksFact, { nearMetres: 0, peaks: [], leftOut: [] }),
  ranges: ifThere("places/ranges.yaml", rangeFacts, []),
  rangeCourses: ifThere("drawn/range-courses.geojson", rangeCourses, NOTHING_DRAWN),
  lakes: ifThere("lakes.yaml", lakesFact, { drawn: [], oneShore: [], withoutOutlet: [] }),
  rivers: ifThere("rivers.yaml", riverFacts, []),
  riverWaypoints: ifThere("drawn/river-waypoints.geojson", riverWaypoints, NOTHING_DRAWN),
  riverCourses: ifThere("drawn/river-courses.geojson", riverCourses, NOTHING_DRAWN),
  border: file("border.yaml", borderFact),
  drawnBorder: ifThere("drawn/border.geojson", drawnBorder, NOTHING_DRAWN),
  sections: file("sections.yaml", sectionsFact),
  movedSections: ifThere("moved-sections.yaml", v.nullable(movedSectionsFact), null),
  line1864: ifThere("line-1864.yaml", v.nullable(line1864Fact), null),
  evidence: ifThere("evidence.yaml", evidenceFact, []),
  lines: file("lines.yaml", linesFact),
  areas: ifThere("areas.yaml", areasFact, []),
  frontier: ifThere("areas-frontier.yaml", v.nullable(frontierFact), null),
  qingFrontier: ifThere("drawn/qing-frontier.geojson", drawnLinesFact, NOTHING_DRAWN),
  movedAreas: ifThere("areas-moved.yaml", v.nullable(movedAreasFact), null),
  gainedAreas: ifThere("areas-gained.yaml", v.nullable(gainedAreasFact), null),
  disputedAreas: ifThere("areas-disputed.yaml", v.nullable(disputedAreasFact), null),
  works: ifThere("works.yaml", worksFact, { points: {}, courses: [], dams: [], zones: [] }),
  basins: ifThere("basins.yaml", basinsFact, { basins: [], systems: [] }),
  basinOutlines: ifThere("drawn/basin-outlines.geojson", basinOutlines, NOTHING_DRAWN),
  basinSeeds: ifThere("drawn/basin-seeds.geojson", basinSeeds, NOTHING_DRAWN),
  basinWatercourses: ifThere("drawn/basin-watercourses.geojson", basinWatercourses, NOTHING_DRAWN),
  basinDivides: ifThere("drawn/basin-divides.geojson", basinDivides, NOTHING_DRAWN),
  region: ifThere("region.yaml", regionFact, {}),
  roads: ifThere("roads.yaml", v.nullable(roadsFact), null),
  relief: ifThere("relief.yaml", v.nullable(reliefFact), null),
  countries: file("countries.yaml", countryFacts),
  chapters: folderIfThere("chapters", chapterFact),
  riverJoins: ifThere("river-joins.yaml", riverJoinFacts, []),
} as const satisfies Record<string, Table>;

type Read<T> = T extends { form: "folder"; schema: infer S extends v.GenericSchema }
  ? v.InferOutput<S>[]
  : T extends { form: "file"; schema: infer S extends v.GenericSchema }
    ? v.InferOutput<S>
    : never;

/** All that persons wrote down, read. */
export type Facts = { readonly [K in keyof typeof FACTS]: Read<(typeof FACTS)[K]> };
