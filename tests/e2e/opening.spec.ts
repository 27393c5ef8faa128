import { expect, test } from "./atlas.ts";

/** What the page itself is made of, without which nothing answers. */
const PROGRAM = /assets\/start-[^/]*\.js/;

test.describe("the plain address", () => {
  test("is read, and shows the border, before the program has come, which takes both over as they are", async ({
    atlas,
    page,
  }) => {
    let letCome = () => {};
    const coming = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route(PROGRAM, async (route) => {
      await coming;
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });

    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("./#lang=kk");
    await expect(page.locator("main")).toHaveAttribute("data-layout", "stacked");
    await expect(page.locator("html")).toHaveAttribute("lang", "kk");
    await expect(page.getByRole("tab").first()).toHaveText("Шекара");

    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto("about:blank");
    await page.goto("./");
    const headline = page.locator(".headline");
    await expect(headline).toContainText("along rivers");
    const read = (await headline.textContent()) ?? "";
    await page.waitForFunction(() => performance.getEntriesByName("border-drawn").length > 0);
    await page.locator(".map canvas").evaluate((canvas) => canvas.setAttribute("data-first", ""));
    const legend = page.locator(".sheet-scroll");
    await legend.evaluate((sheet) => sheet.scrollTo(0, 40));
    await page.getByRole("tab", { name: "Figures" }).click();
    letCome();
    await atlas.settled();
    await expect(page.locator(".map canvas")).toHaveCount(1);
    await expect(page.locator(".map canvas")).toHaveAttribute("data-first", "");
    await atlas.expectAddress().toContain("panel=figures");
    expect(await legend.evaluate(({ scrollTop }) => scrollTop)).toBe(40);
    await page.goBack();
    await expect(headline).toHaveText(read);
    const jumped = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    // What a reader would call a jump begins at 0.1 (https://web.dev/articles/cls); a letter's width is less than this.
    expect(jumped.reduce((a, b) => a + b, 0)).toBeLessThan(0.005);
  });
});
