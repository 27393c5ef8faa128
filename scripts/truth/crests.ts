import { HIGH_GROUND } from "../../src/measure/highGround.ts";
import { ruler } from "../../src/measure/ruler.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { presentLineOf } from "../../src/model/lines.ts";
import type { Section } from "../../src/model/schema.ts";
import { table } from "./table.ts";

/** The sections that run along crests, by the share that the pipeline tested them to, those drawn so first. */
function crestsOf(atlas: Atlas): Section[] {
  const today = new Set(presentLineOf(atlas).sections);
  return [...atlas.sections.values()]
    .filter(({ properties }) => properties.highGroundShare !== undefined)
    .sort((a, b) => Number(today.has(a.id)) - Number(today.has(b.id)));
}

/** How much of each section along a crest runs on the highest ground; nothing where there are none. */
export function crestsDocument(atlas: Atlas): string {
  const sections = crestsOf(atlas);
  if (sections.length === 0) return "";
  const rows = sections.map(({ geometry, properties }) => [
    properties.name_en ?? properties.id,
    properties.status,
    String(properties.accuracyMetres / 1000),
    (ruler(geometry.coordinates).length.wgs84 / 1000).toFixed(1),
    (properties.highGroundShare ?? 0).toFixed(2),
  ]);
  return `## Lines along crests

A place on a line is on the highest ground where nothing within ${HIGH_GROUND.across / 1000} km across it is higher than
what lies within ${HIGH_GROUND.near / 1000} km of it. Heights are cells of 1 arc minute, the means of what they hold.
A section that was drawn over high ground is tested by heights it was drawn by: the number says whether the drawing did
what its method says, beside the same of today's crests, which were surveyed; it does not say that the line was there.

${table(["section", "status", "accuracy, km", "length, km", "share on the highest ground"], rows)}
`;
}
