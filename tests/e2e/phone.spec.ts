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

  test("the layers are reachable, and the whole border is above the sheet", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    const sheet = await page.locator(".sheet-right").boundingBox();
    const south = await atlas.pixelOf([80.175, 42.2108]);
    expect(south.y).toBeLessThan(sheet?.y ?? 0);
    await atlas.tab("Layers");
    await page.getByRole("checkbox", { name: "Rivers" }).last().click();
    expect(atlas.address()).toContain("hide=rivers");
  });

  test("the sheet folds away and comes back", async ({ atlas, page }) => {
    await atlas.open();
    await atlas.button("Close the panel").click();
    await expect(page.locator(".section-row").first()).toBeHidden();
    await atlas.tab("Border");
    await expect(page.locator(".section-row").first()).toBeVisible();
  });
});
