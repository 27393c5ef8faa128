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

  test("is served what was built: compressed, kept by its name, and open to other pages' maps", async ({
    atlas,
    page,
    request,
  }) => {
    await atlas.open();
    const module = await page.locator('script[type="module"]').getAttribute("src");
    const hashed = await request.get(`./${module}`);
    expect(hashed.headers()).toMatchObject({
      "content-type": expect.stringContaining("javascript"),
      "content-encoding": expect.stringMatching(/^(?:br|gzip)$/),
      "cache-control": expect.stringContaining("immutable"),
      "x-content-type-options": "nosniff",
    });
    const data = await request.get("./data/lines.json");
    expect(data.headers()["access-control-allow-origin"]).toBe("*");
    expect(await data.json()).not.toHaveLength(0);
    const borders = await request.get("./data/borders.geojson");
    expect(borders.headers()["content-type"]).toContain("application/geo+json");
    expect(borders.headers()["content-encoding"]).toMatch(/^(?:br|gzip)$/);
  });

  test.describe("and smuggles something in", () => {
    test.use({ expectedTrouble: /Content Security Policy|Content-Security-Policy/ });

    test("is refused by the page's own policy", async ({ atlas, page }) => {
      await atlas.open();
      const refused = await page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
              resolve(effectiveDirective),
            );
            const script = document.createElement("script");
            script.textContent = "window.smuggled = true";
            document.head.append(script);
          }),
      );
      expect(refused).toBe("script-src-elem");
      expect(await page.evaluate(() => "smuggled" in window)).toBe(false);
    });
  });
});
