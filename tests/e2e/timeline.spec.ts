import { expect, test } from "./atlas.ts";

test.describe("the timeline", () => {
  test("steps from instrument to instrument and tells what each did", async ({ atlas }) => {
    await atlas.open();
    await atlas.button("Previous treaty or event").click();
    await expect(atlas.card()).toContainText("Protocol on the demarcation of the border");
    await expect(atlas.card()).toContainText("10 May 2002");
    await atlas.button("Previous treaty or event").click();
    await expect(atlas.card()).toContainText("tri-point");
    await atlas.expectAddress().toContain("date=1999-08-25");
    await atlas.button("Next treaty or event").click();
    await atlas.expectAddress().toContain("date=2002-05-10");
  });

  test("opens an instrument from its tick, with both calendars", async ({ atlas }) => {
    await atlas.open();
    await atlas.button(/1864$/).click();
    await expect(atlas.card()).toContainText("Protocol of Chuguchak");
    await expect(atlas.card()).toContainText("7 October 1864");
    await expect(atlas.card()).toContainText("25 September 1864");
    await expect(atlas.card()).toContainText("Points it names");
  });

  test("goes by years with the arrow keys, and back to now", async ({ atlas, page }) => {
    await atlas.open("date=1880");
    const slider = page.getByRole("slider", { name: "Year" });
    await slider.focus();
    await atlas.press("ArrowRight");
    await atlas.expectAddress().toContain("date=1881");
    await atlas.press("PageDown");
    await atlas.expectAddress().toContain("date=1871");
    await atlas.reload();
    await expect(slider).toHaveAttribute("aria-valuetext", "1871");
    await page.getByRole("button", { name: "Now", exact: true }).click();
    await atlas.expectAddress().not.toContain("date=");
  });

  test("lays no tile out anew while it is dragged", async ({ atlas, page }) => {
    await atlas.open("date=1870&map=5.5/46/82");
    const reloads = await atlas.countReloads(async () => {
      const slider = page.getByRole("slider", { name: "Year" });
      await slider.focus();
      for (let step = 0; step < 14; step++) await atlas.press("PageUp");
    });
    await atlas.expectAddress().toMatch(/date=20\d\d/);
    expect(reloads).toBe(0);
  });

  test("moves nothing of its paper from date to date", async ({ atlas, page }) => {
    await atlas.open("date=2015");
    const heights = new Set<string>();
    const shown = new Set<string>();
    const slider = page.getByRole("slider", { name: "Year" });
    await slider.focus();
    for (let step = 0; step < 16; step++) {
      await atlas.press("PageDown");
      const parts = await Promise.all(
        [".timeline", ".legend"].map((part) => page.locator(part).boundingBox()),
      );
      heights.add(parts.map((box) => box?.height).join());
      shown.add((await page.locator(".timeline-now").textContent()) ?? "");
    }
    expect(shown.size).toBeGreaterThan(10);
    expect([...heights]).toHaveLength(1);
  });

  test("plays the years as one entry of the history, until it is taken in hand", async ({
    atlas,
    page,
  }) => {
    await atlas.open("date=1997");
    const entries = await page.evaluate(() => history.length);
    await atlas.button("Play through the years").click();
    await atlas.expectAddress().toContain("date=1999");
    await page.getByRole("slider", { name: "Year" }).focus();
    await atlas.press("ArrowLeft");
    await expect(atlas.button("Play through the years")).toBeVisible();
    await atlas.expectAddress().toContain("date=1998");
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });
});
