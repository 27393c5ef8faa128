import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { alongShare } from "../../scripts/truth/byLength.ts";
import { lineTables } from "../../scripts/truth/lines.ts";
import { geodesicLength } from "../../src/measure/geodesy.ts";
import { sectionsOf } from "../../src/model/atlas.ts";

const atlas = readAtlas();
const cells = (row: string) => row.split("|").map((cell) => cell.trim());
const number = (cell = "") => Number(cell.replaceAll(",", ""));

describe("a value along a share of a length", () => {
  const parts = [
    { value: 300, length: 1 },
    { value: 100, length: 6 },
    { value: 200, length: 3 },
  ];

  it("is the least that is not exceeded along so much of it", () => {
    expect([0.5, 0.6, 0.61, 0.9, 1].map((share) => alongShare(parts, share))).toEqual([
      100, 100, 200, 200, 300,
    ]);
    expect(alongShare([], 0.5)).toBe(0);
  });
});

describe("the table of what makes two lines alike", () => {
  const [, table = ""] = lineTables(atlas).split("### What makes two lines alike");
  const rows = table
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
    .slice(1)
    .map(cells);

  it("divides each line into what is the same vertices and what was drawn apart", () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const [, name, other, same, share, apart] of rows) {
      const line = [...atlas.lines.values()].find(({ name_en }) => name_en === name);
      if (line === undefined) throw new Error(`no line ${name}`);
      const whole = sectionsOf(atlas, line).reduce(
        (sum, { geometry }) => sum + geodesicLength(geometry.coordinates) / 1000,
        0,
      );
      expect(number(same) + number(apart), `${name} and ${other}`).toBeCloseTo(whole, 1);
      expect(number(share), `${name} and ${other}`).toBeCloseTo((100 * number(same)) / whole, -1);
    }
  });

  it("calls nothing alike of two lines that are one course, and says of no old map that it shares vertices", () => {
    const one = rows.filter(([, , , , share]) => share === "100");
    expect(one.length).toBeGreaterThan(0);
    for (const row of one) expect(row[6]).toBe("–");
    const maps = [...atlas.lines.values()].filter(({ role }) => role === "evidence");
    for (const { name_en } of maps) {
      for (const row of rows.filter(([, , other]) => other === name_en))
        expect(row[3]).toBe("0.00");
    }
  });
});
