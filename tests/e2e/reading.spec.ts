import { chromium } from "@playwright/test";
import { readAtlas } from "../../scripts/atlas.ts";
import { expect, test } from "./atlas.ts";
import { LAUNCH_ARGS, resolveBrowser } from "./browser.ts";

const data = readAtlas();
const PANEL = ".tab-panel[data-state=active]";
const chapters = [...data.chapters.values()];

test.describe("the story", () => {
  test("is one text: a choice is a step, scrolling is none, and both move map and time", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await page.getByText(/The story in \d+ chapters/).click();
    await atlas.button("Read from the beginning").click();
    const current = page.locator(".chapter[aria-current]");
    await expect(page.locator(".chapter")).toHaveCount(chapters.length);
    await expect(current).toContainText("Convention of Peking on 14 November 1860");
    await atlas.expectAddress().toContain("date=1860-11-14&chapter=1860-outline");

    await page.getByRole("button", { name: "Next ›" }).click();
    await atlas.expectAddress().toContain("date=1864-10-07&chapter=1864-line");
    const [entries, before] = [await page.evaluate(() => history.length), await atlas.camera()];
    const third = page.locator("[data-chapter='1881-rivers-for-a-line']");
    await third.evaluate((chapter) => {
      const panel = chapter.closest(".tab-panel");
      panel?.scrollBy({ top: chapter.getBoundingClientRect().top - 200 });
    });
    await expect(third).toHaveAttribute("aria-current", "true");
    await expect(third).toContainText(/[\d,]+ km² \([\d,]+–[\d,]+\) came to the Russian side/);
    await atlas.expectAddress().toContain("changed=1864,1881");
    await expect.poll(() => atlas.drawnBy("changed-ground")).not.toHaveLength(0);
    expect((await atlas.camera()).center).not.toEqual(before.center);
    expect(await page.evaluate(() => history.length)).toBe(entries);

    await page.goBack();
    await expect(current).toHaveAttribute("data-chapter", "1860-outline");
    await atlas.expectAddress().toContain("date=1860-11-14");
    expect(await page.locator(PANEL).evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });

  test("is the same by a link that names a chapter alone, and the last has its own place", async ({
    atlas,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await atlas.open("chapter=khorgos-gate");
    const current = page.locator(".chapter[aria-current]");
    await expect(current.locator("h2")).toHaveText("A gate on the Khorgos");
    await expect(current.locator("h2")).toBeInViewport();
    await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(8);
    await page.getByRole("button", { name: "Next ›" }).click();
    await expect(current).toHaveAttribute("data-chapter", "length-of-a-border");
    await expect(current.locator("h2")).toBeInViewport();
    // Where motion is not wanted the map is there at once.
    expect((await atlas.camera()).zoom).toBeLessThan(7);
    const link = page.locator("[data-chapter='1998-two-gaps'] .chapter-link");
    await page.goto((await link.getAttribute("href")) ?? "");
    await atlas.expectAddress().toContain("date=1998-07-04");
    await atlas.reload();
    await expect(current).toContainText("closed the two gaps");
    await expect(page).toHaveTitle(/^Two gaps closed/);
    await expect(current.locator(".not-proofread")).toHaveCount(0);
    await atlas.open("chapter=1998-two-gaps&lang=ru");
    await expect(current.locator(".chapter-text")).toHaveAttribute("lang", "ru");
    await expect(current.locator(".chapter-text")).toContainText("4 июля 1998");
    await expect(current.locator(".not-proofread")).toHaveText(
      "Перевод ещё не прочитан носителем языка.",
    );
  });

  test("is printed as a document, with the addresses of its sources and without the map", async ({
    atlas,
    page,
  }) => {
    await atlas.open("chapter=1881-rivers-for-a-line");
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".map canvas", ".timeline", ".tab-list", ".masthead", ".story-bar"]) {
      await expect(page.locator(hidden), hidden).toBeHidden();
    }
    const seen = page.locator(".chapter h2:visible, .chapter-text:visible");
    await expect(seen).toHaveCount(2 * chapters.length);
    await expect(page.locator(".chapter-sketch svg[role=img]:visible")).toHaveCount(
      chapters.length,
    );
    const cited = chapters.flatMap(({ sources }) => sources);
    const addresses = await page
      .locator(".chapter .sources a:visible:not([rel~=license])")
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, "::after").content));
    expect(addresses).toEqual(
      cited.flatMap((id) => {
        const address = data.sources.get(id)?.address;
        return address == null ? [] : [`"${address}"`];
      }),
    );
    // All of it: what scrolls in a window would be cut off after the first page.
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(4);
    expect(pages).toBeLessThan(2 * chapters.length);
  });

  test("is read without WebGL, with a sketch in place of the map", async ({ baseURL }) => {
    const { executablePath, env } = await resolveBrowser();
    const args = LAUNCH_ARGS.filter((flag) => !/angle|swiftshader|gpu/.test(flag));
    const browser = await chromium.launch({
      executablePath,
      env,
      args: [...args, "--disable-3d-apis"],
    });
    try {
      const page = await browser.newPage({ baseURL: baseURL ?? "" });
      await page.goto("./#chapter=1881-rivers-for-a-line");
      const chapter = page.locator(".chapter[aria-current]");
      await expect(chapter).toContainText(/[\d,]+ km² \([\d,]+–[\d,]+\) came to the Russian side/);
      const sketch = chapter.getByRole("img");
      await expect(sketch).toBeVisible();
      await expect(sketch).toHaveAccessibleName(/1864.*1881.*Ili/);
      await expect(chapter.locator("[data-line]")).toHaveCount(2);
    } finally {
      await browser.close();
    }
  });
});

test.describe("the story on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("is scrolled in its sheet, and kept at its chapter when the phone is turned", async ({
    atlas,
    page,
  }) => {
    await atlas.open("chapter=1915-moving-river");
    const current = page.locator(".chapter[aria-current]");
    await expect(current).toHaveAttribute("data-chapter", "1915-moving-river");
    await page.getByRole("button", { name: "Next ›" }).tap();
    await atlas.expectAddress().toContain("chapter=1969-hills");
    await page.setViewportSize({ width: 640, height: 360 });
    await expect(current.locator("h2")).toBeInViewport();
    await expect(current).toHaveAttribute("data-chapter", "1969-hills");
    await page.locator(PANEL).evaluate((panel) => panel.scrollBy({ top: panel.scrollHeight }));
    await atlas.expectAddress().toContain("chapter=length-of-a-border");
  });
});
