import { expect, test } from "./atlas.ts";

/** Where the road crosses the Khorgos. */
const KHORGOS_CROSSING: [number, number] = [80.4, 44.2];

test.describe("clicking", () => {
  test("a section of border tells its river, length, basis and sources", async ({ atlas }) => {
    await atlas.open("map=9/44.22/80.4&hide=relief,places");
    await atlas.clickAt(await atlas.nearestDrawn("borders", KHORGOS_CROSSING));
    const card = atlas.card();
    await expect(card).toHaveAttribute("data-feature", "khorgos");
    await expect(card).toContainText("Khorgos");
    await expect(card).toContainText("Rests on");
    await expect(card).toContainText("1994");
    await expect(card).toContainText("OpenStreetMap");
    await expect(atlas.length()).toHaveText(/^1[3-6]\d\.\d$/);
    await atlas.expectAddress().toContain("select=section:khorgos");
  });

  test("a river tells what it is and where it comes from", async ({ atlas }) => {
    await atlas.open("map=8/44/78.6&hide=relief,places");
    await atlas.clickAt(await atlas.nearestDrawn("rivers", [78.6, 43.95]));
    await expect(atlas.card()).toContainText("river");
    await expect(atlas.card()).toContainText("World Data Bank");
  });

  test("a peak tells its height and how far it stands from the border", async ({ atlas }) => {
    await atlas.open("map=8/44.9/80.4&hide=relief,places");
    await atlas.clickAt([80.2345, 45.0716]);
    const card = atlas.card();
    await expect(card).toHaveAttribute("data-feature", "shumsky");
    await expect(card).toContainText("4,442 m");
    await expect(card).toContainText(/To the border2\.\d km by turf/);
    await expect(card).toContainText("OpenMapTiles");
  });

  test("bare ground puts the card away", async ({ atlas }) => {
    await atlas.open("select=section:khorgos&map=9/44.22/80.4&hide=relief,places,rivers,lakes");
    await expect(atlas.card()).toBeVisible();
    await atlas.clickAt([80.0, 44.35]);
    await expect(atlas.card()).toBeHidden();
  });
});

test.describe("the list of sections", () => {
  test("is the border without the picture: each opens its card, by keyboard too", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    const rows = page.locator(".section-row");
    expect(await rows.count()).toBeGreaterThan(15);
    await rows.filter({ hasText: "Sumbe" }).focus();
    await atlas.press("Enter");
    await expect(atlas.card()).toHaveAttribute("data-feature", "sumbe");
    await atlas.settled();
    const { bounds } = await atlas.camera();
    expect(bounds[0][0]).toBeLessThan(80.6);
    expect(bounds[1][0]).toBeGreaterThan(80.4);
    await atlas.button(/All sections/).click();
    await expect(rows.first()).toBeVisible();
  });
});
