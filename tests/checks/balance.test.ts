import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { balanceOf, changesBetween } from "../../src/checks/changes.ts";
import { groundOf } from "../../src/checks/ground.ts";
import { printedBetween } from "../../src/checks/printedBetween.ts";

const atlas = readAtlas();
const ground = groundOf(atlas);
const between = (older: string, newer: string) => balanceOf(changesBetween(ground, older, newer));

describe("what two sides gained between two lines", () => {
  it("adds up: from the first to the last as from the first over a middle one", () => {
    const [whole, first, second] = [
      between("before-1991", "2002"),
      between("before-1991", "1994"),
      between("1994", "2002"),
    ];
    const east = ({ gained }: typeof whole) => gained.east.turf - gained.west.turf;
    // Each piece is cut where the lines cross, to the fifth decimal: a few hundred square metres.
    expect(Math.abs(east(whole) - east(first) - east(second))).toBeLessThan(1000);
  });

  it("is on balance the one less the other, and lies in the middle of its band", () => {
    for (const [older, newer] of [
      ["1864", "1881"],
      ["1881", "2002"],
      ["1994", "1998"],
    ] as const) {
      const { gained, net } = between(older, newer);
      const other = net.side === "west" ? "east" : "west";
      expect(net.squareMetres).toBeCloseTo(gained[net.side].wgs84 - gained[other].wgs84, 0);
      expect((net.least + net.most) / 2).toBeCloseTo(net.squareMetres, 0);
      expect(net.most).toBeGreaterThan(net.least);
    }
  });

  it("in 1998 is within the band of what was printed of it", () => {
    const { net } = between("1994", "1998");
    const [printed] = printedBetween(atlas, ["1994", "1998"]).toSorted((a, b) => b.value - a.value);
    expect(net.side).toBe("east");
    expect(printed?.value).toBeGreaterThan(net.least / 1e6);
    expect(printed?.value).toBeLessThan(net.most / 1e6);
  });

  it("is nothing between two that share every section", () => {
    const { gained, length } = between("1998", "2002");
    expect(gained.west.turf + gained.east.turf).toBe(0);
    expect(length.shared).toBe(length.whole);
  });
});

describe("figures in print of ground that changed hands", () => {
  it("are told between lines that its date lies between, and between no others", () => {
    const ids = (pair: [string, string]) => printedBetween(atlas, pair).map(({ id }) => id);
    expect(ids(["1994", "1998"])).toContain("sectors-1998-china");
    expect(ids(["before-1991", "2002"])).toContain("sectors-1998-china");
    expect(ids(["1998", "2002"])).toEqual([]);
    expect(ids(["1864", "1881"])).toEqual([]);
  });
});
