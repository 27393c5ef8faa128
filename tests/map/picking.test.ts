import { describe, expect, it } from "vitest";
import { type Hit, inFittingOrder, inWalkingOrder } from "../../src/map/picking.ts";

const TOWN: Hit = { kind: "place", id: "town", near: false };
const BORDER: Hit = { kind: "section", id: "border", near: true };
const AREA: Hit = { kind: "area", id: "ground", near: true };
const BASIN: Hit = { kind: "basin", id: "basin", near: true };

const ids = (hits: readonly Hit[], onLine: boolean) =>
  inFittingOrder(hits, onLine).map(({ id }) => id);

describe("what lies under a pointer", () => {
  it("is in the order of what is looked for, however it was found", () => {
    expect(ids([BASIN, AREA, { ...TOWN, near: true }, BORDER], true)).toEqual([
      "town",
      "border",
      "ground",
      "basin",
    ]);
  });

  it("has a town that only has its name there last, where a line is meant", () => {
    expect(ids([TOWN, BASIN, BORDER], true)).toEqual(["border", "basin", "town"]);
    expect(ids([TOWN, BASIN, BORDER], false)).toEqual(["town", "border", "basin"]);
  });

  it("is each thing once, though it is drawn by several layers and named by another", () => {
    expect(ids([{ ...BORDER, near: false }, BORDER, BORDER], true)).toEqual(["border"]);
    expect(inFittingOrder([BORDER, { ...BORDER, kind: "river" }], true)).toEqual([
      { kind: "section", id: "border" },
      { kind: "river", id: "border" },
    ]);
  });
});

describe("what is in view", () => {
  it("is walked kind by kind, the border first and in the order it was found, each thing once", () => {
    const [one, two] = [
      { kind: "section", id: "one" },
      { kind: "section", id: "two" },
    ] as const;
    const lake = { kind: "lake", id: "one" } as const;
    const found = [{ kind: "basin", id: "b" } as const, lake, two, one, two, lake];
    expect(inWalkingOrder(found)).toEqual([two, one, lake, { kind: "basin", id: "b" }]);
  });
});
