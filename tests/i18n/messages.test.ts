import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { readGeodata } from "../../scripts/atlas.ts";
import { TABLES, translator } from "../../src/i18n/everyLanguage.ts";
import type { MessageKey } from "../../src/i18n/translator.ts";
import { LANGUAGES, type Names } from "../../src/model/schema.ts";

const { en } = TABLES;
const KEYS = Object.keys(en) as MessageKey[];

/** Names of the values a message takes, sorted. */
function valuesOf(message: string, language: string): string[] {
  const names = new Set<string>();
  const visit = (parts: unknown): void => {
    if (Array.isArray(parts)) for (const part of parts) visit(part);
    else if (parts !== null && typeof parts === "object") {
      const { type, value, options } = parts as Record<string, unknown>;
      // 0 is literal text, 7 the # of a plural; everything else names a value.
      if (type !== 0 && type !== 7 && typeof value === "string") names.add(value);
      if (options)
        for (const option of Object.values(options)) visit((option as { value: unknown }).value);
    }
  };
  visit(new IntlMessageFormat(message, language).getAst());
  return [...names].sort();
}

describe.each(LANGUAGES)("the messages in %s", (language) => {
  it("take the same values as the English ones", () => {
    const differing = KEYS.filter(
      (key) => valuesOf(TABLES[language][key], language).join() !== valuesOf(en[key], "en").join(),
    );
    expect(differing).toEqual([]);
  });

  it("are not left in English", () => {
    if (language === "en") return;
    // What is a name, a code or a unit in every language.
    const untranslatable =
      /^(ledger\.share$|source\.|unit\.|card\.chainage\.value|chainage$|reading\.band$|described\.(list|of)$)/;
    const same = KEYS.filter(
      (key) => TABLES[language][key] === en[key] && !untranslatable.test(key),
    );
    expect(same).toEqual([]);
  });

  it("tell no year, no country and no place of the atlas: another border has others", () => {
    const names = (records: readonly Names[]) =>
      records.flatMap((record) => record[`name_${language}`] ?? []);
    const shelf = (name: "places.geojson" | "rivers.geojson" | "lakes.geojson") =>
      names(readGeodata(name).features.map(({ properties }) => properties));
    const own = [
      ...names(readGeodata("atlas.json").countries),
      // Short ones are words as well: Толық is whole, in Kazakh.
      ...["places.geojson", "rivers.geojson", "lakes.geojson"].flatMap((name) =>
        shelf(name as Parameters<typeof shelf>[0]).filter(
          ({ length }) => length > (language === "zh" ? 1 : 5),
        ),
      ),
    ];
    expect(own.length).toBeGreaterThan(50);
    // An older unit is known by its country's name.
    const told = KEYS.filter((key) => !key.startsWith("unit.")).filter((key) => {
      const message = TABLES[language][key];
      return (
        /(?<![\d.,:])(1[6-9]|20)\d\d(?!\d)/.test(message) ||
        own.some((name) => message.includes(name))
      );
    });
    expect(told.map((key) => `${key}: ${TABLES[language][key]}`)).toEqual([]);
  });

  it("name the countries and write dates in the language", () => {
    const words = translator(language, readGeodata("atlas.json").countries);
    expect(words.country("XYZ")).toBe("XYZ");
    expect(words.country("KAZ")).toBe(
      { en: "Kazakhstan", kk: "Қазақстан", ru: "Казахстан", zh: "哈萨克斯坦" }[language],
    );
    expect(words.date("1994-04-26")).toContain("1994");
    expect(words.date("1994-04-26")).toContain("26");
  });
});

describe("plurals", () => {
  it("follow each language's own rule", () => {
    const russian = [1, 3, 5].map((count) => translator("ru")("sections", { count }));
    expect(russian).toEqual(
      ["1 участок", "3 участка", "5 участков"].map((count) => `${count} с севера на юг`),
    );
    expect(translator("en")("sections", { count: 1 })).toBe("1 section, north to south");
    expect(translator("en")("sections", { count: 26 })).toBe("26 sections, north to south");
  });
});

describe("a date in words", () => {
  const { date } = translator("en");

  it("is as precise as it is given, in its own century", () => {
    expect(date("1881-02-24")).toBe("24 February 1881");
    expect(date("1881-02")).toBe("February 1881");
    expect(date("1881")).toBe("1881");
    expect(date("0042")).toBe("42");
  });

  it("is never another day than the one given", () => {
    expect(date("2002-13-45")).toBe("2002-13-45");
    expect(date("2001-02-29")).toBe("2001-02-29");
  });
});
