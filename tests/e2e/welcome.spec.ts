import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./atlas.ts";

test.describe("who opens the atlas", () => {
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    test(`reads both states' names on the map, ${size.width} wide`, async ({ atlas, page }) => {
      await page.setViewportSize(size);
      await atlas.open();
      await expect.poll(() => atlas.statesNamed()).toEqual(["China", "Kazakhstan"]);
    });
  }

  test("reads those of the day at an older date", async ({ atlas }) => {
    await atlas.open("date=1900");
    await expect.poll(() => atlas.statesNamed()).toEqual(["Qing Empire", "Russian Empire"]);
  });

  test("opens what it says of itself by a key, without a fault, and Back closes it", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    const about = page.getByRole("dialog", { name: "About this atlas" });
    await atlas.press("?");
    await expect(about).toContainText("Not a legal document");
    await atlas.expectAddress().toContain("about");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.goBack();
    await expect(about).toBeHidden();
    await atlas.button("About").click();
    await atlas.press("Escape");
    await expect(about).toBeHidden();
    await expect(atlas.button("About")).toBeFocused();
  });
});
