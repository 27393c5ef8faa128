import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { contradictingStates, type State, statesOn } from "../../src/model/states.ts";

const { states } = readAtlas().about;
const besideOn = (date: string | null) =>
  statesOn(states, date)
    .filter(({ side }) => side !== undefined)
    .map(({ name, formal = name }) => formal.en)
    .sort();

describe("the states on either side", () => {
  it.each([
    ["1864-10-07", ["Qing Empire", "Russian Empire"]],
    ["1900", ["Qing Empire", "Russian Empire"]],
    ["1912-02-11", ["Qing Empire", "Russian Empire"]],
    ["1912-02-12", ["Republic of China", "Russian Empire"]],
    // A year means its last day.
    ["1917", ["Republic of China", "Russia in revolution"]],
    ["1922-12-29", ["Republic of China", "Russia in revolution"]],
    ["1922-12-30", ["Republic of China", "Soviet Union"]],
    ["1949-10-01", ["People’s Republic of China", "Soviet Union"]],
    ["1991-12-15", ["People’s Republic of China", "Soviet Union"]],
    ["1991", ["Kazakhstan", "People’s Republic of China"]],
    [null, ["Kazakhstan", "People’s Republic of China"]],
  ])("of %s are %j", (date, expected) => {
    expect(besideOn(date)).toEqual(expected);
  });

  it("are one on each side on every day that a line was in force", () => {
    for (let year = 1864; year <= 2026; year++) {
      const sides = statesOn(states, String(year)).flatMap(({ side }) => side ?? []);
      expect(sides.sort(), String(year)).toEqual(["east", "west"]);
    }
  });
});

describe("states that contradict one another", () => {
  const state = (id: string, validFrom: string, validTo: string | null): State => ({
    id,
    name: { en: id, kk: id, ru: id, zh: id },
    side: "west",
    validFrom,
    validTo,
    sources: ["invention"],
  });
  const wheres = (...given: State[]) => contradictingStates(given).map(({ where }) => where);

  it("are none that follow one another, though told in another order", () => {
    expect(wheres(state("new", "1950", null), state("old", "1850", "1950"))).toEqual([]);
  });

  it("are two at once on one side, and one that ends before it begins", () => {
    expect(wheres(state("new", "1950", null), state("old", "1850", "1951"))).toEqual(["new"]);
    expect(wheres(state("odd", "1950", "1949"))).toEqual(["odd"]);
  });
});
