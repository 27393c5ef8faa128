import { describe, expect, it } from "vitest";
import type { BorderLine, Figure } from "../../src/model/schema.ts";
import { hiddenGroups, isOnMap } from "../../src/state/layers.ts";
import { type Action, type AppState, INITIAL, reduce } from "../../src/state/state.ts";
import { BORDER_GROUPS, GROUPS, LAYER_GROUPS } from "../../src/symbology/groups.ts";

const line = (id: string) => [id, { id, role: "border" } as BorderLine] as const;

const ATLAS = {
  figures: [{ id: "line-1864-length", shows: ["1864", "unicorns"] } as unknown as Figure],
  claims: [],
  lines: new Map([line("1864"), line("1881"), line("2002")]),
};

const stateAfter = (...actions: Action[]): AppState => actions.reduce(reduce, INITIAL);
const isOn = (state: AppState, group: (typeof LAYER_GROUPS)[number]) =>
  !hiddenGroups(ATLAS, state).has(group);

const CONSULT: Action = { type: "consult", claim: "line-1864-length" };
const switched = (group: (typeof LAYER_GROUPS)[number], on: boolean): Action => ({
  type: "switch",
  group,
  on,
});

describe("the groups that are switched off", () => {
  it("are those the atlas opens without, as long as nothing is said or opened", () => {
    const without = LAYER_GROUPS.filter((group) => !GROUPS[group].initially);
    expect(hiddenGroups(ATLAS, INITIAL)).toEqual(new Set(without));
  });

  it("are not what the open entry is about, which goes away again with it", () => {
    const consulting = stateAfter(CONSULT);
    expect(isOn(consulting, "1864")).toBe(true);
    expect(isOn(consulting, "1881")).toBe(false);
    expect(isOn(reduce(consulting, { type: "consult", claim: null }), "1864")).toBe(false);
  });

  it("are not the two lines that are compared, which go away again with the comparison", () => {
    const comparing = stateAfter({ type: "compare", pair: ["1864", "1881"] });
    expect(isOn(comparing, "1864")).toBe(true);
    expect(isOn(comparing, "1881")).toBe(true);
    const closed = reduce(comparing, { type: "compare", pair: null });
    expect(isOn(closed, "1881")).toBe(false);
  });

  it("stay as the reader has said, whatever is opened before or after", () => {
    expect(isOn(stateAfter(CONSULT, switched("1864", false)), "1864")).toBe(false);
    expect(isOn(stateAfter(switched("1864", false), CONSULT), "1864")).toBe(false);
    expect(isOn(stateAfter(switched("border", false), CONSULT), "border")).toBe(false);
  });

  it("leave what the reader has switched on when the entry that needed it is closed", () => {
    const wanted = stateAfter(CONSULT, switched("1864", false), switched("1864", true));
    expect(isOn(reduce(wanted, { type: "consult", claim: null }), "1864")).toBe(true);
  });

  it("are none of the lines when all are shown at once", () => {
    const all = stateAfter(switched("border", false), switched("lakes", false), {
      type: "show all lines",
    });
    for (const group of BORDER_GROUPS) expect(isOn(all, group), group).toBe(true);
    expect(isOn(all, "lakes")).toBe(false);
  });
});

describe("what is seen on the map", () => {
  it("is what is switched on, and the line in force even where it is switched off", () => {
    const hidden = hiddenGroups(ATLAS, stateAfter(switched("1864", false)));
    expect(isOnMap(hidden, "1864")("1864")).toBe(true);
    expect(isOnMap(hidden, "1881")("1864")).toBe(false);
    expect(isOnMap(hidden, undefined)("border")).toBe(true);
  });
});
