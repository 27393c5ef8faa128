import { joined, type Prose } from "../../../src/model/prose.ts";
import type { Section } from "../../../src/model/schema.ts";
import { published } from "../facts/names.ts";
import { filled } from "../facts/placeholders.ts";
import type { BasisFact, SectionFact } from "../facts/section.ts";
import type { Facts } from "../facts/tables.ts";
import type { Position } from "../inputs/zones.ts";
import { documentsOf } from "../records/instruments.ts";
import { NOTES } from "../sentences/notes.ts";

/**
 * No section claims better: both ends of the line lie within 90 m of their treaty coordinates, and
 * the step from the 1942 system to WGS84 alone is about 100 m.
 */
const BEST_METRES = 100;
/** With fewer vertices than this in 10 km, straight legs hide what two editions can agree on. */
const SPARSE_PER_10_KM = 15;
/** 99 % of the whole line agrees with the 2017 edition within this; the floor for sparse sections. */
const SPARSE_METRES = 410;

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
      accuracyMetres: accuracyMetres(fact.editionShiftMetres, coordinates.length, lengthKm),
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

function accuracyMetres(shiftMetres: number, vertices: number, lengthKm: number): number {
  const sparse = (vertices / lengthKm) * 10 < SPARSE_PER_10_KM;
  return Math.max(BEST_METRES, sparse ? SPARSE_METRES : 0, roundedUp(shiftMetres));
}

/** Up to two significant digits: an accuracy is no exact figure. */
function roundedUp(metres: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(metres)) - 1);
  return Math.ceil(metres / step) * step;
}

function noteOf(fact: SectionFact, next: SectionFact | null, { sections }: Facts): Prose {
  const begins = fact.begins?.where ?? sections.ends.north;
  const ends = next?.begins?.where ?? sections.ends.south;
  const note = filled(NOTES.beginsAndEnds, { begins, ends });
  return fact.note === undefined ? note : joined([fact.note, note]);
}
