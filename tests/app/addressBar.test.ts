import { createStore } from "jotai";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { useAddress } from "../../src/app/addressBar.ts";
import { openAtom } from "../../src/app/opening.ts";
import { INITIAL } from "../../src/state/state.ts";
import { dateAtom, languageAtom, lookAtom, selectionAtom } from "../../src/store/look.ts";
import { noticesAtom } from "../../src/store/notices.ts";
import { homeAtom, visitsAtom } from "../../src/store/visits.ts";
import { type RunningHook, runHook } from "../hookInNode.ts";

const atlas = { ...readAtlas(), checksum: "" };
const PAGE = "https://example.org/atlas/?embedded";

/** A window with a history, as browsers keep it. */
class Tab {
  private listeners: { listener: () => void; first: boolean }[] = [];
  readonly entries: string[];
  at = 0;
  /** How often anything was written. */
  writes = 0;
  readonly location = { href: "", hash: "", pathname: "/atlas/", search: "?embedded" };

  constructor(hash: string) {
    this.entries = [hash];
    this.show();
  }

  readonly history = {
    state: null,
    pushState: (_state: unknown, _title: string, address: string) => {
      this.entries.splice(this.at + 1, Number.POSITIVE_INFINITY, address);
      this.at += 1;
      this.show();
      this.writes += 1;
    },
    replaceState: (_state: unknown, _title: string, address: string) => {
      this.entries[this.at] = address;
      this.show();
      this.writes += 1;
    },
  };

  private show(): void {
    const { href, hash } = new URL(this.entries[this.at] ?? "", PAGE);
    Object.assign(this.location, { href, hash });
  }

  /** Back, Forward, or an address that is typed. */
  go(to: number | string): void {
    if (typeof to === "number") this.at += to;
    else {
      this.entries.splice(this.at + 1, Number.POSITIVE_INFINITY, to);
      this.at += 1;
    }
    this.show();
    // At the window itself, too, those that capture come first; Node's own events do not see to that.
    const [captured, others] = [true, false].map((first) =>
      this.listeners.filter((each) => each.first === first),
    );
    for (const { listener } of [...(captured ?? []), ...(others ?? [])]) listener();
  }

  addEventListener(_: "hashchange", listener: () => void, options?: { capture: boolean }) {
    this.listeners.push({ listener, first: options?.capture ?? false });
  }

  removeEventListener(_: "hashchange", listener: () => void) {
    this.listeners = this.listeners.filter((each) => each.listener !== listener);
  }
}

let tab: Tab;
let store: ReturnType<typeof createStore>;
let running: RunningHook;

function open(hash: string, before: (tab: Tab) => void = () => {}): void {
  tab = new Tab(hash);
  before(tab);
  vi.stubGlobal("window", tab);
  vi.stubGlobal("location", tab.location);
  vi.stubGlobal("history", tab.history);
  store = createStore();
  store.set(openAtom, atlas);
  running = runHook(store, useAddress);
}

const select = (id: string) =>
  running.act(() => store.set(lookAtom, { type: "select", selection: { kind: "section", id } }));
const dateIs = (date: string) => running.act(() => store.set(lookAtom, { type: "look at", date }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
});
afterEach(() => {
  running.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the address", () => {
  it("is not touched where it says already what is looked at", () => {
    open("#map=8/44/80&select=section:khorgos");
    expect(tab.writes).toBe(0);
  });

  it("is an entry of the history for every step, so that Back takes one step back", () => {
    open("#map=8/44/80");
    select("khorgos");
    select("tarbagatai");
    expect(tab.entries).toHaveLength(3);
    expect(tab.entries[1]).toContain("select=section:khorgos");
    expect(tab.entries[2]).toContain("select=section:tarbagatai");
    running.act(() => tab.go(-1));
    expect(store.get(selectionAtom)?.id).toBe("khorgos");
    running.act(() => tab.go(-1));
    expect(store.get(selectionAtom)).toBeNull();
    running.act(() => tab.go(2));
    expect(store.get(selectionAtom)?.id).toBe("tarbagatai");
    expect(tab.entries).toHaveLength(3);
  });

  it("keeps the camera that the map has written into it", () => {
    open("#map=8/44/80");
    select("khorgos");
    expect(tab.location.hash).toContain("map=8/44/80");
  });

  it("changes in the entry that is open while something is slid, four times a second at most", () => {
    open("");
    for (let year = 1864; year < 1964; year++) {
      dateIs(`${year}-01-01`);
      vi.advanceTimersByTime(10);
    }
    // A hundred changes in a second.
    expect(tab.writes).toBeGreaterThan(2);
    expect(tab.writes).toBeLessThanOrEqual(5);
    vi.advanceTimersByTime(250);
    expect(tab.location.hash).toContain("date=1963-01-01");
    expect(tab.entries).toHaveLength(1);
  });

  it("has what was slid just before a step in the entry that the step leaves", () => {
    open("");
    dateIs("1900-01-01");
    dateIs("1910-01-01");
    select("khorgos");
    expect(tab.entries[0]).toContain("date=1910-01-01");
    expect(tab.entries[0]).not.toContain("select");
    expect(tab.entries[1]).toContain("select=section:khorgos");
  });

  it("is the page's own, with no sign of a state, where there is nothing to say", () => {
    open("#lang=kk");
    running.act(() => store.set(lookAtom, { type: "restore", state: INITIAL }));
    vi.advanceTimersByTime(250);
    expect(tab.entries).toEqual(["/atlas/?embedded"]);
  });
});

describe("an address that comes from outside", () => {
  it("is followed, and put right where part of it could not be", () => {
    open("");
    running.act(() => tab.go("#select=section:khorgos&lang=ru&date=2002-13-45"));
    expect(store.get(selectionAtom)?.id).toBe("khorgos");
    expect(store.get(languageAtom)).toBe("ru");
    expect(store.get(dateAtom)).toBeNull();
    expect(JSON.stringify(store.get(noticesAtom))).toContain("date");
    expect(tab.location.hash).not.toContain("date");
    expect(store.get(visitsAtom).awaited).toBe("section:khorgos");
  });

  it("shows the whole again where it names no place and no camera, and stays where it has one", () => {
    open("#select=section:khorgos");
    const before = store.get(visitsAtom).visit;
    running.act(() => tab.go("#lang=ru&map=8/44/80"));
    expect(store.get(visitsAtom).visit).toBe(before);
    running.act(() => tab.go("#lang=ru"));
    expect(store.get(visitsAtom).visit).toEqual({ bounds: store.get(homeAtom) });
  });

  it("is heard before others hear of it, who find it put right", () => {
    let heard = "";
    open("", (tab) =>
      tab.addEventListener("hashchange", () => {
        heard = tab.location.hash;
      }),
    );
    running.act(() => tab.go("#date=2002-13-45&lang=ru"));
    expect(heard).toBe("#lang=ru");
  });

  it("is heard no more once the page is gone", () => {
    open("");
    running.stop();
    tab.go("#select=section:khorgos");
    expect(store.get(selectionAtom)).toBeNull();
  });
});
