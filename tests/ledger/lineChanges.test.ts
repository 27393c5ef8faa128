import { afterEach, describe, expect, it, vi } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import type { Answer, Ask } from "../../src/ledger/lineChanges.worker.ts";

const atlas = readAtlas();

/** What the worker answers, as it comes over to the page. */
async function changes(older: string, newer: string): Promise<Answer> {
  const told: Answer[] = [];
  const self = {
    postMessage: (answer: Answer) => told.push(structuredClone(answer)),
    onmessage: (_event: { data: Ask }) => {},
  };
  vi.stubGlobal("self", self);
  vi.resetModules();
  await import("../../src/ledger/lineChanges.worker.ts");
  self.onmessage({ data: { atlas, older, newer } });
  return told[0] as Answer;
}

afterEach(() => vi.unstubAllGlobals());

describe("the worker that compares two lines", () => {
  it("tells what changed, in a form that comes over to the page", async () => {
    const told = await changes("1881", "2002");
    expect(told?.removed.map(({ section }) => section.id)).toContain("before-1991-chogan-obo");
    expect(told?.shared.length).toBeGreaterThan(10);
  });

  it("tells nothing of lines that cannot be compared, and does not fall", async () => {
    expect(await changes("1881", "of-no-treaty")).toBeNull();
  });
});
