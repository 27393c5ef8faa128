import type { Page } from "@playwright/test";
import {
  actTook,
  armUntilDrawn,
  armUntilText,
  type BenchWindow,
  type DrawnMap,
  oneFrame,
} from "./inPage.ts";
import { median } from "./row.ts";

/** An act that changes nothing to be seen within this time is no measurement. */
const PATIENCE_MS = 8000;
const FRAMES = 5;

/** Everything drawn, nothing moving: the next act begins from rest. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const element = document.querySelector(".map") as (Element & { atlasMap?: DrawnMap }) | null;
    const map = (window as BenchWindow).benchMap ?? element?.atlasMap;
    map?.triggerRepaint();
    return map?.loaded() && !map.isMoving();
  });
  await page.waitForTimeout(250);
}

async function took(page: Page): Promise<number> {
  const late = new Promise<number>((resolve) => {
    setTimeout(() => resolve(Number.NaN), PATIENCE_MS).unref();
  });
  return Promise.race([page.evaluate(actTook).catch(() => Number.NaN), late]);
}

/** One frame of the bare map, in milliseconds: the median of some. */
export async function frameOfBare(bare: Page): Promise<number> {
  const frames: number[] = [];
  for (let i = 0; i < FRAMES; i++) frames.push(await bare.evaluate(oneFrame));
  return median(frames);
}

/** Rivers off and on again by the style alone. */
export async function toggleBare(bare: Page): Promise<number> {
  const times: number[] = [];
  for (const visibility of ["none", "visible"]) {
    await settled(bare);
    await bare.evaluate(armUntilDrawn, "");
    await bare.evaluate((value) => {
      const map = (window as BenchWindow).benchMap;
      for (const layer of ["rivers", "rivers-names"]) {
        map?.setLayoutProperty(layer, "visibility", value);
      }
    }, visibility);
    times.push(await took(bare));
  }
  return median(times);
}

/** The same by our legend. */
export async function toggleOurs(ours: Page): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 2; i++) {
    await settled(ours);
    await ours.evaluate(armUntilDrawn, "click");
    await ours.getByRole("checkbox", { name: "Rivers" }).first().click();
    times.push(await took(ours));
  }
  return median(times);
}

/** Ten years back and forward again on the timeline, over a change of the line. */
export async function dateSteps(ours: Page): Promise<number> {
  const slider = ours.locator(".timeline input[type=range]");
  const times: number[] = [];
  for (const key of ["PageDown", "PageUp"]) {
    await settled(ours);
    await slider.focus();
    await ours.evaluate(armUntilDrawn, "keydown");
    await ours.keyboard.press(key);
    times.push(await took(ours));
  }
  return median(times);
}

/** A section of the border clicked on the map, until it glows there. @param places on the border */
export async function selections(
  ours: Page,
  places: readonly (readonly [number, number])[],
): Promise<number> {
  const times: number[] = [];
  for (const place of places) {
    await settled(ours);
    const { x, y } = await ours.evaluate((at) => {
      const element = document.querySelector(".map") as Element & { atlasMap: DrawnMap };
      return element.atlasMap.project([at[0], at[1]]);
    }, place);
    await ours.mouse.move(x, y);
    await ours.evaluate(armUntilDrawn, "click");
    await ours.mouse.click(x, y);
    times.push(await took(ours));
  }
  return median(times);
}

/** A letter typed into the box, until its answers stand there. The first letters fetch what is searched. */
export async function searchKeys(ours: Page, word: string): Promise<number> {
  await settled(ours);
  await ours.keyboard.press("/");
  const box = ours.getByRole("dialog").getByRole("combobox");
  await box.waitFor();
  const [first = "", ...rest] = word;
  await box.press(first);
  await ours.getByRole("dialog").getByRole("option").first().waitFor();
  await ours.waitForTimeout(500);
  const times: number[] = [];
  for (const letter of rest) {
    await ours.evaluate(armUntilText, "dialog [role=option]");
    await ours.keyboard.press(letter);
    times.push(await took(ours));
    await ours.waitForTimeout(150);
  }
  await ours.keyboard.press("Escape");
  return median(times);
}
