import type { Kept } from "../build/due.ts";
import type { Facts } from "../facts/tables.ts";
import { metresBetween, vertex } from "../geometry/generalise.ts";
import { DCW_1992 } from "../inputs/sourceIds.ts";
import type { Position } from "../inputs/zones.ts";
import { courseIn, type Drawn } from "./entry.ts";
import { mapTold } from "./evidence.ts";
import { between } from "./oldMaps.ts";

/** The stretches of the Digital Chart where the border moved, joined to today's line. */
export function movedSections(dcw: Position[] | null, facts: Facts, kept: Kept | null): Drawn[] {
  const { note: ofAll, sources, sections } = facts.movedSections;
  if (sections.length === 0) return [];
  const { accuracyMetres } = mapTold(DCW_1992, facts);
  return sections.map(({ id, names, leaves, returns, basis, note }) => {
    const old =
      kept === null ? between(dcw ?? [], leaves, returns) : courseIn(kept, id).slice(1, -1);
    const joins = [
      metresBetween(leaves, vertex(old, 0)),
      metresBetween(vertex(old, old.length - 1), returns),
    ].map((metres) => (metres / 1000).toFixed(1));
    return {
      id,
      names,
      basis,
      kind: "undivided",
      status: "as mapped",
      method: `The Digital Chart of the World of about 1992, every vertex kept between the places where it comes nearest to the ends, and joined there to vertices of today's line by straight legs of ${joins.join(" and ")} km.`,
      accuracyMetres,
      startAccuracyMetres: accuracyMetres,
      endAccuracyMetres: accuracyMetres,
      sources,
      note: `${note} ${ofAll}`,
      coordinates: [leaves, ...old, returns],
    };
  });
}
