import { describe, expect, it } from "vitest";
import { alsoHere } from "../../src/state/alsoHere.ts";
import type { Selection } from "../../src/state/state.ts";

const BORDER: Selection = { kind: "section", id: "one" };
const RIVER: Selection = { kind: "river", id: "one" };
const BASIN: Selection = { kind: "basin", id: "two" };

describe("what else lies where something was chosen", () => {
  const here = [BORDER, RIVER, BASIN];

  it("is all but what is chosen, in its order, whichever of them that is", () => {
    expect(alsoHere(here, BORDER)).toEqual([RIVER, BASIN]);
    // Of one id, and another kind.
    expect(alsoHere(here, { ...RIVER })).toEqual([BORDER, BASIN]);
  });

  it("is nothing once something else is chosen, or nothing is", () => {
    expect(alsoHere(here, { kind: "place", id: "one" })).toEqual([]);
    expect(alsoHere(here, null)).toEqual([]);
    expect(alsoHere([BORDER], BORDER)).toEqual([]);
  });
});
