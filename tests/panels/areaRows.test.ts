import { describe, expect, it } from "vitest";
import { readAtlas, readGeodata } from "../../scripts/atlas.ts";
import { translator } from "../../src/i18n/translator.ts";
import { areaRows } from "../../src/panels/cards/rows.ts";

const atlas = readAtlas();
const words = translator("en", readGeodata("atlas.json").countries);

function row(id: string, label: string): string | undefined {
  const area = atlas.areas.get(id);
  if (area === undefined) throw new Error(`no area ${id}`);
  return areaRows(words, atlas, area).find(([name]) => name === label)?.[1];
}

describe("the card of an area", () => {
  it("names the claimant of a claim", () => {
    expect(row("claim-tajikistan", "Claimed by")).toBe("China");
    expect(row("claim-tajikistan", "Passed to")).toBeUndefined();
  });

  it("names nobody where no state claims it, as the frontier of the Qing", () => {
    expect(row("qing-frontier-north-shore", "Claimed by")).toBeUndefined();
    expect(row("qing-frontier-south-shore", "Claimed by")).toBeUndefined();
  });

  it("tells of what was in dispute how it ended, since both sides claimed it", () => {
    for (const { id, properties } of atlas.areas.values()) {
      if (properties.kind === "disputed") expect(row(id, "Claimed by"), id).toBeUndefined();
    }
    expect(row("disputed-zhalanashkol", "Passed to")).toBe("China");
  });

  it("says of the head of the Khorgos neither who had it nor who has it", () => {
    expect(row("moved-khorgos-head", "Passed to")).toBeUndefined();
    expect(row("moved-khorgos-head", "From")).toBeUndefined();
  });
});
