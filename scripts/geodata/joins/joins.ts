import type { Contents, River, RiverJoin, Section } from "../../../src/model/schema.ts";
import { landByCountry } from "../basins/land.ts";
import type { Kept, SlowStep } from "../build/due.ts";
import type { Product } from "../build/product.ts";
import { presentIn, sectionsIn } from "../lines/stretches.ts";
import { crossings, crossingsToldAnew } from "./crossings.ts";
import { Flow } from "./flow.ts";
import { runsAlong } from "./runs.ts";
import { sectionLine } from "./sectionLine.ts";

/** river-joins.json: where each named river crosses the present border or is it. */
export const joins: SlowStep = {
  name: "joins",
  packages: ["geo-tz"],
  restsOn: (earlier, { countries, region }) => [
    presentIn(earlier).id,
    presentSections(earlier).map(({ id, properties, geometry }) => [
      id,
      properties.river,
      geometry.coordinates,
    ]),
    namedRivers(earlier).map(({ id, properties, geometry }) => [
      id,
      properties.status,
      properties.accuracyMetres,
      geometry,
    ]),
    countries.map(({ id, zones, inside }) => [id, zones, inside]),
    region.land?.window,
  ],
  async make(earlier, facts, kept) {
    const line = sectionLine(presentIn(earlier).id, presentSections(earlier));
    const doubts = new Map(facts.riverJoins.map(({ section, note }) => [section, note]));
    const before = kept === null ? [] : joinsIn(kept);
    const flow = kept === null ? new Flow(await landByCountry(facts)) : null;
    const asBefore = {
      past: (_river: River, _upper: number, _lower: number, join: string) =>
        before.find(({ id }) => id === join)?.flow ?? null,
    };
    const found: RiverJoin[] = namedRivers(earlier).flatMap((river) => {
      const runs = runsAlong(river, line, flow ?? asBefore, doubts);
      const crossed =
        flow === null ? crossingsToldAnew(before, river, line) : crossings(river, line, runs, flow);
      return [...runs, ...crossed];
    });
    found.sort((a, b) => a.fromMetres - b.fromMetres);
    return { files: { "river-joins.json": found } };
  },
};

function joinsIn(kept: Kept): Contents<"river-joins.json"> {
  return kept.file<Contents<"river-joins.json">>("river-joins.json");
}

function presentSections(earlier: Product): Section[] {
  return sectionsIn(earlier, presentIn(earlier).id);
}

function namedRivers({ files }: Product): River[] {
  const { features } = files["rivers.geojson"] as Contents<"rivers.geojson">;
  return features.filter(({ properties }) => properties.name_en !== null);
}
