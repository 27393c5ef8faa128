import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FACTS_FOLDER } from "../../scripts/geodata/facts/read.ts";
import { mistakesWith } from "./mistakesWith.ts";

const KHOBDO = "instruments/khobdo-1869.yaml";

describe("a mistake in the facts", () => {
  it("is told by file, line and column, with what was expected", () => {
    const text = readFileSync(join(FACTS_FOLDER, KHOBDO), "utf8");
    const line = text.split("\n").findIndex((each) => each.includes("certainty: recalled")) + 1;
    expect(mistakesWith(KHOBDO, ["certainty: recalled", "certainty: sure"])).toEqual([
      `geodata/facts/${KHOBDO}:${line}:16 certainty is "sure", expected sourced, inferred or recalled`,
    ]);
  });

  it("does not hide the next one: all are told in one run", () => {
    const told = mistakesWith(
      KHOBDO,
      ["certainty: recalled", "certainty: sure"],
      ["date: 1869-08-13", "date: 13 August 1869"],
      ["place: {en: Khobdo", "plaice: {en: Khobdo"],
    );
    expect(told).toHaveLength(3);
    expect(told.join("\n")).toContain("plaice is not known here");
    expect(told.join("\n")).toContain("YYYY, YYYY-MM or YYYY-MM-DD");
  });

  it("in the YAML itself is told the same way", () => {
    const [told] = mistakesWith(KHOBDO, ["date: 1869-08-13", "date: 1869-08-13\ndate: 1870-01-01"]);
    expect(told).toMatch(/^geodata\/facts\/instruments\/khobdo-1869\.yaml:\d+:\d+ .*unique/i);
  });

  it("of something left out names it", () => {
    const told = mistakesWith(KHOBDO, ["date: 1869-08-13\n", ""]);
    expect(told.join()).toContain("date is missing");
  });

  it("of a file called otherwise than its id is told", () => {
    expect(mistakesWith(KHOBDO, ["id: khobdo-1869", "id: khobdo-1870"]).join()).toContain(
      'id is "khobdo-1870", expected khobdo-1869, as the file is called',
    );
  });
});
