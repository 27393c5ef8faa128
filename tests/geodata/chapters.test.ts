import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { geodesicLength } from "../../src/measure/geodesy.ts";
import { sectionsOf } from "../../src/model/atlas.ts";
import { typedNumbers } from "../../src/model/references.ts";
import { lineOf, mistakesWith } from "./mistakesWith.ts";

const atlas = readAtlas();
const { chapters, lines, areas, figures } = atlas;
const values = new Map([...chapters.values()].flatMap((each) => Object.entries(each.values)));
const numberOf = (reference: string) => {
  const value = values.get(reference);
  if (value === undefined || "date" in value) throw new Error(`${reference} is no number`);
  return value;
};

describe("the numbers of the chapters", () => {
  it("are never typed", () => {
    expect(chapters.size).toBeGreaterThan(7);
    for (const { text, title } of chapters.values()) {
      for (const words of [...Object.values(text), ...Object.values(title)]) {
        expect(typedNumbers(words)).toEqual([]);
      }
    }
    expect(typedNumbers("In 1881, 1,782.75 km, {line:2002.km} and 12")).toEqual(["1,782.75", "12"]);
  });

  it("of a line are those of its sections on the other earth, but for a fifth of a per cent", () => {
    for (const id of ["1864", "2002"]) {
      const line = lines.get(id);
      const sections = line === undefined ? [] : sectionsOf(atlas, line);
      const metres = sections.map(({ geometry }) => geodesicLength(geometry.coordinates));
      const km = metres.reduce((sum, each) => sum + each, 0) / 1000;
      expect(Math.abs(numberOf(`{line:${id}.km}`).value / km - 1)).toBeLessThan(0.002);
    }
  });

  it("of ground gained lie within the bands of the areas that were made of the same lines", () => {
    const made = [...areas.values()].filter(({ properties }) => properties.kind === "gained");
    const [least, most] = (["least", "most"] as const).map((end) =>
      made.reduce((sum, { properties }) => sum + (properties.band?.[end] ?? 0), 0),
    );
    const { band } = numberOf("{gained:1864,1881.west}");
    expect(band?.[0]).toBeCloseTo((least ?? 0) / 1e6, -1);
    expect(band?.[1]).toBeCloseTo((most ?? 0) / 1e6, -1);
  });

  it("in print are those of the ledger", () => {
    for (const { id, value } of figures) {
      const told = values.get(`{figure:${id}.published}`);
      if (told !== undefined) expect(told).toMatchObject({ value });
    }
  });
});

describe("a mistake in a chapter is told by file, line and column", () => {
  const FILE = "chapters/2002-marked.yaml";
  const line = lineOf(FILE, "{line:2002.km}");

  it("where a number is typed", () => {
    const [told] = mistakesWith(FILE, ["{line:2002.km}", "1,782 km"]);
    expect(told).toMatch(new RegExp(`${FILE}:${line}:\\d+ 1,782 is typed`));
  });

  it("where a reference leads nowhere, or is none", () => {
    expect(mistakesWith(FILE, ["{line:2002.km}", "{line:2003.km}"]).join()).toMatch(
      new RegExp(`${FILE}:${line}:\\d+ no line is called 2003`),
    );
    expect(mistakesWith(FILE, ["{line:2002.km}", "{line:2002.miles}"]).join()).toMatch(
      new RegExp(`${FILE}:${line}:\\d+ .* expected km after the dot`),
    );
  });
});
