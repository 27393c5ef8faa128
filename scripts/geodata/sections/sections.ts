import { joined, type Prose } from "../../../src/model/prose.ts";
import type { Section } from "../../../src/model/schema.ts";
import { published } from "../facts/names.ts";
import { filled } from "../facts/placeholders.ts";
import type { BasisFact, SectionFact } from "../facts/section.ts";
import { inOrder } from "../facts/sides.ts";
import type { Facts } from "../facts/tables.ts";
import type { Position } from "../inputs/zones.ts";
import { documentsOf } from "../records/instruments.ts";
import { ACCURACY } from "../sentences/accuracy.ts";
import { NOTES } from "../sentences/notes.ts";
import type { Heard } from "./witnesses.ts";

/** The published feature of one section; `next` tells where it ends, null at the end of the line, `heard` what the witnesses say. */
export function sectionFeature(
  fact: SectionFact,
  next: SectionFact | null,
  coordinates: Position[],
  heard: Heard | null,
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
      accuracyMetres: accuracyMetres(fact, heard, facts),
      startAccuracyMetres: fact.begins?.accuracyMetres ?? 0,
      endAccuracyMetres: next?.begins?.accuracyMetres ?? 0,
      basis,
      validFrom: fact.validFrom,
      validTo: null,
      sources: [
        ...new Set([...facts.sections.sources, ...documentsOf(facts, basis), ...fact.sources]),
      ],
      note: noteOf(fact, next, facts),
      ...(heard === null ? {} : { ...heard, accuracyReason: reasonOf(heard, facts) }),
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

/** The largest distance to a witness that is not refuted; no better than any section may be called known. */
function accuracyMetres(
  { id, accuracyMetres: told }: SectionFact,
  heard: Heard | null,
  { sections: { accuracy } }: Facts,
): number {
  const metres = heard?.unrefutedMetres ?? told;
  if (metres === undefined) throw new Error(`nothing tells how well ${id} is known`);
  return Math.max(accuracy.bestMetres, roundedUp(metres));
}

function reasonOf({ witnesses, unrefutedMetres }: Heard, { sections: { accuracy } }: Facts): Prose {
  const { bestMetres: metres, witnesses: told } = accuracy;
  const nameOf = (is: (witness: (typeof told)[number]) => boolean) => told.find(is)?.name ?? "";
  const other = nameOf(({ sameData }) => !sameData);
  const refuted = witnesses.filter(({ refutedShare }) => refutedShare >= LEAST_SHARE_TOLD);
  return joined([
    unrefutedMetres < metres
      ? filled(ACCURACY.best, { metres })
      : filled(ACCURACY.larger, { metres: unrefutedMetres }),
    ...refuted.map(({ source, refutedShare }) => {
      const percent = Math.round(100 * refutedShare);
      const map = nameOf((witness) => witness.source === source);
      return filled(ACCURACY.refuted, { percent, map, other });
    }),
  ]);
}

/** Less is told as 0 %. */
const LEAST_SHARE_TOLD = 0.005;

/** Up to two significant digits: an accuracy is no exact figure. */
function roundedUp(metres: number): number {
  if (metres === 0) return 0;
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
