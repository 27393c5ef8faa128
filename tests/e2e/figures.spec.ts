import { expect, test } from "./atlas.ts";

test.describe("the figures", () => {
  test("stand published beside computed, with difference, verdict and reason", async ({
    atlas,
    page,
  }) => {
    await atlas.open("panel=figures");
    const entries = page.locator("[data-figure]");
    await expect(entries).toHaveCount(3);
    for (const published of ["1,782.75", "1,215.86", "566.89"]) {
      const entry = entries.filter({ hasText: published });
      await expect(entry).toContainText("on WGS84");
      await expect(entry).toContainText(/[+−-]\d\.\d%/);
      await expect(entry.locator(".verdict")).toHaveText(/agrees|explained/);
    }
  });

  test("are a page of their own, which needs no script", async ({ browser, baseURL, atlas }) => {
    expect(atlas.trouble()).toEqual([]);
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const page = await context.newPage();
    await page.goto("./ledger.html");
    await expect(page.getByRole("row")).toHaveCount(4);
    await expect(page.getByRole("table")).toContainText("566.89 km");
    await context.close();
  });
});
