import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/model/schema.ts";
import { hiddenGroups, isOnMap } from "../../src/state/layers.ts";
import { type Action, type AppState, INITIAL, reduce } from "../../src/state/state.ts";
import { FIXED_GROUPS, isInitiallyOn, type LayerGroup } from "../../src/symbology/groups.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";
import { THREE_LINES } from "../symbology/threeLines.ts";

const ATLAS = {
  figures: [{ id: "ancient-length", shows: ["ancient", "unicorns"] } as unknown as Figure],
  claims: [],
};

const LINES = lineGroups(THREE_LINES);
const COURSES = [LINES.present, ...LINES.older].map(({ id }) => id);

const stateAfter = (...actions: Action[]): AppState => actions.reduce(reduce, INITIAL);
const isOn = (state: AppState, group: LayerGroup) => !hiddenGroups(ATLAS, LINES, state).has(group);

const CONSULT: Action = { type: "consult", claim: "ancient-length" };
const switched = (group: LayerGroup, on: boolean): Action => ({
  type: "switch",
  group,
  on,
});

describe("the groups that are switched off", () => {
  it("are those the atlas opens without, as long as nothing is said or opened", () => {
    const all = [...FIXED_GROUPS, ...COURSES];
    const without = all.filter((group) => !isInitiallyOn(group));
    expect(without).toContain("ancient");
    expect(hiddenGroups(ATLAS, LINES, INITIAL)).toEqual(new Set(without));
  });

  it("are not what the open entry is about, which goes away again with it", () => {
    const consulting = stateAfter(CONSULT);
    expect(isOn(consulting, "ancient")).toBe(true);
    expect(isOn(consulting, "middle")).toBe(false);
    expect(isOn(reduce(consulting, { type: "consult", claim: null }), "ancient")).toBe(false);
  });

  it("are not the two lines that are compared, which go away again with the comparison", () => {
    const comparing = stateAfter({ type: "compare", pair: ["ancient", "middle"] });
    expect(isOn(comparing, "ancient")).toBe(true);
    expect(isOn(comparing, "middle")).toBe(true);
    const closed = reduce(comparing, { type: "compare", pair: null });
    expect(isOn(closed, "middle")).toBe(false);
  });

  it("stay as the reader has said, whatever is opened before or after", () => {
    expect(isOn(stateAfter(CONSULT, switched("ancient", false)), "ancient")).toBe(false);
    expect(isOn(stateAfter(switched("ancient", false), CONSULT), "ancient")).toBe(false);
    expect(isOn(stateAfter(switched("border", false), CONSULT), "border")).toBe(false);
  });

  it("leave what the reader has switched on when the entry that needed it is closed", () => {
    const wanted = stateAfter(CONSULT, switched("ancient", false), switched("ancient", true));
    expect(isOn(reduce(wanted, { type: "consult", claim: null }), "ancient")).toBe(true);
  });

  it("are none of the lines when all are shown at once", () => {
    const all = stateAfter(switched("border", false), switched("lakes", false), {
      type: "show all lines",
      groups: COURSES,
    });
    for (const group of COURSES) expect(isOn(all, group), group).toBe(true);
    expect(isOn(all, "lakes")).toBe(false);
  });
});

describe("what is seen on the map", () => {
  it("is what is switched on, and the line in force even where it is switched off", () => {
    const hidden = hiddenGroups(ATLAS, LINES, stateAfter(switched("ancient", false)));
    expect(isOnMap(hidden, "ancient")("ancient")).toBe(true);
    expect(isOnMap(hidden, "middle")("ancient")).toBe(false);
    expect(isOnMap(hidden, undefined)("border")).toBe(true);
  });
});
