import { expect, test } from "./atlas.ts";

test.describe("the ledger", () => {
  test("lists figures and statements by topic, what matters first, each with its verdict", async ({
    atlas,
    page,
  }) => {
    await atlas.open("panel=figures");
    const rows = page.locator("[data-entry]");
    await expect(rows.filter({ hasText: "1,782.75 km" })).not.toHaveCount(0);
    const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-entry")));
    const order = ["border-length", "occupied-1862", "disputed-area", "irtysh-length"];
    expect(ids[0]).toBe("border-length");
    expect(ids.filter((id) => order.includes(id ?? ""))).toEqual(order);
    const topics = page.locator("[data-topic] > h2");
    await expect(topics.first()).toHaveText("Length of the border");
    await expect(topics.nth(1)).toHaveText("Land ceded, disputed and divided");
    for (const row of await rows.all()) await expect(row.locator(".verdict")).toHaveCount(1);
    await page.getByText("What the verdicts mean").click();
    await expect(page.locator(".verdicts dt")).not.toHaveCount(0);
  });

  test("is filtered by verdict and searched", async ({ atlas, page }) => {
    await atlas.open("panel=figures");
    const rows = page.locator("[data-entry]");
    await page.getByLabel("Show", { exact: true }).selectOption("adds up");
    await expect(rows.locator(".verdict:not([data-verdict='adds up'])")).toHaveCount(0);
    await expect(rows).not.toHaveCount(0);
    await page.getByLabel("Show", { exact: true }).selectOption("");
    await page.getByLabel("Search the ledger").fill("balkhash");
    await expect(rows.filter({ hasText: "Balkhash" })).not.toHaveCount(0);
    await page.getByLabel("Search the ledger").fill("no such thing");
    await expect(rows).toHaveCount(0);
    await expect(page.getByText("Nothing in the ledger matches.")).toBeVisible();
  });

  test("opens an entry with its working, flies to it, and has a link that brings it back", async ({
    atlas,
    page,
  }) => {
    await atlas.open("panel=figures");
    await page.locator("[data-entry='border-length']").click();
    const card = page.locator("[data-entry-card='border-length']");
    await expect(card).toContainText("on WGS84");
    await expect(card).toContainText("differs, reason known");
    await expect(card).toContainText("1,718 km");
    await expect(card.getByRole("img", { name: /Published 1,782.75 km/ })).toBeVisible();
    await expect(card.getByRole("link", { name: "open the source" })).not.toHaveCount(0);
    await expect(page).toHaveURL(/claim=border-length/);
    await atlas.reload();
    await expect(card).toBeVisible();
    await page.getByRole("button", { name: "Back to the ledger" }).click();
    await expect(page).not.toHaveURL(/claim=/);
  });

  test("opens an entry by its link with the layers that it is about", async ({ atlas, page }) => {
    await atlas.open("panel=figures&claim=zaysan-1864");
    const card = page.locator("[data-entry-card='zaysan-1864']");
    await expect(card).toBeVisible();
    await expect(card.locator("[data-would-change] p")).toHaveText(/ would change this\.$/);
    await expect(page.getByRole("checkbox", { name: /^1864/ })).toBeChecked();
  });

  test("shows the layers of an entry while it is open, unless the reader said no to one", async ({
    atlas,
    page,
  }) => {
    const older = page.getByRole("checkbox", { name: /^1864/ });
    const border = page.getByRole("checkbox", { name: "Border of 2002" });
    await atlas.open("panel=figures&claim=line-1864-length&hide=relief,border");
    await expect(older).toBeChecked();
    await expect(border).not.toBeChecked();
    await page.getByRole("button", { name: "Back to the ledger" }).click();
    await expect(older).not.toBeChecked();

    await atlas.open("panel=figures&claim=line-1864-length");
    await expect(older).toBeChecked();
    await older.click();
    // The entry's own id has the year in it.
    await atlas.expectAddress().toMatch(/hide=[^&]*1864/);
    await atlas.reload();
    await expect(page.locator("[data-entry-card='line-1864-length']")).toBeVisible();
    await expect(older).not.toBeChecked();
  });

  test("is a page of its own, which needs no script and prints", async ({
    browser,
    baseURL,
    atlas,
  }) => {
    expect(atlas.trouble()).toEqual([]);
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const page = await context.newPage();
    await page.goto("./ledger.html");
    await expect(page.getByRole("row", { name: /566\.89 km/ })).toBeVisible();
    await expect(page.locator("tr[data-verdict]")).not.toHaveCount(0);
    const links = page.locator("tr[data-verdict] td a[href^='http']");
    expect(await links.count()).toBeGreaterThan(20);
    await context.close();
  });

  test("prints as its table alone on four pages of A4, and with the working if asked", async ({
    page,
  }) => {
    await page.goto("./ledger.html");
    const pages = async () => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    };
    const table = await pages();
    expect(table).toBeGreaterThan(1);
    // A tenth of the 43 that it once took.
    expect(table).toBeLessThanOrEqual(4);
    await page.getByLabel("Print the working").check();
    expect(await pages()).toBeGreaterThan(2 * table);
  });

  test.describe("in a browser that asks for Kazakh", () => {
    test.use({ locale: "kk-KZ" });

    test("has a page in it, whose numbers are written so", async ({ page }) => {
      await page.goto("./ledger.html#border-length");
      await expect(page).toHaveURL(/ledger\.kk\.html#border-length$/);
      const row = page.locator("#border-length");
      await expect(row).toContainText("1\u00a0782,75 км");
      await expect(row).toContainText("2002 ж. 10 мамыр");
      await page.getByRole("link", { name: "English" }).click();
      await expect(page).toHaveURL(/ledger\.html\?lang=en$/);
      await expect(page.locator("#border-length")).toContainText("1,782.75 km");
    });
  });
});
