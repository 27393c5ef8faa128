import { describe, expect, it } from "vitest";
import { INITIAL } from "../../src/state/state.ts";
import { isStep } from "../../src/state/steps.ts";

const stop = { along: 0, at: "start" } as const;

describe("a step that can be taken back", () => {
  it("is choosing, opening, comparing, speaking another language", () => {
    expect(isStep({ type: "select", selection: null }, 0)).toBe(true);
    expect(isStep({ type: "open", panel: "figures" }, 0)).toBe(true);
    expect(isStep({ type: "compare", pair: ["a", "b"] }, 0)).toBe(true);
    expect(isStep({ type: "speak", language: "kk" }, 0)).toBe(true);
  });

  it("is the beginning of a measurement, and not its end or a stop more", () => {
    const set = (extend: boolean) => ({ type: "set stop", line: null, stop, extend }) as const;
    expect(isStep(set(false), 0)).toBe(true);
    expect(isStep(set(false), 1)).toBe(false);
    expect(isStep(set(true), 2)).toBe(false);
    expect(isStep(set(false), 2)).toBe(true);
  });

  it("is a chapter that is chosen, and not one that is scrolled to", () => {
    const chapter = { id: "first", date: null, compare: null };
    expect(isStep({ type: "read", chapter }, 0)).toBe(true);
    expect(isStep({ type: "read", chapter, scrolled: true }, 0)).toBe(false);
  });

  it("is not sliding, dragging or switching a layer", () => {
    expect(isStep({ type: "look at", date: "1881" }, 0)).toBe(false);
    expect(isStep({ type: "switch all lines", on: true }, 0)).toBe(false);
    expect(isStep({ type: "move stop", index: 0, to: stop }, 2)).toBe(false);
    expect(isStep({ type: "switch", group: "rivers", on: false }, 0)).toBe(false);
    expect(isStep({ type: "restore", state: INITIAL }, 0)).toBe(false);
  });
});
