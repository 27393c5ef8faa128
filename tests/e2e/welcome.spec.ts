import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./atlas.ts";

test.describe("who opens the atlas", () => {
  test("reads both states' names on the map, of today and of the day at an older date", async ({
    atlas,
  }) => {
    await atlas.open();
    await expect.poll(() => atlas.statesNamed()).toEqual(["China", "Kazakhstan"]);
    await atlas.open("date=1900");
    await expect.poll(() => atlas.statesNamed()).toEqual(["Qing Empire", "Russian Empire"]);
  });

  test("reads them on a phone as well", async ({ atlas, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await atlas.open();
    await expect.poll(() => atlas.statesNamed()).toEqual(["China", "Kazakhstan"]);
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
    request,
  }) => {
    const html = await (await request.get("./")).text();
    const [, module] = /<script type="module"[^>]* src="([^"]+)"/.exec(html) ?? [];
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

    test("is refused by the page's own policy", async ({ atlas: { page } }) => {
      await page.goto("./");
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
