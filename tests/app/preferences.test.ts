import { afterEach, describe, expect, it, vi } from "vitest";
import {
  rememberOffer,
  rememberUnit,
  wasOffered,
  withRememberedUnit,
} from "../../src/app/preferences.ts";
import type { Unit } from "../../src/measure/units.ts";
import { INITIAL } from "../../src/state/state.ts";
import type { Asked } from "../../src/state/url.ts";

/** A browser's store, or one that refuses, as those of private windows do. */
function keep(kept: Record<string, string> | null): void {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => (kept === null ? refuse() : (kept[key] ?? null)),
    setItem: (key: string, value: string) => {
      if (kept === null) refuse();
      else kept[key] = value;
    },
  });
}

const asked = (unit: Unit | null): Asked => ({
  state: { ...INITIAL, unit },
  ignored: [],
  hasCamera: false,
  hasTime: false,
});

afterEach(() => vi.unstubAllGlobals());

describe("the reader's unit", () => {
  it("is kept for the next visit", () => {
    keep({});
    rememberUnit("verst");
    expect(withRememberedUnit(asked(null)).state.unit).toBe("verst");
  });

  it("gives way to the unit that an address names", () => {
    keep({});
    rememberUnit("verst");
    expect(withRememberedUnit(asked("mi")).state.unit).toBe("mi");
  });

  it("is none where nothing was kept, or something that is no unit", () => {
    keep({ "shekara.unit": "cubit" });
    expect(withRememberedUnit(asked(null)).state.unit).toBeNull();
    keep({});
    expect(withRememberedUnit(asked(null)).state.unit).toBeNull();
  });

  it("is forgotten without a word where nothing may be kept", () => {
    keep(null);
    expect(() => rememberUnit("li")).not.toThrow();
    expect(withRememberedUnit(asked(null)).state.unit).toBeNull();
  });
});

describe("the offer of the tour", () => {
  it("is made once", () => {
    keep({});
    expect(wasOffered()).toBe(false);
    rememberOffer();
    expect(wasOffered()).toBe(true);
  });

  it("is made without a word where nothing may be kept", () => {
    keep(null);
    expect(() => rememberOffer()).not.toThrow();
    expect(wasOffered()).toBe(false);
  });
});
