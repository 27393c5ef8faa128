import { describe, expect, it } from "vitest";
import { filled } from "../../scripts/geodata/facts/placeholders.ts";

const SENTENCE = { en: "{points} points, {km} km: {why}.", ru: "{points} точек, {km} км: {why}." };

describe("a sentence with its values", () => {
  it("has its numbers as each language writes them, and prose in its own", () => {
    const why = { en: "measured", ru: "измерено", zh: "量得" };
    expect(filled(SENTENCE, { points: 12345, km: { value: 1.25, decimals: 1 }, why })).toEqual({
      en: "12,345 points, 1.3 km: measured.",
      ru: "12\u00a0345 точек, 1,3 км: измерено.",
    });
  });

  it("is not told in a language that one of its values is not told in", () => {
    expect(filled(SENTENCE, { points: 2, km: 0.5, why: "measured" })).toBe(
      "2 points, 0.5 km: measured.",
    );
  });

  it("keeps a placeholder of which nothing is known", () => {
    expect(filled("{points} of {all}", { points: 3 })).toBe("3 of {all}");
  });
});
