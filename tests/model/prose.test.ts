import { describe, expect, it } from "vitest";
import { joined } from "../../src/model/prose.ts";

describe("prose joined", () => {
  it("is one string where only English is written", () => {
    expect(joined(["One.", { en: "Two." }])).toBe("One. Two.");
  });

  it("is in the languages that every part is in, so that none is told in half", () => {
    const parts = [
      { en: "One.", ru: "Раз.", zh: "一。" },
      { en: "Two.", ru: "Два." },
    ] as const;
    expect(joined(parts)).toEqual({ en: "One. Two.", ru: "Раз. Два." });
  });

  it("has no space between Chinese sentences, and between the members of a list what is told", () => {
    const parts = [
      { en: "One.", zh: "一。" },
      { en: "Two.", zh: "二。" },
    ] as const;
    expect(joined(parts)).toEqual({ en: "One. Two.", zh: "一。二。" });
    expect(joined(parts, { en: "; ", zh: "；" })).toEqual({ en: "One.; Two.", zh: "一。；二。" });
  });
});
