import type { Page } from "@playwright/test";
import type { Map as MapLibre } from "maplibre-gl";
import { readAtlas } from "../../scripts/atlas.ts";
import { sectionsOf } from "../../src/model/atlas.ts";
import { presentLineOf } from "../../src/model/lines.ts";
import { type Atlas, expect, test } from "./atlas.ts";

type Size = readonly [width: number, height: number];

/** Phones upright and lying, tablets, frames, laptops at 100 to 200 %, screens; and what lies between layouts. */
const SIZES: readonly Size[] = [
  [320, 480],
  [320, 568],
  [320, 640],
  [360, 640],
  [360, 740],
  [375, 667],
  [375, 812],
  [390, 844],
  [412, 915],
  [430, 932],
  [480, 640],
  [540, 720],
  [559, 700],
  [560, 700],
  [600, 800],
  [600, 960],
  [640, 420],
  [640, 400],
  [640, 360],
  [667, 375],
  [683, 384],
  [720, 720],
  [740, 360],
  [759, 1000],
  [760, 1000],
  [768, 1024],
  [800, 600],
  [820, 1180],
  [844, 390],
  [900, 500],
  [915, 412],
  [932, 430],
  [960, 540],
  [1024, 600],
  [1024, 768],
  [1080, 810],
  [1180, 820],
  [1239, 800],
  [1240, 699],
  [1240, 700],
  [1280, 720],
  [1280, 800],
  [1366, 768],
  [1440, 900],
  [1600, 900],
  [1920, 1080],
  [2560, 1440],
];

const data = readAtlas();
/** Every fiftieth vertex of the present line, and the last of each section. */
const BORDER = sectionsOf(data, presentLineOf(data)).flatMap(({ geometry: { coordinates } }) =>
  coordinates.filter((_, i) => i % 50 === 0 || i === coordinates.length - 1),
);

interface Found {
  /** Share of the window that no paper covers. */
  free: number;
  problems: string[];
}

/** What is wrong with the paper as it lies. Runs in the page. */
function lookAtPaper(smallest: number): Found {
  const problems: string[] = [];
  const nameOf = (element: Element) =>
    element.getAttribute("aria-label") ?? (element.textContent?.slice(0, 30) || element.className);
  const isSeen = (box: DOMRect) => box.width > 1 && box.height > 1;
  const overlap = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const noneOverlap = (what: string, selector: string) => {
    const elements = [...document.querySelectorAll(selector)];
    const boxes = elements.map((element) => element.getBoundingClientRect());
    for (const [i, a] of boxes.entries()) {
      for (const [j, b] of boxes.entries()) {
        if (i < j && isSeen(a) && isSeen(b) && overlap(a, b)) {
          problems.push(
            `${what}: ${nameOf(elements[i] as Element)} × ${nameOf(elements[j] as Element)}`,
          );
        }
      }
    }
  };
  noneOverlap("overlap", "[data-covers-map], .map .maplibregl-ctrl");
  noneOverlap("overprinted", ".timeline-ticks button");
  noneOverlap("overprinted", ".tab, .sheet-fold");
  noneOverlap("overprinted", ".timeline-head > *");

  const papers = [...document.querySelectorAll("[data-covers-map]")];
  for (const paper of papers) {
    const box = paper.getBoundingClientRect();
    const inWindow =
      box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1;
    if (!inWindow) problems.push(`outside the window: ${paper.className}`);
    const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest(".visually-hidden, option")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width <= 1) continue;
        const isCut = line.left < box.left - 1 || line.right > box.right + 1;
        if (isCut) problems.push(`cut: ${node.textContent?.slice(0, 30)}`);
        const scrolls = node.parentElement?.closest(".tab-panel, .sheet-scroll") !== null;
        if (!scrolls && (line.top < box.top - 1 || line.bottom > box.bottom + 1)) {
          problems.push(`cut below: ${node.textContent?.slice(0, 30)}`);
        }
      }
    }
  }

  const fixed =
    ".masthead select, .masthead button:not(.link), .timeline button, .timeline input, .tab, .sheet-fold, .map .maplibregl-ctrl-group button";
  for (const control of document.querySelectorAll<HTMLElement>(fixed)) {
    const box = control.getBoundingClientRect();
    const isPast = getComputedStyle(control).pointerEvents === "none";
    if (!isSeen(box) || isPast) continue;
    const within = control.closest("[data-covers-map]")?.getBoundingClientRect();
    if (within !== undefined && (box.left < within.left || box.right > within.right)) {
      problems.push(`past its paper: ${nameOf(control)}`);
    }
    const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    const isHit = hit !== null && (control.contains(hit) || hit.contains(control));
    if (!isHit && !(control as HTMLButtonElement).disabled)
      problems.push(`unreachable: ${nameOf(control)}`);
    if (control.matches("input[type=range]")) continue;
    if (Math.min(box.width, box.height) < smallest - 0.5) {
      problems.push(`small: ${nameOf(control)} ${Math.round(box.width)}×${Math.round(box.height)}`);
    }
  }

  const covered = papers.reduce((sum, paper) => {
    const { width, height } = paper.getBoundingClientRect();
    return sum + width * height;
  }, 0);
  return { free: 1 - covered / (innerWidth * innerHeight), problems };
}

