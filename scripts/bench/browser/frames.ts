import type { Page } from "@playwright/test";
import { recordedFrames, recordFrames } from "./inPage.ts";
import { p95 } from "./row.ts";

/** Where our map is free of what lies over it, in the window that all share. */
const FREE = { left: 400, right: 860, top: 120, bottom: 600 };
const MOVES = 12;
const NOTCH = 100;
const BETWEEN_NOTCHES_MS = 50;
/** A wheel's zoom goes on a little after the last notch. */
const AFTER_LAST_MS = 300;

/** What one in twenty frames takes at least while the map is dragged there and back, in milliseconds. */
export async function panP95(page: Page, moves = MOVES): Promise<number> {
  const { mouse } = page;
  const { left, right, top, bottom } = FREE;
  const way = Array.from({ length: moves + 1 }, (_, i) => ({
    x: right + (i / moves) * (left - right),
    y: top + (i / moves) * (bottom - top),
  }));
  await mouse.move(right, top);
  await mouse.down();
  await page.evaluate(recordFrames);
  for (const { x, y } of [...way, ...way.toReversed()]) await mouse.move(x, y);
  const frames = await page.evaluate(recordedFrames);
  // Held still before it is let go: a map that is thrown goes on by itself.
  await page.waitForTimeout(AFTER_LAST_MS);
  await mouse.up();
  return p95(frames);
}

/** The same while the wheel goes about one level out and in again. */
export async function zoomP95(page: Page, notches: number): Promise<number> {
  const { left, right, top, bottom } = FREE;
  await page.mouse.move((left + right) / 2, (top + bottom) / 2);
  const frames: number[] = [];
  for (const direction of [NOTCH, -NOTCH]) {
    await page.evaluate(recordFrames);
    for (let notch = 0; notch < notches; notch++) {
      await page.mouse.wheel(0, direction);
      await page.waitForTimeout(BETWEEN_NOTCHES_MS);
    }
    await page.waitForTimeout(AFTER_LAST_MS);
    frames.push(...(await page.evaluate(recordedFrames)));
  }
  return p95(frames);
}
