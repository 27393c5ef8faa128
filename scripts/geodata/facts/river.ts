import * as v from "valibot";
import { prose } from "../../../src/model/schema/prose.ts";
import { river } from "../../../src/model/schema/water.ts";
import { drawnLines, drawnPoints } from "./drawn.ts";
import { namesFact } from "./names.ts";

const { id, basin, rank } = river.entries.properties.entries;

const riverFact = v.strictObject({
  id,
  names: namesFact,
  basin: v.optional(basin, null),
  rank,
  /** Border rivers that end in this one: the course is bent to meet the last vertex of their section. */
  receives: v.optional(v.array(id), []),
  /** The border river whose last vertex a sketched one begins with. */
  outOf: v.optional(id),
  /** The river a sketched one flows into: its course is led on to that river's nearest vertex. */
  into: v.optional(id),
  /** The border's section, which always runs from north to south, runs against this river's flow. */
  sectionRunsUpstream: v.optional(v.boolean(), false),
  /** Source ids beyond those the kind of reach brings along. */
  sources: v.optional(v.array(id), []),
  note: v.optional(prose),
});

export const riverFacts = v.array(riverFact);

export type RiverFact = v.InferOutput<typeof riverFact>;

/** A part of a river's course, always from its source to its mouth, counted from 1. */
const part = { river: id, part: v.pipe(v.number(), v.integer(), v.minValue(1)) };

/** Positions the course passes on the network of WDB II; the first and the last are its ends. */
export const riverWaypoints = drawnPoints(part);

/**
 * `across`: a thread through a lake or reservoir, every leg of it on the water of lakes.geojson.
 * `sketch`: a curve through published positions (source, confluences, mouth) and bends from general
 * knowledge, for a river no open data set within reach holds.
 */
export const riverCourses = drawnLines({ ...part, how: v.picklist(["across", "sketch"]) });
