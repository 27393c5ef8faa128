import type { Page } from "@playwright/test";
import { dateSteps, settled, toggleOurs } from "./acts.ts";
import { panP95, zoomP95 } from "./frames.ts";

/** A reader who does something every five seconds. */
const ACTS_A_MINUTE = 12;
const MINUTES = 10;

/**
 * The page's heap after one minute's acts and after ten minutes', in MB, all garbage thrown away before each reading:
 * objects, what they hold outside of the heap of V8, and arrays of bytes. The minutes are not waited for.
 */
export async function heapOverMinutes(ours: Page): Promise<{ one: number; ten: number }> {
  let after = Number.NaN;
  for (let done = 0; done < MINUTES * ACTS_A_MINUTE; ) {
    done += await someActs(ours);
    if (Number.isNaN(after) && done >= ACTS_A_MINUTE) after = await heapMegabytes(ours);
  }
  return { one: after, ten: await heapMegabytes(ours) };
}

/** @returns how many acts of a reader it was */
async function someActs(ours: Page): Promise<number> {
  await panP95(ours, 2);
  await zoomP95(ours, 1);
  await toggleOurs(ours);
  await dateSteps(ours);
  for (const name of ["Figures", "Measure", "Border"]) {
    await ours.getByRole("tab", { name }).click();
  }
  await settled(ours);
  // Two drags, two turns of the wheel, two switches, two steps in time, three tabs.
  return 11;
}

export async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // What the first collection finalises, the second frees.
  for (let i = 0; i < 2; i++) await session.send("HeapProfiler.collectGarbage");
  const usage = (await session.send("Runtime.getHeapUsage")) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  await session.detach();
  const bytes =
    usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
  return bytes / 1e6;
}
