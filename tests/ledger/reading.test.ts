import { createStore } from "jotai";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { type Entry, ledgerOf } from "../../src/checks/ledger.ts";
import { entriesAtom, useReadingLedger } from "../../src/ledger/entries.ts";
import { atlasAtom } from "../../src/store/atlas.ts";
import { findingAtom } from "../../src/store/finding.ts";
import { lookAtom } from "../../src/store/look.ts";
import { noticesAtom } from "../../src/store/notices.ts";
import { type RunningHook, runHook } from "../hookInNode.ts";
import { answerOf, WorkerInHand } from "../workerInNode.ts";

const PAGE = "https://example.org/atlas/";
const CHECKSUM = "of-these-data";
const whole = readAtlas();
/** Of the ledger as much as is worked out in no time. */
const atlas = {
  ...whole,
  checksum: CHECKSUM,
  figures: whole.figures.filter(({ of }) => of.what === "nothing"),
  claims: whole.claims.filter(({ tests }) => tests.some(({ test }) => test === "direction")),
};
const ENTRIES: Entry[] = structuredClone(ledgerOf(atlas));

let store: ReturnType<typeof createStore>;
let running: RunningHook;
let asked: string[];
const workers = () => WorkerInHand.started;

/** The page, and a server that has a ledger built with some data, or answers otherwise. */
function open(answer: () => Promise<Response> | Response): void {
  asked = [];
  vi.stubGlobal("window", { addEventListener: () => {}, removeEventListener: () => {} });
  vi.stubGlobal("document", { baseURI: PAGE });
  vi.stubGlobal("Worker", WorkerInHand);
  vi.stubGlobal("fetch", async (url: URL) => {
    asked.push(String(url));
    return answer();
  });
  store = createStore();
  store.set(atlasAtom, atlas);
  running = runHook(store, useReadingLedger);
}

const builtWith = (checksum: string) => () => Response.json({ checksum, entries: ENTRIES });
const look = (panel: "figures" | "measure" | "explore") =>
  running.act(() => store.set(lookAtom, { type: "open", panel }));
/** What was fetched has come, and all that follows has happened. */
const settled = () =>
  running.wait(() =>
    vi.waitFor(() => expect(store.get(entriesAtom) ?? workers()[0]).toBeDefined()),
  );

beforeEach(() => {
  WorkerInHand.started = [];
});
afterEach(() => {
  running.stop();
  vi.unstubAllGlobals();
});

describe("the ledger in the page", () => {
  it("is not fetched until a panel needs it", () => {
    open(builtWith(CHECKSUM));
    look("explore");
    expect(asked).toEqual([]);
  });

  it.each(["figures", "measure"] as const)(
    "is fetched from beside the page for %s, once, and no worker computes it",
    async (panel) => {
      open(builtWith(CHECKSUM));
      look(panel);
      await settled();
      expect(store.get(entriesAtom)).toEqual(ENTRIES);
      look("explore");
      look("figures");
      expect(asked).toEqual([`${PAGE}ledger.json`]);
      expect(workers()).toEqual([]);
    },
  );

  it("is fetched for the box that finds, too", async () => {
    open(builtWith(CHECKSUM));
    running.act(() => store.set(findingAtom, true));
    await settled();
    expect(store.get(entriesAtom)).not.toBeNull();
  });

  it.each<[string, () => Response]>([
    ["of other data", builtWith("of-other-data")],
    ["not there", () => new Response("<!doctype html>", { status: 404 })],
    [
      "out of reach",
      () => {
        throw new TypeError("no connection");
      },
    ],
  ])(
    "is computed by a worker from the whole atlas where what is built is %s",
    async (_, answer) => {
      open(answer);
      look("figures");
      await settled();
      expect(store.get(entriesAtom)).toBeNull();
      const [worker] = workers();
      expect(worker?.file).toBe("ledger.worker.ts");
      expect(worker?.asked).toEqual([atlas]);
      running.act(() => worker?.answer(ENTRIES));
      expect(store.get(entriesAtom)).toEqual(ENTRIES);
      expect(worker?.isEnded).toBe(true);
    },
  );

  it("is left alone, and its worker ended, when the panel is left meanwhile", async () => {
    open(builtWith("of-other-data"));
    look("figures");
    await settled();
    look("explore");
    expect(workers().map(({ isEnded }) => isEnded)).toEqual([true]);
    expect(store.get(entriesAtom)).toBeNull();
  });

  it("starts no worker for what comes after the panel was left", async () => {
    let arrive = (_: Response) => {};
    open(() => new Promise((resolve) => (arrive = resolve)));
    look("figures");
    look("explore");
    arrive(builtWith("of-other-data")());
    await running.wait(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(workers()).toEqual([]);
  });

  it("says so where its worker does not come", async () => {
    open(builtWith("of-other-data"));
    look("figures");
    await settled();
    running.act(() => workers()[0]?.onerror?.());
    expect(store.get(noticesAtom)).toEqual([{ kind: "part-lost" }]);
  });
});

describe("the worker that computes it", () => {
  it("answers with what is computed when the atlas is built, entry by entry", async () => {
    const answer = await answerOf(() => import("../../src/ledger/ledger.worker.ts"), atlas);
    expect([...new Set(ENTRIES.map(({ kind }) => kind))].sort()).toEqual(["claim", "figure"]);
    expect(answer).toEqual(ENTRIES);
  });
});
