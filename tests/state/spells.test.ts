import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { areaState, type Spell, spellState, spellsOf } from "../../src/state/spells.ts";

const { areas } = readAtlas();
const stateOf = (id: string, date: string | null) => {
  const area = areas.get(id);
  if (area === undefined) throw new Error(`no area ${id}`);
  return areaState(area, date);
};

const year = fc.integer({ min: 1800, max: 2030 });

describe("what was in dispute or claimed", () => {
  it("stands from its first day on, and on its last day no more", () => {
    expect(stateOf("disputed-sary-childy", "1990")).toBe("to come");
    expect(stateOf("disputed-sary-childy", "1995")).toBe("standing");
    expect(stateOf("disputed-sary-childy", "1998-07-03")).toBe("standing");
    expect(stateOf("disputed-sary-childy", "1998-07-04")).toBe("past");
  });

  it("is past today, all of it", () => {
    for (const area of areas.values()) expect(areaState(area, null)).not.toBe("standing");
  });

  it("stood before its end where only that is known", () => {
    expect(stateOf("qing-frontier-north-shore", "1858")).toBe("standing");
    expect(stateOf("qing-frontier-north-shore", "1865")).toBe("past");
  });

  it("is said of no other year where no end is known", () => {
    expect(stateOf("claim-tajikistan", "1991")).toBe("standing");
    expect(stateOf("claim-tajikistan", "1995")).toBe("past");
  });

  it("is nothing that passed for good", () => {
    expect(stateOf("moved-chogan-obo", "1995")).toBeNull();
  });

  it("never comes again: to come, standing, past, in this order", () => {
    const order = ["to come", "standing", "past"];
    fc.assert(
      fc.property(year, year, year, year, fc.boolean(), (a, b, c, d, open) => {
        const [from = 0, until = 0] = [a, b].toSorted((x, y) => x - y);
        const [earlier = 0, later = 0] = [c, d].toSorted((x, y) => x - y);
        const spell: Spell = {
          kind: "disputed",
          from: String(from),
          until: open ? null : String(until),
          asOf: String(from),
          areas: [],
        };
        const at = (date: number) => order.indexOf(spellState(spell, String(date)));
        expect(at(earlier)).toBeLessThanOrEqual(at(later));
        expect(spellState(spell, null)).toBe("past");
      }),
    );
  });

  it("is in one spell each, with all that share it", () => {
    const spells = spellsOf(areas.values());
    const timely = [...areas.values()].filter((area) => areaState(area, null) !== null);
    const listed = spells.flatMap((spell) => spell.areas);
    expect(listed.toSorted()).toEqual(timely.map(({ id }) => id).toSorted());
    expect(spells.length).toBeLessThan(listed.length);
  });
});
