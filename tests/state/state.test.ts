import { describe, expect, it } from "vitest";
import type { Place } from "../../src/measure/position.ts";
import { type Action, type AppState, INITIAL, reduce } from "../../src/state/state.ts";

const stateAfter = (...actions: Action[]): AppState => actions.reduce(reduce, INITIAL);

const place = (along: number): Place => ({ along, at: [80, 44] });

const stop = (along: number, extend = false): Action => ({
  type: "set stop",
  line: null,
  stop: place(along),
  extend,
});

const chainages = ({ measurement }: AppState) => measurement.stops.map(({ along }) => along);

describe("setting points", () => {
  it("takes two, and the third begins anew", () => {
    const two = stateAfter(stop(1000), stop(2000));
    expect(chainages(two)).toEqual([1000, 2000]);
    expect(chainages(reduce(two, stop(3000)))).toEqual([3000]);
  });

  it("goes on past two when told to", () => {
    const three = stateAfter(stop(1000), stop(2000), stop(3000, true));
    expect(chainages(three)).toEqual([1000, 2000, 3000]);
  });

  it("puts one more between the two it lies between, and takes that one back first", () => {
    const two = stateAfter(stop(1000), stop(2000));
    const three = reduce(two, { ...stop(1500, true), index: 1 } as Action);
    expect(chainages(three)).toEqual([1000, 1500, 2000]);
    const back = reduce(three, { type: "undo stop" });
    expect(back.measurement).toEqual(two.measurement);
    expect(chainages(reduce(back, { type: "undo stop" }))).toEqual([1000]);
  });

  it("stays on the line it began on until it begins anew", () => {
    const river: Action = {
      type: "set stop",
      line: "river:ili",
      stop: place(500),
      extend: false,
    };
    const begun = stateAfter(stop(1000), river);
    expect(begun.measurement.line).toBeNull();
    expect(reduce(begun, river).measurement).toEqual({ line: "river:ili", stops: [place(500)] });
  });

  it("can be undone one by one, and cleared at once", () => {
    const two = stateAfter(stop(1000), stop(2000));
    expect(chainages(reduce(two, { type: "undo stop" }))).toEqual([1000]);
    expect(chainages(reduce(two, { type: "clear stops" }))).toEqual([]);
  });

  it("moves one end and leaves the other", () => {
    const move: Action = { type: "move stop", index: 1, to: place(2500) };
    expect(chainages(stateAfter(stop(1000), stop(2000), move))).toEqual([1000, 2500]);
  });
});

describe("consulting the ledger", () => {
  it("opens the entry and leaves the reader's choice of layers as it is", () => {
    const chosen = stateAfter({ type: "switch", group: "rivers", on: false });
    const state = reduce(chosen, { type: "consult", claim: "ili-length" });
    expect(state).toMatchObject({ panel: "figures", claim: "ili-length" });
    expect(state.choice).toEqual(chosen.choice);
  });
});

describe("looking", () => {
  it("opens the card of what was chosen, wherever one was", () => {
    const chosen = stateAfter(
      { type: "open", panel: "figures" },
      { type: "select", selection: { kind: "section", id: "khorgos" } },
    );
    expect(chosen.panel).toBe("explore");
    expect(chosen.selection).toEqual({ kind: "section", id: "khorgos" });
  });

  it("opens an instrument at its date", () => {
    const chosen = stateAfter({ type: "choose instrument", id: "almaty-1994", date: "1994-04-26" });
    expect(chosen).toMatchObject({
      date: "1994-04-26",
      panel: "explore",
      selection: { kind: "instrument", id: "almaty-1994" },
    });
  });

  it("keeps what the reader says of a group, and nothing where it says what goes without saying", () => {
    const off = stateAfter({ type: "switch", group: "rivers", on: false });
    expect([...off.choice]).toEqual([["rivers", false]]);
    expect(reduce(off, { type: "switch", group: "rivers", on: true }).choice.size).toBe(0);
    const unwanted = stateAfter({ type: "switch", group: "ancient", on: false });
    expect([...unwanted.choice]).toEqual([["ancient", false]]);
    expect(INITIAL.choice.size).toBe(0);
  });
});

describe("the tour", () => {
  it("shows what it speaks of, and leaves nothing of it on", () => {
    const before = stateAfter({ type: "switch", group: "rivers", on: false });
    const view = {
      stop: "compare",
      panel: "explore",
      date: null,
      compare: ["1994", "1998"],
      measurement: INITIAL.measurement,
      claim: null,
    } as const;
    const shown = reduce(before, { type: "tour", view });
    expect(shown).toMatchObject({ tour: "compare", compared: ["1994", "1998"] });
    const figures = {
      ...view,
      stop: "figures",
      panel: "figures",
      compare: null,
      claim: "a",
    } as const;
    const further = reduce(shown, { type: "tour", view: figures });
    expect(further).toMatchObject({ tour: "figures", compared: null, claim: "a" });
    expect(reduce(further, { type: "tour", view: null })).toEqual(before);
  });
});
