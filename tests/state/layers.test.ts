import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/model/schema.ts";
import { drawnInForce, hiddenGroups } from "../../src/state/layers.ts";
import { type Action, type AppState, INITIAL, reduce } from "../../src/state/state.ts";
import { FIXED_GROUPS, isInitiallyOn, type LayerGroup } from "../../src/symbology/groups.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";
import { THREE_LINES } from "../symbology/threeLines.ts";

const ATLAS = {
  figures: [{ id: "ancient-length", shows: ["ancient", "unicorns"] } as unknown as Figure],
  claims: [],
  chapters: new Map(),
};

const LINES = lineGroups(THREE_LINES);
const COURSES = [LINES.present, ...LINES.older].map(({ id }) => id);

const stateAfter = (...actions: Action[]): AppState => actions.reduce(reduce, INITIAL);
const isOn = (state: AppState, group: LayerGroup, inForce?: LayerGroup | null) =>
  !hiddenGroups(ATLAS, LINES, state, inForce).has(group);

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
    expect(hiddenGroups(ATLAS, LINES, INITIAL, undefined)).toEqual(new Set(without));
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

  it("are not the line in force at a date, unless the reader has switched it off", () => {
    expect(isOn(INITIAL, "ancient", "ancient")).toBe(true);
    expect(isOn(INITIAL, "middle", "ancient")).toBe(false);
    expect(isOn(INITIAL, "ancient", null)).toBe(false);
    expect(isOn(stateAfter(switched("ancient", false)), "ancient", "ancient")).toBe(false);
  });

  it("are drawn by the map as their boxes say, the line in force with them", () => {
    const off = hiddenGroups(ATLAS, LINES, stateAfter(switched("ancient", false)), "ancient");
    expect(drawnInForce(off, "ancient")).toBeNull();
    expect(drawnInForce(off, undefined)).toBeUndefined();
    const on = hiddenGroups(ATLAS, LINES, INITIAL, "ancient");
    expect(drawnInForce(on, "ancient")).toBe("ancient");
  });
});

describe("all lines at once", () => {
  const ON: Action = { type: "switch all lines", on: true };
  const OFF: Action = { type: "switch all lines", on: false };

  it("are on whatever was said before, and nothing else is", () => {
    const all = stateAfter(switched("border", false), switched("lakes", false), ON);
    for (const group of COURSES) expect(isOn(all, group), group).toBe(true);
    expect(isOn(all, "lakes")).toBe(false);
    expect(isOn(all, "evidence")).toBe(false);
  });

  it("can each be switched off and on while they are", () => {
    const but = stateAfter(ON, switched("ancient", false));
    expect(isOn(but, "ancient", "ancient")).toBe(false);
    expect(isOn(but, "middle")).toBe(true);
    expect(isOn(reduce(but, switched("ancient", true)), "ancient")).toBe(true);
  });

  it("leave every line as it was when they are switched off, whatever was done to lines meanwhile", () => {
    const onLine = fc.record({
      type: fc.constant("switch" as const),
      group: fc.constantFrom(...COURSES),
      on: fc.boolean(),
    });
    const date = fc.constantFrom(undefined, null, ...COURSES);
    fc.assert(
      fc.property(fc.array(onLine), fc.array(onLine), date, (before, meanwhile, inForce) => {
        const state = stateAfter(...before);
        const again = [ON, ...meanwhile, OFF].reduce(reduce, state);
        expect(again).toEqual(state);
        expect(hiddenGroups(ATLAS, LINES, again, inForce)).toEqual(
          hiddenGroups(ATLAS, LINES, state, inForce),
        );
      }),
    );
  });
});
