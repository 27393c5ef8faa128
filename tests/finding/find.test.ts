import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { measurableLines } from "../../src/checks/measurable.ts";
import { finderOf } from "../../src/finding/find.ts";
import { fold } from "../../src/finding/fold.ts";
import { translator } from "../../src/i18n/translator.ts";
import { FINDABLE, LANGUAGES } from "../../src/model/schema/values.ts";
import type { Findable, Names } from "../../src/model/schema.ts";
import { answerOf, kindOf } from "../../src/panels/finding/answers.ts";
import { GEODATA } from "../geodata/published.ts";

const index = JSON.parse(readFileSync(join(GEODATA, "finding.json"), "utf8")) as Findable[];
const atlas = readAtlas();
const words = translator("en", atlas.about.countries);
const find = finderOf(index, (thing) => kindOf(words, atlas, thing));
const named = ({ kind, id }: Pick<Findable, "kind" | "id">) => `${kind}:${id}`;
const best = (query: string) => find(query).slice(0, 5).map(named);

describe("the index", () => {
  it("has everything that bears a name, and every entry of the ledger, once", () => {
    const { sections, rivers, lakes, places, instruments, areas, basins, works, points } = atlas;
    const features = [sections, rivers, lakes, places, areas, basins, works, points].flatMap(
      (shelf) => [...shelf.values()].map(({ properties }) => properties as Names & { id: string }),
    );
    const bearing = [...features, ...instruments.values()].filter(
      ({ name_en, name_ru, name_zh }) => name_en !== null || name_ru !== null || name_zh !== null,
    );
    const told = [...atlas.chapters.values(), ...atlas.figures, ...atlas.claims];
    const ids = [...bearing, ...told].map(({ id }) => id);
    expect(index.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(new Set(index.map(({ kind }) => kind))).toEqual(new Set(FINDABLE));
  });

  it("is folded as a query is", () => {
    const spelled = index.flatMap(({ names, words }) => [...names, ...words]);
    expect(spelled.filter((text) => fold(text) !== text)).toEqual([]);
  });
});

describe("what a stranger means is on top", () => {
  it.each([
    ["korgas", "river:khorgos"],
    // Points of acts: one with a place, and one without, which leads to its act.
    ["Kiin-Kerish", "point:k69-18"],
    ["奇音克里什", "point:k69-18"],
    ["Olon-bulak", "instrument:chuguchak-1864"],
    ["Хоргос", "river:khorgos"],
    ["Қорғас", "river:khorgos"],
    ["Коргас", "river:khorgos"],
    ["qorgas", "river:khorgos"],
    ["huoerguosi", "place:horgos"],
    ["huo er guo si", "place:horgos"],
    ["huoerguosihe", "river:khorgos"],
    ["霍尔果斯", "place:horgos"],
    ["霍尔果斯河", "river:khorgos"],
    ["emil", "river:emil"],
    ["Эмель", "river:emil"],
    ["emil basin", "basin:emil-chn"],
    ["zaysan", "lake:zaysan"],
    ["lake zaysan", "lake:zaysan"],
    ["zaysan town", "place:zaysan-town"],
    ["斋桑泊", "lake:zaysan"],
    ["伊犁", "river:ili"],
    ["chuguchak", "place:tacheng"],
    ["urumqi", "place:urumqi"],
    ["petersburg", "instrument:saint-petersburg-1881"],
    ["1998", "instrument:almaty-1998"],
    ["1998 agreement", "instrument:almaty-1998"],
    ["407", "figure:sectors-1998-china"],
    ["407 km²", "figure:sectors-1998-china"],
    ["1782", "figure:border-length"],
    ["1,782.75", "figure:border-length"],
    ["1 782,75", "figure:border-length"],
    ["whole border", "figure:border-length"],
    ["khan tengri", "place:khan-tengri"],
    ["Хан Тәңірі", "place:khan-tengri"],
    ["пик панфилова", "place:panfilov"],
    ["7439", "place:pobeda"],
    ["Two gaps closed", "chapter:1998-two-gaps"],
    ["two gaps", "chapter:1998-two-gaps"],
    ["Два пробела", "chapter:1998-two-gaps"],
    ["实地勘定", "chapter:2002-marked"],
    ["bogosuk", "place:bogosuk-pass"],
    ["перевал бедель", "place:bedel-pass"],
    ["Хабарасу асуы", "place:khabar-asu"],
    ["喀拉达坂", "place:kara-daban"],
    ["kara daban", "place:kara-daban"],
  ])("by %s", (query, top) => {
    expect(best(query)[0]).toBe(top);
  });

  it.each([
    ["korgaz", "river:khorgos"],
    ["zaisan", "lake:zaysan"],
    ["зайсон", "lake:zaysan"],
    ["irtish", "river:irtysh"],
    ["khrogos", "river:khorgos"],
    ["balkash", "lake:balkhash"],
  ])("though %s is mistyped", (query, top) => {
    expect(best(query)[0]).toBe(top);
  });

  it("and the word for a kind finds what is of it before what begins with the word", () => {
    const passes = best("pass").slice(0, 3);
    expect(
      passes.map((each) => atlas.places.get(each.split(":")[1] ?? "")?.properties.kind),
    ).toEqual(["pass", "pass", "pass"]);
  });

  it("and a year leads to its chapter beside its treaty", () => {
    expect(best("1998").slice(0, 2)).toEqual(["instrument:almaty-1998", "chapter:1998-two-gaps"]);
    expect(best("1969")).toContain("chapter:1969-hills");
  });

  it("and of numbers none is mistaken for another", () => {
    expect(find("1882").map(named)).not.toContain("instrument:saint-petersburg-1881");
  });

  it("and of nothing, nothing", () => {
    expect(find(" – ")).toEqual([]);
    expect(find("qqqqzz")).toEqual([]);
  });
});

it("any name in any language finds its feature among the first five", () => {
  const { sections, rivers, lakes, places, instruments, areas, basins, works } = atlas;
  const features = [sections, rivers, lakes, places, areas, basins, works].flatMap((shelf) =>
    [...shelf.values()].map(({ properties }) => properties as Names & { id: string }),
  );
  const all = [...features, ...instruments.values()].flatMap((record) =>
    LANGUAGES.flatMap((language) => {
      const name = record[`name_${language}`];
      return name === null ? [] : [{ id: record.id, name }];
    }),
  );
  const written = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => ` ${name.toLowerCase()} `,
    fold,
  );
  fc.assert(
    fc.property(fc.constantFrom(...all), written, ({ id, name }, write) => {
      const ids = find(write(name))
        .slice(0, 5)
        .map((thing) => thing.id);
      expect(ids, name).toContain(id);
    }),
    { numRuns: 400 },
  );
});

