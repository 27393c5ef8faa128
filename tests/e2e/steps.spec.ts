import { expect, test } from "./atlas.ts";

test.describe("Back", () => {
  test("takes back what was chosen, with the view before it, and Forward brings it again", async ({
    atlas,
    page,
  }) => {
    await atlas.open("", { relief: true });
    await atlas.toggle("Relief");
    const start = await atlas.camera();
    await page.locator(".section-row", { hasText: /^Khorgos/ }).click();
    await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(start.zoom + 1);
    await atlas.settled();
    const near = await atlas.camera();

    await page.goBack();
    await expect(atlas.card()).toBeHidden();
    await expect
      .poll(async () => Math.abs((await atlas.camera()).zoom - start.zoom))
      .toBeLessThan(0.01);

    await page.goForward();
    await expect(atlas.card()).toHaveAttribute("data-feature", "khorgos");
    await expect
      .poll(async () => Math.abs((await atlas.camera()).zoom - near.zoom))
      .toBeLessThan(0.01);
  });

  test("goes from tab to tab and through languages, and never leaves the page for it", async ({
    atlas,
    page,
  }) => {
    await atlas.open("map=6/45/83");
    await atlas.tab("Figures");
    await atlas.speak("Русский");
    await atlas.expectAddress().toContain("lang=ru");
    await page.goBack();
    await expect(page.getByRole("tab", { name: "Figures", selected: true })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("tab", { name: "Border", selected: true })).toBeVisible();
  });

  test("takes a measurement back as one step, however its end was slid", async ({
    atlas,
    page,
  }) => {
    await atlas.open("panel=measure&map=6/45/83");
    await atlas.button("Measure the whole border").click();
    await expect(atlas.handles()).toHaveCount(2);
    await atlas.handles().last().focus();
    for (let i = 0; i < 5; i++) await atlas.press("ArrowUp");
    await atlas.expectAddress().toContain("to=");
    await page.goBack();
    await expect(atlas.handles()).toHaveCount(0);
    await expect(page.getByTestId("measure")).toHaveAttribute("data-step", "start");
  });
});

test.describe("a card", () => {
  test("opens at its answer, and the list is found where it was left", async ({ atlas, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await atlas.open();
    const panel = page.locator(".tab-panel[data-state=active]");
    const row = page.locator(".section-row", { hasText: /^Khorgos/ });
    await row.scrollIntoViewIfNeeded();
    const readTo = await panel.evaluate((element) => element.scrollTop);
    expect(readTo).toBeGreaterThan(200);
    await row.click();
    await expect(atlas.length()).toBeInViewport();
    await atlas.button("All sections").click();
    expect(await panel.evaluate((element) => element.scrollTop)).toBe(readTo);
  });
});
