import { describe, expect, it } from "vitest";
import type { BorderLine } from "../../src/model/schema.ts";
import { firstDayOf, isValidOn, lastDayOf, lineInForce, parseDate } from "../../src/model/time.ts";

const line = (
  id: string,
  validFrom: string,
  validTo: string | null,
  role = "border",
): BorderLine => ({
  id,
  name_en: null,
  name_kk: null,
  name_ru: null,
  name_zh: null,
  role: role as BorderLine["role"],
  sections: ["a"],
  validFrom,
  validTo,
  sources: ["none"],
});

describe("a date", () => {
  it.each([
    ["1881", { year: 1881, month: null, day: null }],
    ["1881-02", { year: 1881, month: 2, day: null }],
    ["1881-02-24", { year: 1881, month: 2, day: 24 }],
    ["2000-02-29", { year: 2000, month: 2, day: 29 }],
  ])("%s is read as far as it goes", (text, date) => {
    expect(parseDate(text)).toEqual(date);
  });

  it.each([
    "2002-13-45",
    "2002-13",
    "2002-00",
    "2002-01-00",
    "2001-02-29",
    "1900-02-29",
    "2002-04-31",
    "0000",
    "0000-02-29",
    "881",
    "1881-2-24",
    "1881-02-24T00:00",
    "1881-02-24 ",
    "1881-",
    "",
    "yesterday",
    "−881",
    "١٨٨١",
  ])("%s is none", (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it("of a year or a month begins and ends with it", () => {
    expect([firstDayOf("1881"), lastDayOf("1881")]).toEqual(["1881-01-01", "1881-12-31"]);
    expect([firstDayOf("1904-02"), lastDayOf("1904-02")]).toEqual(["1904-02-01", "1904-02-29"]);
    expect([firstDayOf("1881-02-24"), lastDayOf("1881-02-24")]).toEqual([
      "1881-02-24",
      "1881-02-24",
    ]);
  });
});

describe("validity", () => {
  const span = { validFrom: "1864-10-07", validTo: "1881-02-24" };

  it.each([
    ["1864-10-06", false],
    ["1864-10-07", true],
    ["1881-02-23", true],
    ["1881-02-24", false],
  ])("is half-open: on %s it is %s", (date, valid) => {
    expect(isValidOn(span, date)).toBe(valid);
  });

  it("takes a year, or a month, to its end", () => {
    expect(isValidOn(span, "1863")).toBe(false);
    expect(isValidOn(span, "1864")).toBe(true);
    expect(isValidOn(span, "1864-09")).toBe(false);
    expect(isValidOn(span, "1864-10")).toBe(true);
    expect(isValidOn(span, "1880")).toBe(true);
    expect(isValidOn(span, "1881")).toBe(false);
  });

  it("takes a span given in years from their first day", () => {
    expect(isValidOn({ validFrom: "1991", validTo: null }, "1990-12-31")).toBe(false);
    expect(isValidOn({ validFrom: "1991", validTo: null }, "1991-01-01")).toBe(true);
  });
});

describe("the line in force", () => {
  const lines = [
    line("1864", "1864-10-07", "1881-02-24"),
    line("1881", "1881-02-24", null),
    line("2002", "2002-05-10", null),
    line("map", "1800", null, "evidence"),
  ];

  it("is the youngest border line that is valid, and never one of an old map", () => {
    expect(lineInForce(lines, "1850")).toBeNull();
    expect(lineInForce(lines, "1870")?.id).toBe("1864");
    expect(lineInForce(lines, "1881")?.id).toBe("1881");
    expect(lineInForce(lines, "2020")?.id).toBe("2002");
  });
});
