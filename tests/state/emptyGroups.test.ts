import { expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { emptyGroups } from "../../src/state/emptyGroups.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";

it("nothing of our own legend is left out, and what an atlas has nothing of is", () => {
  const atlas = readAtlas();
  const groups = lineGroups(atlas);
  expect([...emptyGroups(atlas, groups)]).toEqual([]);
  const without = {
    ...atlas,
    lakes: new Map(),
    relief: null,
    areas: new Map([...atlas.areas].filter(([, { properties }]) => properties.kind !== "claim")),
    places: new Map([...atlas.places].filter(([, { properties }]) => properties.kind !== "site")),
  };
  expect([...emptyGroups(without, groups)].sort()).toEqual(["claims", "lakes", "relief"]);
});
