import { describe, expect, it } from "vitest";
import { inNumbers } from "../../src/checks/inNumbers.ts";
import { translator } from "../../src/i18n/translator.ts";
import { LANGUAGES } from "../../src/model/schema.ts";

const line = (id: string, role: string, validFrom: string, shownWith?: string) =>
  [id, { id, role, validFrom, shownWith }] as const;

const ATLAS = {
  lines: new Map([
    line("present", "border", "2002-05-10"),
    line("agreed", "border", "1998", "present"),
    line("old", "border", "1864-10-07"),
    line("beyond", "continuation", "1864-10-07", "old"),
    line("map", "evidence", "1700"),
  ]),
  instruments: new Map([["one", {}]]),
  figures: [{}, {}, {}],
  claims: [{}],
} as unknown as Parameters<typeof inNumbers>[0];

describe("an atlas in numbers", () => {
  it("counts courses and not the lines that are shown with one, nor old maps", () => {
    expect(inNumbers(ATLAS)).toEqual({ courses: 2, year: "1864", acts: 1, figures: 3, claims: 1 });
  });

  it.each(LANGUAGES)("is told in one sentence in %s, with its numbers in it", (language) => {
    const told = translator(language)("welcome.special", { ...inNumbers(ATLAS) });
    expect(told.match(/\d+/g)?.sort()).toEqual(["1", "1864", "2", "3"]);
  });
});
