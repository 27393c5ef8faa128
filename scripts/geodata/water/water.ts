import type { Contents } from "../../../src/model/schema.ts";
import { geometriesIn, type SlowStep, withoutWords } from "../build/due.ts";
import { lakeFeatures } from "./lakes.ts";
import { riverFeatures } from "./rivers.ts";

/** rivers.geojson and lakes.geojson. Rivers that are the border take the border's own vertices. */
export const water: SlowStep = {
  name: "water",
  packages: [],
  restsOn: (earlier, facts) => [
    withoutWords([facts.lakes, facts.rivers, facts.riverWaypoints, facts.riverCourses]),
    geometriesIn(earlier, "borders.geojson"),
    facts.region.lakes?.window,
    facts.region.rivers?.window,
    facts.region.rivers?.unnamedWindow,
  ],
  async make({ files }, facts, kept) {
    const { features: sections } = files["borders.geojson"] as Contents<"borders.geojson">;
    const rivers = await riverFeatures(sections, facts, kept);
    const lakes = await lakeFeatures(facts, kept);
    return {
      files: {
        "rivers.geojson": { type: "FeatureCollection", features: rivers },
        "lakes.geojson": { type: "FeatureCollection", features: lakes },
      },
    };
  },
};
