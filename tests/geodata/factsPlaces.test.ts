import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FACTS_FOLDER, FactsMistaken, readFacts } from "../../scripts/geodata/facts/read.ts";

/** What is told of a copy of the facts in which one text stands for another, and where that begins. */
function changed(file: string, from: string, to: string): { told: string[]; line: number } {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  cpSync(FACTS_FOLDER, folder, { recursive: true });
  const text = readFileSync(join(folder, file), "utf8");
  const before = text.split(from)[0] ?? "";
  if (before === text) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(folder, file), text.replace(from, to));
  const line = before.split("\n").length;
  try {
    readFacts(folder);
    return { told: [], line };
  } catch (error) {
    if (error instanceof FactsMistaken) return { told: error.message.split("\n"), line };
    throw error;
  }
}

describe("a mistake in the places", () => {
  it("of a latitude of 197 is told at the latitude", () => {
    const file = "places/sites.yaml";
    const { told, line } = changed(file, "at: [86.59, 49.80694]", "at: [86.59, 197]");
    expect(told).toEqual([`geodata/facts/${file}:${line}:15 at[1] is 197, expected <=90`]);
  });

  it("of a kind no town is of is told with the kinds there are", () => {
    const file = "places/towns.yaml";
    const { told, line } = changed(file, "kind: village", "kind: hamlet");
    expect(told).toEqual([
      `geodata/facts/${file}:${line}:9 kind is "hamlet", expected city, town or village`,
    ]);
  });

  it("of a town of which GeoNames is asked without its country is told with an example", () => {
    const { told } = changed("places/towns.yaml", "from: KZ Astana", "from: Astana");
    expect(told.join()).toContain("a town is a number, or country and name such as KZ Usharal");
  });

  it("of a town without an English name is told", () => {
    const { told } = changed("places/towns.yaml", "en: Almaty, ", "");
    expect(told.join()).toContain("en is missing");
  });
});
