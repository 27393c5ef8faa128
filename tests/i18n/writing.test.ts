import { describe, expect, it } from "vitest";
import { TABLES, translator } from "../../src/i18n/everyLanguage.ts";
import { LANGUAGES } from "../../src/model/schema.ts";

/** Node has the whole of CLDR, which browsers have not: what Kazakh looks like is read there. */
const CLDR = "kk-KZ";

describe("Kazakh, which browsers know by name only", () => {
  const kazakh = translator("kk");

  it("groups and points numbers as CLDR does", () => {
    for (const value of [0, 0.5, 12.25, -40, 999, 1820.0419, 12_345.678, -1_643_000]) {
      for (const decimals of [0, 1, 2]) {
        const byCldr = new Intl.NumberFormat(CLDR, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
        expect(kazakh.number(value, decimals)).toBe(byCldr.format(value));
      }
    }
    expect(kazakh.number(1820, 1)).toBe("1\u00a0820,0");
  });

  it("writes every month, and each precision of a date, as CLDR does", () => {
    const whole = new Intl.DateTimeFormat(CLDR, { dateStyle: "long", timeZone: "UTC" });
    const month = new Intl.DateTimeFormat(CLDR, {
      year: "numeric",
      month: "long",
      timeZone: "UTC",
    });
    for (let number = 1; number <= 12; number += 1) {
      const iso = `2002-${String(number).padStart(2, "0")}`;
      expect(kazakh.date(iso)).toBe(month.format(Date.parse(iso)));
      expect(kazakh.date(`${iso}-10`)).toBe(whole.format(Date.parse(`${iso}-10`)));
    }
    expect(kazakh.date("2002-05-10")).toBe("2002 ж. 10 мамыр");
    expect(kazakh.date("1881")).toBe("1881");
  });

  it("never asks the browser for Kazakh numbers or dates, nor do its messages", () => {
    const asked: string[] = [];
    const watched = ["NumberFormat", "DateTimeFormat"] as const;
    const own = watched.map((name) => Intl[name]);
    for (const [i, name] of watched.entries()) {
      Intl[name] = new Proxy(own[i] as never, {
        construct(made: new (...given: unknown[]) => object, [locales, ...rest]) {
          asked.push(String(locales));
          return new made(locales, ...rest);
        },
      }) as never;
    }
    try {
      const words = translator("kk", []);
      words.number(1, 7);
      words.percent(1, 7);
      words.date("2002-05-10");
      expect(words("reason.sum", { sum: 1820.04, unit: "" })).toContain("1\u00a0820,04");
      expect(words("ledger.count", { count: 1234 })).toContain("1\u00a0234");
    } finally {
      for (const [i, name] of watched.entries()) Intl[name] = own[i] as never;
    }
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((locale) => locale.startsWith("kk"))).toEqual([]);
  });
});

describe("a difference in per cent", () => {
  const byCldr = { en: "en-GB", kk: CLDR, ru: "ru-RU", zh: "zh-CN" };
  const VALUES = [0, -0.04, 0.5, -12.25, 100, -1234.5];

  /** As CLDR has it, but for the space that ISO 80000 asks for before the sign. */
  function expected(language: keyof typeof byCldr, value: number, decimals: number): string {
    const written = new Intl.NumberFormat(byCldr[language], {
      style: "percent",
      signDisplay: "exceptZero",
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value / 100);
    return language === "zh" ? written : written.replace(/\s?%/, "\u00a0%");
  }

  it.each(LANGUAGES)("is written with its sign as CLDR has it in %s", (language) => {
    for (const value of VALUES) {
      for (const decimals of [0, 1, 2]) {
        const written = translator(language).percent(value, decimals);
        expect(written).toBe(expected(language, value, decimals));
      }
    }
  });

  it.each(LANGUAGES)("has the space before the sign that the prose has in %s", (language) => {
    const prose =
      Object.values<string>(TABLES[language])
        .join("\n")
        .match(/(?<=\}).?%/g) ?? [];
    expect(prose.length).toBeGreaterThan(10);
    const spaced = /\s%$/.test(translator(language).percent(5));
    expect(prose.filter((sign) => /\s/.test(sign) !== spaced)).toEqual([]);
  });
});
