import { describe, expect, it, vi } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import type { Answer, Ask } from "../../src/ledger/lineChanges.worker.ts";
import { answerOf } from "../workerInNode.ts";

const atlas = readAtlas();

/** What the worker answers. */
const changes = (older: string, newer: string): Promise<Answer> => {
  vi.resetModules();
  const load = () => import("../../src/ledger/lineChanges.worker.ts");
  return answerOf(load, { atlas, older, newer } satisfies Ask) as Promise<Answer>;
};

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