/** How many places of a line are not to be seen between the papers and the controls. Runs in the page. */
function hidden(line: readonly (readonly number[])[]): number {
  const map = (document.querySelector(".map") as Element & { atlasMap: MapLibre }).atlasMap;
  const covers = document.querySelectorAll("[data-covers-map], .map .maplibregl-ctrl");
  const boxes = [...covers].map((cover) => cover.getBoundingClientRect());
  return line.filter(([longitude = 0, latitude = 0]) => {
    const { x, y } = map.project([longitude, latitude]);
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return true;
    return boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  }).length;
}

/** Until the paper is laid anew, and the map with it. */
async function resize(page: Page, [width, height]: Size): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.waitForTimeout(150);
}

/** What does not hold in a window, in words. */
async function wrongIn({ page }: Atlas, [width, height]: Size, smallest: number) {
  const { free, problems } = await page.evaluate(lookAtPaper, smallest);
  const wanted = height < 480 ? 0.35 : 0.45;
  const little = free < wanted ? [`map keeps ${(100 * free).toFixed(1)} %`] : [];
  return [...little, ...problems].map((problem) => `${width}×${height} ${problem}`);
}

test("in every window nothing overlaps, nothing is cut, and the border is seen whole, in two languages", async ({
  atlas,
  page,
}) => {
  test.slow();
  // What is not looked at here need not be drawn 94 times.
  await atlas.open("hide=relief,rivers,lakes,places,neighbours");
  for (const language of ["English", "Қазақша"]) {
    await atlas.speak(language);
    const wrong: string[] = [];
    for (const size of SIZES) {
      await resize(page, size);
      wrong.push(...(await wrongIn(atlas, size, 24)));
      const unseen = await page.evaluate(hidden, BORDER);
      if (unseen > 0) wrong.push(`${size.join("×")} ${unseen} places of the border are covered`);
    }
    expect(wrong, language).toEqual([]);
  }
});

for (const [width, height] of [
  [1280, 800],
  [768, 1024],
  [640, 400],
  [320, 480],
] as const) {
  test(`at ${width}×${height} the border is seen whole from the start`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height });
    await atlas.open();
    await expect(page.locator(".map")).toHaveAttribute("data-map", "idle");
    expect(await page.evaluate(hidden, BORDER)).toBe(0);
    expect(await wrongIn(atlas, [width, height], 24)).toEqual([]);
  });
}

test("a window that is made smaller does not move a map that the reader has moved", async ({
  atlas,
  page,
}) => {
  await atlas.open("map=9/44.2/80.4");
  await page.setViewportSize({ width: 800, height: 600 });
  await page.waitForTimeout(500);
  const { zoom, center } = await atlas.camera();
  expect(zoom).toBeCloseTo(9, 5);
  expect(center[0]).toBeCloseTo(80.4, 3);
});

test.describe("under a finger", () => {
  test.use({ hasTouch: true, isMobile: true });

  test("controls are 44 pixels large, and the map keeps its share", async ({ atlas, page }) => {
    await atlas.open();
    const wrong: string[] = [];
    for (const size of SIZES.filter(([width]) => width < 1000)) {
      await resize(page, size);
      wrong.push(...(await wrongIn(atlas, size, 44)));
    }
    expect(wrong).toEqual([]);
  });

  test("the sheet is drawn up over the map, and down to its tabs", async ({ atlas, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await atlas.open();
    const sheet = page.locator(".tabs");
    const drag = async (to: number) => {
      const grip = await page.locator(".sheet-grip").boundingBox();
      if (grip === null) throw new Error("the sheet has no grip");
      await page.mouse.move(195, grip.y + grip.height / 2);
      await page.mouse.down();
      await page.mouse.move(195, to, { steps: 5 });
      await page.mouse.up();
    };
    await drag(100);
    await expect(sheet).toHaveAttribute("data-height", "full");
    await drag(840);
    await expect(sheet).toHaveAttribute("data-height", "peek");
    await drag(500);
    await expect(sheet).toHaveAttribute("data-height", "half");
  });
});
