import { describe, expect, it } from "vitest";
import type { BorderLine } from "../../src/model/schema.ts";
import { isValidOn, lineInForce } from "../../src/model/time.ts";

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
