import * as v from "valibot";
import { inFourLanguages } from "../../../src/model/schema/base.ts";
import { chapter } from "../../../src/model/schema/chapters.ts";

const { entries } = chapter;
const view = entries.view.entries;

/** A chapter of the story, as `chapters/<id>.yaml` tells it. */
export const chapterFact = v.strictObject({
  id: entries.id,
  /** Where it comes in the story. */
  order: v.number(),
  title: inFourLanguages,
  text: entries.text,
  /** Left out for now. */
  date: v.optional(view.date, null),
  compare: v.optional(view.compare, null),
  shows: v.optional(view.shows, []),
  at: view.at,
  instrument: v.optional(entries.instruments, []),
  entries: v.optional(entries.entries, []),
  sources: entries.sources,
});

export type ChapterFact = v.InferOutput<typeof chapterFact>;
