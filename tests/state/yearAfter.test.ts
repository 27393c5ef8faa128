import { expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { yearOf } from "../../src/model/time.ts";
import { instrumentsByDate, yearAfter } from "../../src/state/derived.ts";

it("playing goes from now through each year with an instrument once, and ends now", () => {
  const byDate = instrumentsByDate(readAtlas());
  const walked: string[] = [];
  for (let at = yearAfter(byDate, null); at !== null; at = yearAfter(byDate, at)) walked.push(at);
  expect(walked).toEqual([...new Set(byDate.map(({ date }) => String(yearOf(date))))]);
});
