import { joined, type Prose } from "../../../src/model/prose.ts";
import type { Section } from "../../../src/model/schema.ts";
import { published } from "../facts/names.ts";
import { filled } from "../facts/placeholders.ts";
import type { BasisFact, SectionFact } from "../facts/section.ts";
import { inOrder } from "../facts/sides.ts";
import type { Facts } from "../facts/tables.ts";
import type { Position } from "../inputs/zones.ts";
import { documentsOf } from "../records/instruments.ts";
import { NOTES } from "../sentences/notes.ts";

/** The published feature of one section; `next` tells where it ends, null at the end of the line. */
export function sectionFeature(
  fact: SectionFact,
  next: SectionFact | null,
  coordinates: Position[],
  lengthKm: number,
  facts: Facts,
): Section {
  const basis = basisOf(fact, facts);
  return {
    type: "Feature",
    id: fact.id,
    properties: {
      id: fact.id,
      ...published(fact.names),
      kind: fact.kind,
      river: fact.river,
      status: "demarcated",
      method: facts.sections.method,
      accuracyMetres: accuracyMetres(fact, coordinates.length / lengthKm, facts),
      startAccuracyMetres: fact.begins?.accuracyMetres ?? 0,
      endAccuracyMetres: next?.begins?.accuracyMetres ?? 0,
      basis,
      validFrom: fact.validFrom,
      validTo: null,
      sources: [
        ...new Set([...facts.sections.sources, ...documentsOf(facts, basis), ...fact.sources]),
      ],
      note: noteOf(fact, next, facts),
    },
    geometry: { type: "LineString", coordinates },
  };
}

function basisOf({ id, basis }: SectionFact, { sections }: Facts): BasisFact[] {
  return basis.map((each) => {
    if (typeof each !== "string") return each;
    const named = sections.bases[each];
    if (named === undefined) throw new Error(`${id} rests on ${each}, which is no basis`);
    return named;
  });
}

function accuracyMetres(
  { editionShiftMetres }: SectionFact,
  verticesPerKm: number,
  { sections: { accuracy } }: Facts,
): number {
  const { bestMetres, sparse } = accuracy;
  const isSparse = verticesPerKm * 10 < sparse.verticesPer10Km;
  return Math.max(bestMetres, isSparse ? sparse.metres : 0, roundedUp(editionShiftMetres));
}

/** Up to two significant digits: an accuracy is no exact figure. */
function roundedUp(metres: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(metres)) - 1);
  return Math.ceil(metres / step) * step;
}

function noteOf(fact: SectionFact, next: SectionFact | null, { sections }: Facts): Prose {
  const [first, last] = inOrder(sections.ends);
  const begins = fact.begins?.where ?? first;
  const ends = next?.begins?.where ?? last;
  const note = filled(NOTES.beginsAndEnds, { begins, ends });
  return fact.note === undefined ? note : joined([fact.note, note]);
}
