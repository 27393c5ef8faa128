import { joined } from "../../../src/model/prose.ts";
import type { Kept } from "../build/due.ts";
import { filled } from "../facts/placeholders.ts";
import type { Facts } from "../facts/tables.ts";
import { metresBetween, vertex } from "../geometry/generalise.ts";
import type { Position } from "../inputs/zones.ts";
import { courseIn, type Drawn } from "./entry.ts";
import { mapTold } from "./evidence.ts";
import { between } from "./oldMaps.ts";

type Length = { value: number; decimals: number };

/** The stretches of an old map where the border moved, joined to today's line. */
export function movedSections(
  courses: Readonly<Record<string, Position[]>>,
  facts: Facts,
  kept: Kept | null,
): Drawn[] {
  if (facts.movedSections === null) return [];
  const { map, method, note: ofAll, sources, sections } = facts.movedSections;
  const { accuracyMetres } = mapTold(map, facts);
  return sections.map(({ id, names, leaves, returns, basis, note }) => {
    const old =
      kept === null
        ? between(courses[map] ?? [], leaves, returns)
        : courseIn(kept, id).slice(1, -1);
    const [leaving, returning] = [
      metresBetween(leaves, vertex(old, 0)),
      metresBetween(vertex(old, old.length - 1), returns),
    ].map((metres) => ({ value: metres / 1000, decimals: 1 })) as [Length, Length];
    return {
      id,
      names,
      basis,
      kind: "undivided",
      status: "as mapped",
      method: filled(method, { leaves: leaving, returns: returning }),
      accuracyMetres,
      startAccuracyMetres: accuracyMetres,
      endAccuracyMetres: accuracyMetres,
      sources,
      note: joined([note, ofAll]),
      coordinates: [leaves, ...old, returns],
    };
  });
}
