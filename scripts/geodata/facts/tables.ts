import type * as v from "valibot";
import { basinSeeds, basinsFact, basinWatercourses } from "./basin.ts";
import { countryFacts } from "./country.ts";
import { instrumentFact } from "./instrument.ts";
import { lakesFact } from "./lake.ts";
import { siteFacts, townFacts } from "./place.ts";
import { riverCourses, riverFacts, riverWaypoints } from "./river.ts";
import { riverJoinFacts } from "./riverJoin.ts";

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
  towns: file("places/towns.yaml", townFacts),
  sites: file("places/sites.yaml", siteFacts),
  lakes: file("lakes.yaml", lakesFact),
  rivers: file("rivers.yaml", riverFacts),
  riverWaypoints: file("drawn/river-waypoints.geojson", riverWaypoints),
  riverCourses: file("drawn/river-courses.geojson", riverCourses),
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
