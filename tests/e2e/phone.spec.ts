import { expect, test } from "./atlas.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test.describe("on a phone", () => {
  test("nothing is wider than the screen, whatever is open", async ({ atlas, page }) => {
    for (const hash of [
      "",
      "panel=measure",
      "panel=figures",
      "panel=layers",
      "select=section:khorgos",
    ]) {
      await atlas.open(hash);
      const overflowing = await page.evaluate(() => {
        const wide = (element: Element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (left < -1 || right > innerWidth + 1);
        };
        const shown = document.querySelectorAll(".sheet *, .notices *");
        return [...shown].filter(wide).map((element) => element.className);
      });
      expect(overflowing, hash).toEqual([]);
    }
  });

  test("the layers are reachable, and the whole border is above the timeline and the sheet", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    const timeline = await page.locator(".timeline").boundingBox();
    const south = await atlas.pixelOf([80.175, 42.2108]);
    expect(south.y).toBeLessThan(timeline?.y ?? 0);
    await atlas.tab("Layers");
    await page.getByRole("checkbox", { name: "Rivers" }).last().click();
    await atlas.expectAddress().toContain("hide=rivers");
  });

  test("the sheet folds away and comes back", async ({ atlas, page }) => {
    await atlas.open();
    await atlas.button("Close the panel").click();
    await expect(page.locator(".section-row").first()).toBeHidden();
    await atlas.tab("Border");
    await expect(page.locator(".section-row").first()).toBeVisible();
  });

  test("the Khorgos section is measured with two taps", async ({ atlas, page }) => {
    await atlas.open();
    await page.locator(".section-row", { hasText: /^Khorgos/ }).tap();
    const listed = await atlas.length().textContent();
    await atlas.button("Measure this section").tap();
    await expect(page.getByTestId("measure")).toHaveAttribute("data-step", "done");
    await expect(atlas.length()).toHaveText(listed ?? "");
  });

  test("two taps on the map measure as well", async ({ atlas, page }) => {
    await atlas.open("panel=measure");
    for (const place of [
      [82.55, 45.2],
      [80.4, 44.2],
    ] as const) {
      const { x, y } = await atlas.pixelOf([...place]);
      await page.touchscreen.tap(x, y);
      await page.waitForTimeout(400);
    }
    await expect(page.getByTestId("measure")).toHaveAttribute("data-step", "done");
    // A finger leaves no aim behind where it was.
    await expect(page.locator(".aim")).toHaveCount(0);
  });
});