describe("an answer says what one came for", () => {
  const lines = measurableLines(atlas);
  const lengths = {
    unit: "km",
    number: (metres: number, decimals = 1) => words.number(metres / 1000, decimals),
    write: (metres: number, decimals = 1) => `${words.number(metres / 1000, decimals)} km`,
    plain: String,
  };
  const first = (query: string) => {
    const [thing] = find(query);
    if (thing === undefined) throw new Error(`${query} finds nothing`);
    return answerOf({ words, lengths, atlas, lines, entries: null }, thing);
  };

  it("a river that is the border: how much, and by which sections", () => {
    const { number, parts } = first("Khorgos river") ?? {};
    const sections = lines.get("2002")?.along().sections ?? [];
    const own = sections.filter(({ section }) => section.properties.river === "khorgos");
    const sum = own.reduce((total, { length }) => total + length.turf, 0);
    expect(own.length).toBe(3);
    expect(number).toBe(`${lengths.write(sum)} as the border`);
    for (const { length } of own) expect(parts).toContain(lengths.number(length.turf));
    // The figure in print begins the river at its lake.
    const belowTheLake = own.slice(1).reduce((total, { length }) => total + length.turf, 0);
    expect(parts).toContain(
      `${lengths.write(belowTheLake)} of it without the section “Head of the Khorgos”`,
    );
    expect(parts).toContain("160 km in print");
  });

  it.each([
    ["1998", /^4 July 1998$/],
    ["407", /^407 km²$/],
    ["Emil", /^\d+\.\d km$/],
    ["Balkhash", /^[\d,]+ km²$/],
    ["Zharkent", /^\d+ km from the border$/],
    ["Khorgos crossing", /^at the border$/],
    ["Two gaps closed", /^1998$/],
  ])("%s: %s", (query, number) => {
    expect(first(query)?.number).toMatch(number);
  });

  it("its other names with their languages", () => {
    expect(first("Horgos")?.others).toContainEqual({ text: "霍尔果斯", language: "zh" });
    expect(first("Horgos")?.title).toEqual({ text: "Horgos", language: "en" });
  });
});
