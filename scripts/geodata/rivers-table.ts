import type { Position } from "geojson";
import type { River } from "../../src/model/schema.ts";

/**
 * One reach of a river, always from its source to its mouth.
 * `along`: positions the course passes on the network of WDB II; the first and the last are its ends.
 * `across`: a thread through a lake or reservoir, every leg of it on the water of lakes.geojson.
 * `sketch`: a curve through published positions (source, confluences, mouth) and bends from general
 * knowledge, for a river no open data set within reach holds.
 */
export type Reach = { along: Position[] } | { across: Position[] } | { sketch: Position[] };

export interface RiverEntry {
  id: string;
  /** English, Kazakh, Russian, Chinese; null where no name in that language is known to us. */
  names: [string | null, string | null, string | null, string | null];
  basin: string | null;
  rank: River["properties"]["rank"];
  /** Empty where the border's own sections are all there is of the river. */
  course: Reach[];
  /** The border's section, which always runs from north to south, runs against this river's flow. */
  sectionRunsUpstream?: true;
  /** Border rivers that end in this one: the course is bent to meet the last vertex of their section. */
  receives?: string[];
  /** The border river whose last vertex a sketched one begins with. */
  outOf?: string;
  /** The river a sketched one flows into: its course is led on to that river's nearest vertex. */
  into?: string;
  /** Source ids beyond those the kind of reach brings along. */
  sources?: string[];
  note?: string;
}
