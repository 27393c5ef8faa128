import { greatCircleLength } from "../measure/geodesy.ts";
import type { Metres } from "../measure/position.ts";
import { type Atlas, sectionsOf } from "../model/atlas.ts";
import { presentLineOf } from "../model/lines.ts";
import type { BorderLine } from "../model/schema.ts";

/** How much of a line runs where the present one does: the sections that both have. */
export function sharedCourse(
  atlas: Pick<Atlas, "lines" | "sections">,
  line: BorderLine,
): { shared: Metres; whole: Metres } {
  const present = new Set(presentLineOf(atlas).sections);
  const along = { shared: 0, whole: 0 };
  for (const { id, geometry } of sectionsOf(atlas, line)) {
    const length = greatCircleLength(geometry.coordinates);
    along.whole += length;
    if (present.has(id)) along.shared += length;
  }
  return along;
}
