import type { Page } from "@playwright/test";
import { expect, test } from "./atlas.ts";

/** On the Ili. */
const ILI: [number, number] = [79, 44];

/** Puts an address into the page that is open, as a reader pastes one. */
function put(page: Page, hash: string): Promise<void> {
  return page.evaluate((to) => {
    location.hash = to;
  }, `#${hash}&hide=relief`);
}

test.describe("an address put into an open page", () => {
  test("goes to what it names, as often as it is put there", async ({ atlas, page }) => {
    await atlas.open("map=7/49/86");
    for (const _ of ["once", "and again"]) {
      await put(page, "select=river:ili");
      await expect(atlas.card()).toHaveAttribute("data-feature", "ili");
      await expect.poll(async () => contains(await atlas.camera(), ILI)).toBe(true);
      await put(page, "select=river:ili&map=7/49/86");
      await expect.poll(async () => contains(await atlas.camera(), ILI)).toBe(false);
    }
  });

  test("looks where it says, within the map's range, and is told when it gives no camera or no date that was", async ({
    atlas,
    page,
  }) => {
    await atlas.open("map=30/44.2/80.4");
    expect((await atlas.camera()).zoom).toBe(15);
    await expect(atlas.notices()).toHaveCount(0);
    await put(page, "map=1/44.2/80.4&select=section:khorgos");
    await expect.poll(async () => (await atlas.camera()).zoom).toBe(3);
    await atlas.settled();
    expect((await atlas.camera()).zoom).toBe(3);
    await put(page, "map=here&date=2002-13-45");
    await expect(atlas.notices()).toHaveCount(2);
    await atlas.expectAddress().not.toContain("2002-13-45");
  });
});

test("a map that the reader has moved is left where it is, and the link of an entry is what is looked at now", async ({
  atlas,
  page,
}) => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/ledger\.json$/, async (route) => {
    await asked;
    await route.continue();
  });
  await atlas.open("panel=figures&claim=zaysan-1864");
  await atlas.wheel(600);
  const { center, zoom } = await atlas.camera();
  answer();
  await expect(page.locator("[data-entry-card='zaysan-1864']")).toBeVisible();
  await page.waitForTimeout(1200);
  await atlas.settled();
  expect(await atlas.camera()).toMatchObject({ center, zoom });

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  // The bar lags behind; here it never catches up.
  await page.evaluate(() => {
    history.replaceState = () => {};
  });
  await atlas.toggle("Rivers");
  await atlas.copyButton("Copy link").click();
  await expect(atlas.copyButton("Copy link")).toHaveAttribute("data-copied", "true");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("hide=rivers,relief");
});

function contains(
  { bounds: [[west, south], [east, north]] }: { bounds: [[number, number], [number, number]] },
  [longitude, latitude]: [number, number],
): boolean {
  return west < longitude && longitude < east && south < latitude && latitude < north;
}

test.describe("a reader whose browser asks for Kazakh", () => {
  test.use({ locale: "kk-KZ" });

  test("reads it, in the page's title too, until an address says otherwise", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await expect(page.locator("html")).toHaveAttribute("lang", "kk");
    await expect(page).toHaveTitle(/^Шекара/);
    await expect(page.getByRole("tab", { name: "Өлшеу" })).toBeVisible();
    // Chromium has no Kazakh numbers and dates of its own.
    await expect(atlas.length()).toHaveText(/^1\u00a08\d\d,\d$/);
    await put(page, "select=instrument:beijing-2002");
    await expect(atlas.card()).toContainText("2002 ж. 10 мамыр");
    await put(page, "lang=en");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page).toHaveTitle(/^Shekara/);
  });
});
