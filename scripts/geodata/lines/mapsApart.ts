import { type SlowStep, withoutWords } from "../build/due.ts";
import { isApart } from "../facts/cutFrom.ts";
import type { Position } from "../inputs/zones.ts";
import { courseIn, drawnFeature } from "./entry.ts";
import { evidence } from "./evidence.ts";
import { linesOf } from "./lines.ts";
import { lineOnMap } from "./oldMaps.ts";
import { triPoints } from "./presentLine.ts";
import { heldBy } from "./validity.ts";

const FILE = "borders-gpl.geojson";

/**
 * borders-gpl.geojson: the border as old maps have it whose packages stand under the GPL, and which
 * therefore lie in a file of their own. Only this step asks for those packages.
 */
export const mapsApart: SlowStep = {
  name: "maps-apart",
  packages: ["r-cran-mapdata"],
  restsOn: (_earlier, facts) => [
    withoutWords(facts.evidence.filter(isApart)),
    facts.border.triPoints,
  ],
  async make(_earlier, facts, kept) {
    const courses: Record<string, Position[]> = {};
    for (const { id, cutFrom } of facts.evidence.filter(isApart)) {
      courses[id] =
        kept === null
          ? await lineOnMap(cutFrom, triPoints(facts), facts.countries)
          : courseIn(kept, id, FILE);
    }
    const lines = linesOf(facts);
    const features = evidence(facts, courses).map((section) =>
      drawnFeature(section, heldBy(section.id, lines), facts),
    );
    return { files: { [FILE]: { type: "FeatureCollection", features } } };
  },
};
