import type { Mention } from "../../../src/model/schema.ts";

type Row = [id: string, text: string, entries: string[], whyNot?: string];

const rows = (kind: Mention["kind"], all: Row[]): Mention[] =>
  all.map(([id, text, entries, whyNot]) => ({
    id,
    text,
    kind,
    entries,
    whyNot: whyNot ?? null,
  }));

/** Every number with a unit of length or area in the text, and every share of such a number. */
const NUMBERS: Row[] = [
  ["number-580000", "580,000 square kilometers", ["occupied-1862"]],
  ["number-2420", "2,420 square kilometers", ["disputed-area"]],
  ["number-22", "22%", ["share-china"]],
  ["number-78", "78%", ["share-kazakhstan"]],
  ["number-1782", "1782.75 km", ["border-length", "border-length-sum"]],
  ["number-1215", "1215.86 km", ["border-length-land", "border-length-sum"]],
  ["number-566", "566.89 km", ["border-length-water", "border-length-sum"]],
  ["number-34000", "34,000 square kilometers", ["claimed-central-asia"]],
];

export const MENTIONS: Mention[] = [...rows("number", NUMBERS)];
