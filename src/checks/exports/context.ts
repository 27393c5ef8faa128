import type { About, Instrument, Language, Section, Source } from "../../model/schema.ts";
import type { Stretch } from "../stretch.ts";

/** What an export says of itself beyond the numbers: which atlas, which data, from where and when. */
export interface ExportContext {
  /** Version of the atlas, as package.json has it. */
  version: string;
  /** `checksum` of manifest.json: the version of the data. */
  checksum: string;
  /** Address that opens the same measurement. */
  link: string;
  /** Day on which the reader looked, `YYYY-MM-DD`. */
  accessed: string;
  /** What the atlas calls itself, and whom its licence asks to name. */
  about: Pick<About, "title" | "subtitle" | "credit">;
  sources: ReadonlyMap<string, Source>;
  instruments: ReadonlyMap<string, Instrument>;
}

type WordingKey =
  | "not.legal"
  | "card.returns"
  | "water.share"
  | "land.share"
  | "measure.sections"
  | "section.land"
  | "section.water"
  | "copy.citation.full"
  | "copy.text.from"
  | "copy.text.to"
  | "copy.text.length"
  | "copy.text.straight"
  | "copy.text.accuracy"
  | "copy.text.accuracy.split"
  | "copy.text.inferred"
  | "copy.text.section"
  | "free.path"
  | "free.area"
  | "free.perimeter"
  | `unit.${"km" | "km2" | "mi" | "verst" | "li"}`;

/** The reader's language: its messages by key, and how it writes numbers and dates. */
export interface Wording {
  (key: WordingKey, values?: Record<string, string | number>): string;
  language: Language;
  number(value: number, decimals?: number): string;
  date(iso: string): string;
}

/**
 * Land or water, where the atlas knows; null where the source of a line does not tell them apart.
 */
export function knownKind({ properties }: Section): "land" | "water" | null {
  return properties.kind === "undivided" ? null : properties.kind;
}

/** Whether the split of a stretch into water and land tells anything. */
export function splitIsKnown({ sections }: Stretch): boolean {
  return sections.every(({ section }) => knownKind(section) !== null);
}

/** The records of these ids, each once, in the order in which they are named first. */
export function recordsNamed<R>(records: ReadonlyMap<string, R>, ids: Iterable<string>): R[] {
  return [...new Set(ids)].map((id) => {
    const record = records.get(id);
    if (record === undefined) throw new RangeError(`the atlas has no record ${id}`);
    return record;
  });
}
