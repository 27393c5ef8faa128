import type { BorderLine } from "../../../src/model/schema.ts";
import { firstDayOf } from "../../../src/model/time.ts";
import type { KnownFact, LineFact } from "../facts/lines.ts";
import type { BasisFact } from "../facts/section.ts";
import type { Facts } from "../facts/tables.ts";
import { mapTold } from "./evidence.ts";

type Known = NonNullable<BorderLine["known"]>[number];
type Told = Pick<Facts, "lines" | "instruments" | "sections" | "movedSections" | "evidence">;
type Act = Told["lines"]["known"][number] & { date: string };

/** A section that is of no one line alone, and what would be known of it without that line. */
interface Shared {
  kind: "land" | "water" | "undivided";
  basis: readonly (BasisFact | string)[];
  own?: KnownFact["accuracyMetres"];
}

interface Candidate extends KnownFact {
  by: string | null;
  date: string;
}

/**
 * What was known on an older line of the sections that it shares with today's or takes from an old map. An act tells it that the section rests
 * on and that was made before the line gave way; the line itself tells it `elsewhere`. The nearest counts, where
 * nothing is told of how near that of today; of two as near, the later act.
 *
 * @returns the sections that are told alike together; none of those that are known as they are today
 */
export function knownThen(line: LineFact, sections: readonly string[], facts: Told): Known[] {
  if (line.role !== "border") return [];
  const acts = actsBefore(line.validTo, facts);
  const alike = new Map<string, Known>();
  for (const id of sections) {
    const section = sharedSection(id, facts);
    const best = section && bestOf([...elsewhereOn(line), ...toldBy(acts, section, facts)]);
    if (best === undefined || best.status === "demarcated") continue;
    const { status, accuracyMetres, by, reason } = best;
    if (section?.own !== undefined && accuracyMetres === section.own) continue;
    const key = `${by} ${status} ${accuracyMetres}`;
    const known = alike.get(key);
    if (known !== undefined) known.sections.push(id);
    else {
      const near = accuracyMetres === undefined ? {} : { accuracyMetres };
      alike.set(key, { sections: [id], status, ...near, by, reason });
    }
  }
  return [...alike.values()];
}

function sharedSection(id: string, facts: Told): Shared | undefined {
  const ofToday = facts.sections.sections.find((one) => one.id === id);
  if (ofToday !== undefined) return ofToday;
  const moved = facts.movedSections?.sections.find((one) => one.id === id);
  if (moved === undefined || facts.movedSections === null) return undefined;
  const { accuracyMetres } = mapTold(facts.movedSections.map, facts);
  return { kind: "undivided", basis: moved.basis, own: accuracyMetres };
}

function actsBefore(gaveWay: string | null, { lines, instruments }: Told): Act[] {
  const dates = new Map(instruments.map(({ id, date }) => [id, firstDayOf(date)]));
  return lines.known.flatMap((act) => {
    const date = dates.get(act.instrument);
    const isLater = date === undefined || (gaveWay !== null && date >= firstDayOf(gaveWay));
    return isLater ? [] : [{ ...act, date }];
  });
}

function elsewhereOn({ elsewhere }: LineFact): Candidate[] {
  return elsewhere === undefined ? [] : [{ ...elsewhere, by: null, date: "" }];
}

/** What the acts tell that a section rests on; of a stream that one names, where that stream is. */
function toldBy(acts: readonly Act[], { basis, kind }: Shared, facts: Told): Candidate[] {
  const { bases } = facts.sections;
  const rests = basis.flatMap((each) => (typeof each === "string" ? (bases[each] ?? []) : each));
  return acts.flatMap(({ instrument, streamMetres, accuracyMetres, ...act }) => {
    const own = rests.find((each) => each.instrument === instrument);
    if (own === undefined) return [];
    const isNamedStream = kind === "water" && own.certainty === "stated";
    const metres = (isNamedStream ? streamMetres : undefined) ?? accuracyMetres;
    return [{ ...act, ...(metres !== undefined && { accuracyMetres: metres }), by: instrument }];
  });
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const near = ({ accuracyMetres }: Candidate) => accuracyMetres ?? 0;
  const [best] = candidates.toSorted((a, b) => near(a) - near(b) || (a.date < b.date ? 1 : -1));
  return best;
}
