import { describe, expect, it } from "vitest";
import { readFacts } from "../../scripts/geodata/facts/read.ts";
import { linesOf } from "../../scripts/geodata/lines/lines.ts";
import { cutInSections } from "../../scripts/geodata/sections/cut.ts";
import { lineOf, mistakesWith } from "./mistakesWith.ts";
import { presentLine, published } from "./published.ts";

describe("a mistake in the facts of the lines", () => {
  it("of an unknown kind of section is told by its place", () => {
    const mistakes = mistakesWith("sections.yaml", ["kind: water", "kind: swamp"]);
    const line = lineOf("sections.yaml", "kind: water");
    expect(mistakes).toEqual([
      `geodata/facts/sections.yaml:${line}:11 kind is "swamp", expected land or water`,
    ]);
  });

  it("of a section that does not exist is told where the line names it", () => {
    const mistakes = mistakesWith("lines.yaml", ["- alkabek-lower", "- alkabek-lover"]);
    const line = lineOf("lines.yaml", "- alkabek-lower");
    expect(mistakes).toEqual([
      `geodata/facts/lines.yaml:${line}:7 no section is called alkabek-lover`,
    ]);
  });

  it("of a run that is not told, or only later, is told where it is named", () => {
    expect(mistakesWith("lines.yaml", ["- run: saur-to-tacheng", "- run: present"])).toEqual([
      expect.stringMatching(/lines\.yaml:\d+:12 no run called present is told before this$/),
    ]);
  });

  it("of a basis and of an instrument that do not exist are told", () => {
    expect(mistakesWith("sections.yaml", ["- agreed-1994", "- agreed-1995"])).toEqual([
      expect.stringMatching(/sections\.yaml:\d+:9 no basis is called agreed-1995$/),
    ]);
    const from = "instrument: almaty-1994";
    const stray = mistakesWith("sections.yaml", [from, "instrument: almaty-1995"]);
    expect(stray).toEqual([
      `geodata/facts/sections.yaml:${lineOf("sections.yaml", from)}:17 instrument is "almaty-1995", expected the id of an instrument in instruments/`,
    ]);
  });

  it("of a named point that the protocol does not have is told", () => {
    expect(mistakesWith("line-1864.yaml", ["points: [manitu]", "points: [manito]"])).toEqual([
      expect.stringMatching(/line-1864\.yaml:\d+:14 no point of an instrument has the id manito$/),
    ]);
  });

  it("that leaves a section out of every line is told at the section", () => {
    expect(mistakesWith("lines.yaml", ["      - before-1991-khorgos\n", ""])).toEqual([
      expect.stringMatching(/moved-sections\.yaml:\d+:9 no line has before-1991-khorgos$/),
    ]);
  });

  it("of a line drawn as something else is told in the GeoJSON as well", () => {
    const file = "drawn/qing-frontier.geojson";
    const mistakes = mistakesWith(file, ['"type": "LineString"', '"type": "Polygon"']);
    const line = lineOf(file, '"type": "LineString"');
    expect(mistakes[0]).toMatch(
      new RegExp(`^geodata/facts/${file}:${line}:\\d+ type is "Polygon"`),
    );
  });
});

describe("the cuts of the present line", () => {
  const facts = readFacts();
  const line = presentLine();

  it("make the sections that are published", () => {
    const sections = cutInSections(line, facts);
    const known = published("borders.geojson").features;
    for (const { id, geometry, properties } of sections) {
      const feature = known.find((one) => one.id === id);
      expect(geometry).toEqual(feature?.geometry);
      expect(properties.accuracyMetres).toBe(feature?.properties.accuracyMetres);
      expect(properties.basis).toEqual(feature?.properties.basis);
    }
    expect(sections).toHaveLength(facts.sections.sections.length);
  });

  it("off its vertices are told by file, line and column, with the nearest vertex", () => {
    const moved = structuredClone(facts);
    const section = moved.sections.sections[1];
    if (section?.begins === undefined) throw new Error("the second section begins nowhere");
    const [longitude, latitude] = section.begins.at;
    section.begins.at = [longitude, latitude + 0.00001];
    const row = lineOf("sections.yaml", `[${longitude}, ${latitude}]`);
    expect(() => cutInSections(line, moved)).toThrow(
      `geodata/facts/sections.yaml:${row}:11 at is [${section.begins.at.join(", ")}], which is no vertex of the line; the nearest is [${longitude}, ${latitude}], 2 m away`,
    );
  });

  it("out of order are told", () => {
    const swapped = structuredClone(facts);
    const { sections } = swapped.sections;
    const [, second, third] = sections;
    if (second === undefined || third === undefined) throw new Error("there are two sections");
    [second.begins, third.begins] = [third.begins, second.begins];
    expect(() => cutInSections(line, swapped)).toThrow(/sections\.yaml:\d+:11 the next section/);
  });
});

describe("the lines", () => {
  it("are the published ones, with every run spelled out", () => {
    expect(linesOf(readFacts())).toEqual(published("lines.json"));
  });
});
