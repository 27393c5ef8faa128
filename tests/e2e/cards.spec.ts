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
    await expect(card).toContainText("Legal basis");
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

test.describe("what is not in the page's language", () => {
  const SHOWN = [
    "select=section:meridional-ridge",
    "select=instrument:kaba-north-1883",
    "select=instrument:chuguchak-1864",
    "select=point:k69-18",
    "select=place:huocheng",
    "select=river:kara-ertix",
    "panel=figures&claim=border-length",
    "panel=figures&claim=zaysan-1864",
    "about",
  ];

  for (const language of ["zh", "kk"]) {
    test(`says which it is in, on a page in ${language}`, async ({ atlas, page }) => {
      await atlas.open(`lang=${language}`);
      for (const shown of SHOWN) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `${shown}&lang=${language}`);
        const paper = page.locator(".tab-panel[data-state=active], dialog[open]").last();
        await expect(paper.locator("h2").first()).toBeVisible();
        expect.soft(await paper.evaluate(unsaid, language), shown).toEqual([]);
      }
    });
  }
});

/** Texts in another script than the page's that no element says the language of. */
function unsaid(root: Element, language: string): string[] {
  // What every language calls so.
  const everywhere =
    /WGS ?84|turf|GeoNames|Natural Earth|WDB II|GSHHG|Asia\/\w+|\bI{1,3}\b|SHA-?256|GeoJSON|CSV|OpenStreetMap|ECharts|ODbL|Shekara|Backspace|Page (Up|Down)|Page|Enter|Escape|Esc|Tab|Shift|https?:\S+|[0-9a-f]{12}…?/gi;
  const scripts: [RegExp, string[]][] = [
    [/\p{Script=Han}/u, ["zh"]],
    [/\p{Script=Cyrillic}/u, ["kk", "ru", "uk"]],
    [/\p{Script=Latin}{3}/u, ["en"]],
  ];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = (node.textContent ?? "").replaceAll(everywhere, "");
    const said = node.parentElement?.closest("[lang]")?.getAttribute("lang") ?? "";
    const isWrong = scripts.some(([script, those]) => script.test(text) && !those.includes(said));
    if (isWrong) found.push(`${said || language}: ${text.trim()}`);
  }
  return found;
}
