import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { FIXED_GROUPS, inLegendOrder } from "../../src/symbology/groups.ts";
import { legendRows } from "../../src/symbology/legend.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";
import { DASHES, STROKES, swatchWidth } from "../../src/symbology/strokes.ts";
import { THREE_LINES, withLines } from "./threeLines.ts";

const groups = lineGroups(THREE_LINES);
const [middle, ancient] = groups.older;
const rows = legendRows(groups);
/** A sample is 2.4 px wide. */

describe("the groups of lines", () => {
  it("are the present border and the older ones, newest first, whatever they are called", () => {
    expect(groups.present.sections).toEqual(["head", "bridge", "tail", "mark"]);
    expect(groups.older.map(({ id }) => id)).toEqual(["middle", "ancient"]);
    expect(groups.evidence).toEqual(["sheet"]);
  });

  it("draw with a line what is shown with it", () => {
    expect(ancient?.sections).toEqual(["head", "ford", "hill", "beyond"]);
    expect(Object.fromEntries(groups.ofLine)).toEqual({
      today: "border",
      agreed: "border",
      middle: "middle",
      ancient: "ancient",
      "ancient-beyond": "ancient",
      "old-map": "evidence",
    });
  });

  it("have the colour their line names, else one that no line has", () => {
    expect(ancient?.colour).toBe("lineOchre");
    const { older } = lineGroups(withLines(["late", "1900"], ["later", "1950", { hue: "plum" }]));
    const colours = older.map(({ id, colour }) => [id, colour]);
    expect(Object.fromEntries(colours)).toEqual({
      later: "linePlum",
      late: "lineSlate",
      middle: "lineIndigo",
      ancient: "lineOchre",
    });
  });

  it("have another colour than the lines next in age, also where there are more lines than hues", () => {
    const many = Array.from({ length: 9 }, (_, i): [string, string] => [`line-${i}`, `17${i}0`]);
    const colours = lineGroups(withLines(...many)).older.map(({ colour }) => colour);
    for (const [i, colour] of colours.entries()) expect(colour).not.toBe(colours[i + 1]);
  });

  it("are sampled as most sections are known that they share with no other line", () => {
    // All of the middle line's sections are others' too, and most of them demarcated.
    expect(middle?.swatch).toEqual({
      shape: "line",
      colour: middle?.colour,
      width: swatchWidth(STROKES.older),
    });
    expect(ancient?.swatch).toMatchObject({ dash: DASHES.reconstructed });
  });
});

describe("the legend", () => {
  it("has a row for each group of lines, below the border, and all fixed groups", () => {
    expect(rows.map(({ group }) => group)).toEqual([
      "border",
      "middle",
      "ancient",
      ...FIXED_GROUPS.slice(1),
    ]);
    expect(rows.slice(0, 3).every(({ heading }) => heading === "lines")).toBe(true);
  });

  it("calls a line what its data call it, else by its name, else by its English one", () => {
    const [border, second] = rows;
    expect(border?.name).toMatchObject({ kk: "Қазір", zh: "现在" });
    expect(second?.name).toMatchObject({ en: "The line middle", kk: "Орта сызық" });
    expect(second?.name).toMatchObject({ ru: "The line middle" });
  });

  it("calls a group what the atlas calls it, and all others by what every atlas says", () => {
    const own = { en: "Lost", kk: "Жоғалған", ru: "Утрачено", zh: "失地" };
    const named = legendRows(groups, { changed: own, sketched: own });
    const nameOf = (group: string) => named.find((row) => row.group === group)?.name;
    expect([nameOf("changed"), nameOf("gained")]).toEqual([own, "group.gained"]);
    const rivers = named.find(({ group }) => group === "rivers");
    expect(rivers?.swatches.map(({ name }) => name)).toEqual([undefined, own]);
  });

  it("shows belts of doubt in the colour of the oldest line", () => {
    const doubt = rows.find(({ group }) => group === "doubt");
    expect(doubt?.swatches[0]?.swatch).toMatchObject({ colour: "lineOchre" });
  });

  it("gives the order of groups that are named in any other", () => {
    const given = ["relief", "middle", "rivers", "ancient", "border"];
    expect(inLegendOrder(given)).toEqual(["border", "middle", "ancient", "rivers", "relief"]);
  });
});

describe("the legend of the published lines", () => {
  const published = lineGroups(readAtlas());

  it("reads as it is meant to", () => {
    const read = published.older.map(({ id, name, colour, swatch }) => [
      id,
      name.en,
      colour,
      "dash" in swatch ? swatch.dash : null,
    ]);
    expect([published.present.name.en, ...read]).toEqual([
      "Border of 2002",
      ["1994", "As agreed in 1994", "linePlum", DASHES.agreed],
      ["before-1991", "Before 1991, from maps", "lineSlate", DASHES["as mapped"]],
      ["1881", "1881–84, Saint Petersburg", "lineIndigo", DASHES.marked],
      ["1864", "1864, reconstructed", "lineOchre", DASHES.reconstructed],
    ]);
  });

  it("has no line that is called as a fixed group is", () => {
    const fixed = new Set<string>(FIXED_GROUPS);
    expect(published.older.filter(({ id }) => fixed.has(id))).toEqual([]);
  });
});
