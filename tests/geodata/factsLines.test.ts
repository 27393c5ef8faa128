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

  it("of a section or a run that a treaty's own line names in vain is told beside its other mistakes", () => {
    const file = "instruments/khobdo-1869.yaml";
    const lines = `lines:
  - id: own
    role: border
    names: {en: Own, kk: Own, ru: Own, zh: Own}
    sections: [alkabek-lover, run: nowhere]
    validFrom: 1869-08-13
    sources: [vostlit-24, nowhere]
`;
    const from = "sources: [vostlit-24, khobdo-1869-chinese]\n";
    const line = lineOf(file, from);
    expect(mistakesWith(file, [from, `${from}${lines}`])).toEqual([
      `geodata/facts/${file}:${line + 7}:27 sources[1] is "nowhere", expected the id of a source in sources.yaml`,
      `geodata/facts/${file}:${line + 5}:16 no section is called alkabek-lover`,
      `geodata/facts/${file}:${line + 5}:36 no run called nowhere is told before this`,
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

  it("of a named point that no act has is told", () => {
    expect(mistakesWith("line-1864.yaml", ["points: [k69-09]", "points: [k69-90]"])).toEqual([
      expect.stringMatching(
        /line-1864\.yaml:\d+:14 no point of an act, or waypoint, is called k69-90$/,
      ),
    ]);
  });

  it.each([
    ["id: c64-sair", "id: c64-kuitun", /:9 a point of chuguchak-1864 is called c64-kuitun too$/],
    ["id: c64-sair", "id: shapshal", /:9 a point of chuguchak-1864 is called shapshal too$/],
    ['placedOn: "2002"', 'placedOn: "2003"', /:15 no line is called 2003$/],
    ["    accuracyMetres: 5000\n", "", /:5 position and accuracyMetres go together$/],
  ])("of a point's %s put as %s is told by its place", (from, to, told) => {
    expect(mistakesWith("instruments/chuguchak-1864.yaml", [from, to])).toEqual([
      expect.stringMatching(told),
    ]);
  });

  it.each([
    [
      "line-1864.yaml",
      "instrument: chuguchak-1864",
      "instrument: chuguchak-1865",
      13,
      'instrument is "chuguchak-1865", expected the id of an instrument in instruments/',
    ],
    ["line-1864.yaml", "lake: zaysan", "lake: zaisan", 13, "no lake is called zaisan"],
    ["line-1864.yaml", "river: irtysh", "river: irtish", 14, "no river is called irtish"],
    [
      "line-1864.yaml",
      "upTo: k69-01",
      "upTo: k69-00",
      15,
      "no point of this continuation is called k69-00",
    ],
    [
      "line-1864.yaml",
      "crestTo: shapshal",
      "crestTo: shapshol",
      18,
      "no point of this continuation is called shapshol",
    ],
    [
      "line-1864.yaml",
      "borderOf: [CHN, KGZ]",
      "borderOf: [CHN, KGS]",
      25,
      'borderOf[1] is "KGS", expected the id of a country in countries.yaml',
    ],
    [
      "line-1864.yaml",
      "en: >-\n        Reconstructed by the words, and not along a crest: {offShoreKm} km",
      "en: >-\n        Reconstructed by the words, and not along a crest: 2 km",
      7,
      /expected \{offShoreKm\} once/,
    ],
    [
      "line-1864.yaml",
      "crests: [south-altai,",
      "crests: [north-altai,",
      10,
      "no section of sections.yaml is called north-altai",
    ],
    [
      "evidence.yaml",
      "country: KAZ",
      "country: KAS",
      52,
      'country is "KAS", expected the id of a country in countries.yaml',
    ],
    [
      "moved-sections.yaml",
      "map: dcw-1992",
      "map: dcw-1993",
      6,
      "no map of evidence.yaml is called dcw-1993",
    ],
    [
      "moved-sections.yaml",
      "en: >-\n    The Digital Chart",
      "en: >-\n    {turns}",
      3,
      /expected \{leaves\} and \{returns\}, each once/,
    ],
    [
      "areas-moved.yaml",
      'between: [before-1991, "2002"]',
      'between: [before-1990, "2002"]',
      11,
      "no line is called before-1990",
    ],
    ["areas-moved.yaml", "maps: [dcw-1992", "maps: [dcw-1993", 8, "no line is called dcw-1993"],
    [
      "areas-moved.yaml",
      "section: before-1991-khorgos",
      "section: before-1991-khorgoz",
      14,
      "no section of an older line is called before-1991-khorgoz",
    ],
    [
      "areas-gained.yaml",
      "[1864-ili, 1864-ketmen]",
      "[1864-ili, 1864-ketman]",
      26,
      "no section of an older line is called 1864-ketman",
    ],
    ["areas-frontier.yaml", "id: balkhash", "id: balkash", 7, "no lake is called balkash"],
    ["areas-frontier.yaml", 'line: "2002"', 'line: "2003"', 13, "no line is called 2003"],
  ])("in %s, of %s put as %s, is told by its place", (file, from, to, column, what) => {
    const line = lineOf(file, from);
    const [mistake, ...others] = mistakesWith(file, [from, to]);
    expect(others).toEqual([]);
    const place = `geodata/facts/${file}:${line}:${column} `;
    expect(mistake?.slice(0, place.length)).toBe(place);
    if (typeof what === "string") expect(mistake?.slice(place.length)).toBe(what);
    else expect(mistake).toMatch(what);
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
  const known = published("borders.geojson").features;
  const before = (id: string) => {
    const { witnesses, unrefutedMetres } = known.find((one) => one.id === id)?.properties ?? {};
    if (witnesses === undefined || unrefutedMetres === undefined) return null;
    return { witnesses, unrefutedMetres };
  };

  it("make the sections that are published", () => {
    const sections = cutInSections(line, facts, before);
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
    expect(() => cutInSections(line, moved, before)).toThrow(
      `geodata/facts/sections.yaml:${row}:11 at is [${section.begins.at.join(", ")}], which is no vertex of the line; the nearest is [${longitude}, ${latitude}], 2 m away`,
    );
  });

  it("out of order are told", () => {
    const swapped = structuredClone(facts);
    const { sections } = swapped.sections;
    const [, second, third] = sections;
    if (second === undefined || third === undefined) throw new Error("there are two sections");
    [second.begins, third.begins] = [third.begins, second.begins];
    expect(() => cutInSections(line, swapped, before)).toThrow(
      /sections\.yaml:\d+:11 the next section/,
    );
  });
});

describe("the lines", () => {
  it("are the published ones, with every run spelled out", () => {
    expect(linesOf(readFacts())).toEqual(published("lines.json"));
  });
});
