import { describe, expect, it } from "vitest";
import { readersLanguage } from "../../src/state/readersLanguage.ts";

describe("the reader's language", () => {
  it.each([
    [["kk-KZ", "ru-RU", "en"], "kk"],
    [["zh-Hant-TW"], "zh"],
    [["uz-UZ", "ru"], "ru"],
    [["RU"], "ru"],
    [["de-DE", "fr"], "en"],
    [[], "en"],
  ] as const)("of a browser that asks for %j is %s", (asked, language) => {
    expect(readersLanguage(asked)).toBe(language);
  });
});
